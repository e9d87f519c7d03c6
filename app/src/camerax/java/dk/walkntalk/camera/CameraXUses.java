package dk.walkntalk.camera;

import android.content.Context;
import android.util.Size;
import androidx.camera.core.Camera;
import androidx.camera.core.CameraInfoUnavailableException;
import androidx.camera.core.CameraSelector;
import androidx.camera.core.FocusMeteringAction;
import androidx.camera.core.ImageAnalysis;
import androidx.camera.core.ImageCapture;
import androidx.camera.core.MeteringPointFactory;
import androidx.camera.core.Preview;
import androidx.camera.core.UseCase;
import androidx.camera.core.resolutionselector.AspectRatioStrategy;
import androidx.camera.core.resolutionselector.ResolutionSelector;
import androidx.camera.core.resolutionselector.ResolutionStrategy;
import androidx.camera.lifecycle.ProcessCameraProvider;
import androidx.core.content.ContextCompat;
import androidx.lifecycle.LifecycleOwner;
import com.google.common.util.concurrent.ListenableFuture;
import java.io.File;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** CameraX, set up for sheets of paper: the whole sensor, the best quality, no flash. */
final class CameraXUses implements CameraUses {
    /** Enough to tell whether small print is sharp; a sheet is found in less. */
    private static final Size FRAME = new Size(1280, 960);
    private static final int JPEG_QUALITY = 95;
    private static final long FOCUS_SECONDS = 5;

    private final Context context;
    private final Executor main;
    private ProcessCameraProvider cameras;
    private ImageCapture capture;
    private ImageAnalysis analysis;

    CameraXUses(Context context) {
        this.context = context.getApplicationContext();
        this.main = ContextCompat.getMainExecutor(context);
    }

    @Override
    public void prepare(Runnable ready, Runnable none) {
        ListenableFuture<ProcessCameraProvider> coming = ProcessCameraProvider.getInstance(context);
        coming.addListener(() -> {
            if (isThere(coming)) {
                ready.run();
            } else {
                none.run();
            }
        }, main);
    }

    private boolean isThere(ListenableFuture<ProcessCameraProvider> coming) {
        try {
            cameras = coming.get();
            return cameras.hasCamera(CameraSelector.DEFAULT_BACK_CAMERA);
        } catch (ExecutionException | CameraInfoUnavailableException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // it is done, so nobody waits
        }
    }

    @Override
    public Camera bind(LifecycleOwner owner, Preview.SurfaceProvider surface, Executor frames,
            ImageAnalysis.Analyzer analyzer) {
        Preview preview = new Preview.Builder().setResolutionSelector(wholeSensor().build()).build();
        capture = new ImageCapture.Builder()
                .setCaptureMode(ImageCapture.CAPTURE_MODE_MAXIMIZE_QUALITY)
                .setFlashMode(ImageCapture.FLASH_MODE_OFF)
                .setJpegQuality(JPEG_QUALITY)
                .setResolutionSelector(wholeSensor()
                        .setResolutionStrategy(ResolutionStrategy.HIGHEST_AVAILABLE_STRATEGY).build())
                .build();
        analysis = new ImageAnalysis.Builder()
                .setBackpressureStrategy(ImageAnalysis.STRATEGY_KEEP_ONLY_LATEST)
                .setResolutionSelector(wholeSensor().setResolutionStrategy(new ResolutionStrategy(FRAME,
                        ResolutionStrategy.FALLBACK_RULE_CLOSEST_HIGHER_THEN_LOWER)).build())
                .build();
        analysis.setAnalyzer(frames, analyzer);
        cameras.unbindAll();
        Camera camera = cameras.bindToLifecycle(owner, CameraSelector.DEFAULT_BACK_CAMERA, preview, capture, analysis);
        preview.setSurfaceProvider(surface);
        return camera;
    }

    /** Sensors are 4:3, and so, nearly, is a sheet of paper. */
    private static ResolutionSelector.Builder wholeSensor() {
        return new ResolutionSelector.Builder()
                .setAspectRatioStrategy(AspectRatioStrategy.RATIO_4_3_FALLBACK_AUTO_STRATEGY);
    }

    @Override
    public void focus(Camera camera, MeteringPointFactory points, float x, float y) {
        // whether it succeeds is seen
        camera.getCameraControl().startFocusAndMetering(new FocusMeteringAction.Builder(points.createPoint(x, y))
                .setAutoCancelDuration(FOCUS_SECONDS, TimeUnit.SECONDS).build());
    }

    @Override
    public void take(File file, ImageCapture.OnImageSavedCallback saved) {
        capture.takePicture(new ImageCapture.OutputFileOptions.Builder(file).build(), main, saved);
    }

    @Override
    public void turn(int degrees) {
        int rotation = UseCase.snapToSurfaceRotation(degrees);
        capture.setTargetRotation(rotation);
        analysis.setTargetRotation(rotation);
    }

    @Override
    public void unbind() {
        analysis.clearAnalyzer();
        cameras.unbindAll();
    }
}
