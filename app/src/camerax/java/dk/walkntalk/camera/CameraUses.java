package dk.walkntalk.camera;

import androidx.camera.core.Camera;
import androidx.camera.core.ImageAnalysis;
import androidx.camera.core.ImageCapture;
import androidx.camera.core.MeteringPointFactory;
import androidx.camera.core.Preview;
import androidx.lifecycle.LifecycleOwner;
import java.io.File;
import java.util.concurrent.Executor;

/**
 * What this app asks of CameraX. What a test can stand in for itself (a {@link Camera}, a frame) is asked of CameraX
 * directly; its final classes are behind this. For the main thread.
 */
interface CameraUses {
    /** Gets the phone's cameras ready, which takes a moment; then runs one of the two. */
    void prepare(Runnable ready, Runnable none);

    /**
     * Shows, analyses and photographs for as long as {@code owner} is started.
     *
     * @param surface shows what the camera sees
     * @param frames  gets frames to analyse, the latest whenever {@code analyzer} is free
     * @throws RuntimeException when this phone's camera cannot do that
     */
    Camera bind(LifecycleOwner owner, Preview.SurfaceProvider surface, Executor frames,
            ImageAnalysis.Analyzer analyzer);

    /** Focuses on a point, and lets the camera choose by itself again after some seconds. */
    void focus(Camera camera, MeteringPointFactory points, float x, float y);

    /** Writes a JPEG into {@code file}, turned upright by its EXIF; tells {@code saved} on the main thread. */
    void take(File file, ImageCapture.OnImageSavedCallback saved);

    /** The phone is held this many degrees clockwise from its natural position, from 0 to 359. */
    void turn(int degrees);

    /** Lets go of the camera. */
    void unbind();
}
