package dk.walkntalk.camera;

import android.graphics.Matrix;
import androidx.annotation.NonNull;
import androidx.camera.core.Camera;
import androidx.camera.core.CameraState;
import androidx.camera.core.ImageCapture;
import androidx.camera.core.ImageCaptureException;
import androidx.camera.core.MeteringPointFactory;
import androidx.camera.core.Preview;
import androidx.camera.core.TorchState;
import androidx.lifecycle.LifecycleOwner;
import dk.walkntalk.paper.Outline;
import dk.walkntalk.paper.OutlineFinder;
import java.io.File;
import java.util.concurrent.Executor;

/** The camera from when a screen opens it until that closes. It knows no view. For the main thread. */
final class CameraSession {
    /** What the session tells the screen, on the main thread; all but {@link #taken} only while it is open. */
    interface Listener {
        /** The camera runs. */
        void opened(boolean hasTorch);

        /** The torch is on, or off. */
        void torchIs(boolean on);

        /** A sheet as a frame shows it, and the matrix from the sensor's coordinates to that frame's. */
        void saw(Outline outline, Matrix sensorToFrame);

        /** The picture is in its file. */
        void taken(File file);

        /** There is no picture; {@code noRoom} when its file could not be written. */
        void notTaken(boolean noRoom);

        /** Another app has the camera, or has it no longer. */
        void occupied(boolean byAnother);

        /** There is no camera, or none that works. */
        void unusable();
    }

    private final CameraUses uses;
    private final Preview.SurfaceProvider surface;
    private final MeteringPointFactory points;
    private final Executor frames;
    private final Listener listener;
    private final Frames analyzer;
    private Camera camera;
    private boolean closed;
    private boolean taking;

    /**
     * A session that is not open yet.
     *
     * @param surface shows what the camera sees
     * @param points  knows where on the sensor a point on the screen is
     * @param frames  looks at frames and clears files away, one after the other
     * @param main    brings what was seen to the main thread
     */
    CameraSession(CameraUses uses, Preview.SurfaceProvider surface, MeteringPointFactory points, Executor frames,
            Executor main, OutlineFinder finder, Listener listener) {
        this.uses = uses;
        this.surface = surface;
        this.points = points;
        this.frames = frames;
        this.listener = listener;
        this.analyzer = new Frames(finder, (outline, sensorToFrame) -> main.execute(() -> {
            if (!closed) {
                listener.saw(outline, sensorToFrame);
            }
        }));
    }

    /** Opens the camera, which then runs while {@code owner} is started. */
    void open(LifecycleOwner owner) {
        uses.prepare(() -> bind(owner), this::giveUp);
    }

    private void bind(LifecycleOwner owner) {
        if (closed) {
            return;
        }
        try {
            camera = uses.bind(owner, surface, frames, analyzer);
        } catch (IllegalArgumentException | IllegalStateException | UnsupportedOperationException e) {
            // CameraX's ways to say that this camera cannot do it
            giveUp();
            return;
        }
        listener.opened(camera.getCameraInfo().hasFlashUnit());
        camera.getCameraInfo().getTorchState().observe(owner, state -> listener.torchIs(state == TorchState.ON));
        camera.getCameraInfo().getCameraState().observe(owner, this::state);
    }

    private void state(CameraState state) {
        if (closed) {
            return;
        }
        CameraState.StateError error = state.getError();
        if (error != null && !passes(error.getCode())) {
            giveUp();
        } else {
            listener.occupied(error != null);
        }
    }

    /** CameraX goes on trying by itself. */
    private static boolean passes(int error) {
        return error == CameraState.ERROR_MAX_CAMERAS_IN_USE || error == CameraState.ERROR_CAMERA_IN_USE
                || error == CameraState.ERROR_OTHER_RECOVERABLE_ERROR;
    }

    private void giveUp() {
        if (!closed) {
            close();
            listener.unusable();
        }
    }

    /** Focuses where somebody tapped, in the coordinates of the view that shows the picture. */
    void focus(float x, float y) {
        if (isOpen()) {
            uses.focus(camera, points, x, y);
        }
    }

    /** Turns the torch on or off; the listener hears when it is. */
    void setTorch(boolean on) {
        if (isOpen() && camera.getCameraInfo().hasFlashUnit()) {
            camera.getCameraControl().enableTorch(on);
        }
    }

    /** The phone is held this many degrees clockwise from its natural position; pictures are upright accordingly. */
    void turn(int degrees) {
        if (isOpen()) {
            uses.turn(degrees);
        }
    }

    /** Takes a picture into {@code file}; false when it does not, since another is on its way or the camera is not open. */
    boolean take(File file) {
        if (!isOpen() || taking) {
            return false;
        }
        taking = true;
        uses.take(file, new ImageCapture.OnImageSavedCallback() {
            @Override
            public void onImageSaved(@NonNull ImageCapture.OutputFileResults results) {
                taking = false;
                // also when the screen has gone meanwhile: the picture is there
                listener.taken(file);
            }

            @Override
            public void onError(@NonNull ImageCaptureException error) {
                taking = false;
                delete(file);
                if (!closed) {
                    listener.notTaken(error.getImageCaptureError() == ImageCapture.ERROR_FILE_IO);
                }
            }
        });
        return true;
    }

    private void delete(File file) {
        if (!closed) {
            frames.execute(file::delete);
        }
    }

    private boolean isOpen() {
        return camera != null && !closed;
    }

    /** Lets go of the camera, for good. */
    void close() {
        if (isOpen()) {
            uses.unbind();
        }
        closed = true;
    }
}
