package dk.walkntalk.camera;

import android.graphics.Matrix;
import androidx.camera.core.Camera;
import androidx.camera.core.CameraControl;
import androidx.camera.core.CameraInfo;
import androidx.camera.core.CameraState;
import androidx.camera.core.ImageAnalysis;
import androidx.camera.core.ImageCapture;
import androidx.camera.core.ImageCaptureException;
import androidx.camera.core.ImageInfo;
import androidx.camera.core.ImageProxy;
import androidx.camera.core.MeteringPointFactory;
import androidx.camera.core.Preview;
import androidx.camera.core.TorchState;
import androidx.lifecycle.LifecycleOwner;
import androidx.lifecycle.MutableLiveData;
import java.io.File;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/** A phone's camera in a test's hands. */
final class StandInUses implements CameraUses {
    final MutableLiveData<Integer> torch = new MutableLiveData<>(0);
    final MutableLiveData<CameraState> state = new MutableLiveData<>();
    /** What it was asked, in order. */
    final List<String> asked = new ArrayList<>();
    boolean isThere = true;
    boolean hasTorch = true;
    boolean opensLater;
    RuntimeException failure;
    Runnable open;
    ImageAnalysis.Analyzer analyzer;
    File file;
    int framesGivenBack;
    private ImageCapture.OnImageSavedCallback saved;

    private final CameraControl control = Stand.in(CameraControl.class, Map.of("enableTorch", args -> {
        asked.add("torch " + args[0]);
        torch.setValue((Boolean) args[0] ? TorchState.ON : 0);
        return null;
    }));
    private final CameraInfo info = Stand.in(CameraInfo.class, Map.of("hasFlashUnit", args -> hasTorch,
            "getTorchState", args -> torch, "getCameraState", args -> state));
    private final Camera camera = Stand.in(Camera.class, Map.of("getCameraControl", args -> control,
            "getCameraInfo", args -> info));

    @Override
    public void prepare(Runnable ready, Runnable none) {
        open = isThere ? ready : none;
        if (!opensLater) {
            open.run();
        }
    }

    @Override
    public Camera bind(LifecycleOwner owner, Preview.SurfaceProvider surface, Executor frames,
            ImageAnalysis.Analyzer analyzer) {
        if (failure != null) {
            throw failure;
        }
        this.analyzer = analyzer;
        asked.add("bind");
        return camera;
    }

    @Override
    public void focus(Camera camera, MeteringPointFactory points, float x, float y) {
        asked.add("focus " + x + " " + y);
    }

    @Override
    public void take(File file, ImageCapture.OnImageSavedCallback saved) {
        asked.add("take");
        this.file = file;
        this.saved = saved;
    }

    @Override
    public void turn(int degrees) {
        asked.add("turn " + degrees);
    }

    @Override
    public void unbind() {
        asked.add("unbind");
    }

    /** The picture is in its file. */
    void save() {
        saved.onImageSaved(null);
    }

    /** There is no picture. */
    void fail(int error) {
        saved.onError(new ImageCaptureException(error, "no picture", null));
    }

    /** Something ails the camera, or nothing any more. */
    void ail(Integer error) {
        state.setValue(new CameraState() {
            @Override
            public StateError getError() {
                return error == null ? null : new StateError() {
                    @Override
                    public Throwable getCause() {
                        return null;
                    }

                    @Override
                    public int getCode() {
                        return error;
                    }
                };
            }

            @Override
            public Type getType() {
                return error == null ? Type.OPEN : Type.CLOSED;
            }
        });
    }

    /** A frame whose rows and pixels lie {@code rowStride} and {@code pixelStride} bytes apart. */
    void see(byte[] bytes, int width, int height, int rowStride, int pixelStride) {
        ImageProxy.PlaneProxy plane = Stand.in(ImageProxy.PlaneProxy.class, Map.of(
                "getBuffer", args -> ByteBuffer.wrap(bytes), "getRowStride", args -> rowStride,
                "getPixelStride", args -> pixelStride));
        ImageInfo imageInfo = Stand.in(ImageInfo.class, Map.of("getSensorToBufferTransformMatrix", args -> {
            Matrix half = new Matrix();
            half.setScale(0.5f, 0.5f);
            return half;
        }));
        analyzer.analyze(Stand.in(ImageProxy.class, Map.of("getWidth", args -> width, "getHeight", args -> height,
                "getPlanes", args -> new ImageProxy.PlaneProxy[] {plane}, "getImageInfo", args -> imageInfo,
                "close", args -> framesGivenBack++)));
    }
}
