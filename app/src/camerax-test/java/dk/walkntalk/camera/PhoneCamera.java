package dk.walkntalk.camera;

import static org.robolectric.Shadows.shadowOf;

import android.content.Context;
import android.content.pm.PackageManager;
import android.graphics.ImageFormat;
import android.graphics.Rect;
import android.hardware.camera2.CameraCharacteristics;
import android.hardware.camera2.CameraManager;
import android.hardware.camera2.params.StreamConfigurationMap;
import android.util.Range;
import android.util.Rational;
import android.util.Size;
import android.util.SizeF;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowCameraCharacteristics;
import org.robolectric.shadows.StreamConfigurationMapBuilder;

/** The camera at the back of a phone, as the system describes it. */
final class PhoneCamera {
    /** What the system calls JPEG within itself. */
    private static final int BLOB = 0x21;
    private static final Size[] SIZES = {new Size(4000, 3000), new Size(1920, 1080), new Size(1600, 1200),
        new Size(1280, 960), new Size(1280, 720), new Size(640, 480)};

    private PhoneCamera() { }

    /** Gives the phone one. */
    static void put(Context context) {
        CameraCharacteristics camera = ShadowCameraCharacteristics.newCameraCharacteristics();
        ShadowCameraCharacteristics has = Shadow.extract(camera);
        has.set(CameraCharacteristics.LENS_FACING, CameraCharacteristics.LENS_FACING_BACK);
        has.set(CameraCharacteristics.SENSOR_ORIENTATION, 90);
        has.set(CameraCharacteristics.INFO_SUPPORTED_HARDWARE_LEVEL,
                CameraCharacteristics.INFO_SUPPORTED_HARDWARE_LEVEL_FULL);
        has.set(CameraCharacteristics.FLASH_INFO_AVAILABLE, true);
        has.set(CameraCharacteristics.SENSOR_INFO_ACTIVE_ARRAY_SIZE, new Rect(0, 0, 4000, 3000));
        has.set(CameraCharacteristics.SENSOR_INFO_PIXEL_ARRAY_SIZE, new Size(4000, 3000));
        has.set(CameraCharacteristics.SENSOR_INFO_PHYSICAL_SIZE, new SizeF(6.4f, 4.8f));
        has.set(CameraCharacteristics.LENS_INFO_AVAILABLE_FOCAL_LENGTHS, new float[] {4.4f});
        has.set(CameraCharacteristics.REQUEST_AVAILABLE_CAPABILITIES,
                new int[] {CameraCharacteristics.REQUEST_AVAILABLE_CAPABILITIES_BACKWARD_COMPATIBLE});
        has.set(CameraCharacteristics.CONTROL_AF_AVAILABLE_MODES, new int[] {
            CameraCharacteristics.CONTROL_AF_MODE_OFF, CameraCharacteristics.CONTROL_AF_MODE_AUTO,
            CameraCharacteristics.CONTROL_AF_MODE_CONTINUOUS_PICTURE});
        has.set(CameraCharacteristics.CONTROL_AE_AVAILABLE_MODES, new int[] {CameraCharacteristics.CONTROL_AE_MODE_ON});
        has.set(CameraCharacteristics.CONTROL_AWB_AVAILABLE_MODES, new int[] {
            CameraCharacteristics.CONTROL_AWB_MODE_AUTO});
        has.set(CameraCharacteristics.CONTROL_MAX_REGIONS_AF, 1);
        has.set(CameraCharacteristics.CONTROL_MAX_REGIONS_AE, 1);
        has.set(CameraCharacteristics.CONTROL_MAX_REGIONS_AWB, 0);
        has.set(CameraCharacteristics.CONTROL_AE_COMPENSATION_RANGE, new Range<>(-4, 4));
        has.set(CameraCharacteristics.CONTROL_AE_COMPENSATION_STEP, new Rational(1, 2));
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way
        Range<Integer>[] rates = new Range[] {new Range<>(15, 30), new Range<>(30, 30)};
        has.set(CameraCharacteristics.CONTROL_AE_AVAILABLE_TARGET_FPS_RANGES, rates);
        has.set(CameraCharacteristics.SCALER_AVAILABLE_MAX_DIGITAL_ZOOM, 4f);
        has.set(CameraCharacteristics.SCALER_STREAM_CONFIGURATION_MAP, streams());
        shadowOf((CameraManager) context.getSystemService(Context.CAMERA_SERVICE)).addCamera("0", camera);
        shadowOf(context.getPackageManager()).setSystemFeature(PackageManager.FEATURE_CAMERA, true);
        shadowOf(context.getPackageManager()).setSystemFeature(PackageManager.FEATURE_CAMERA_ANY, true);
    }

    static StreamConfigurationMap streams() {
        StreamConfigurationMapBuilder streams = StreamConfigurationMapBuilder.newBuilder();
        for (Size size : SIZES) {
            streams.addOutputSize(BLOB, size);
            streams.addOutputSize(ImageFormat.YUV_420_888, size);
            streams.addOutputSize(ImageFormat.PRIVATE, size);
            streams.addOutputSize(size);
        }
        return streams.build();
    }
}
