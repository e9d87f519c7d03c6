package dk.walkntalk.camera;

import android.graphics.Matrix;
import android.view.View;
import androidx.annotation.Nullable;
import androidx.camera.core.MeteringPointFactory;
import androidx.camera.core.Preview;

/** The view that shows what the camera sees: CameraX's own, but for tests. */
interface Viewfinder {
    /** The view itself, to be put on the screen. */
    View view();

    /** Gets the picture. */
    Preview.SurfaceProvider surface();

    /** Knows where on the sensor a point of the view is. */
    MeteringPointFactory points();

    /** From the sensor's coordinates to the view's; {@code null} while there is no picture. */
    @Nullable
    Matrix sensorToView();
}
