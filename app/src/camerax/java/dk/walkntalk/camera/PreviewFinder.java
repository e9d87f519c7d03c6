package dk.walkntalk.camera;

import android.content.Context;
import android.graphics.Matrix;
import android.view.View;
import androidx.annotation.Nullable;
import androidx.camera.core.MeteringPointFactory;
import androidx.camera.core.Preview;
import androidx.camera.view.PreviewView;

/** CameraX's preview, whole: what is on the picture is what is on the screen. */
final class PreviewFinder implements Viewfinder {
    private final PreviewView preview;

    PreviewFinder(Context context) {
        preview = new PreviewView(context);
        preview.setScaleType(PreviewView.ScaleType.FIT_CENTER);
    }

    @Override
    public View view() {
        return preview;
    }

    @Override
    public Preview.SurfaceProvider surface() {
        return preview.getSurfaceProvider();
    }

    @Override
    public MeteringPointFactory points() {
        return preview.getMeteringPointFactory();
    }

    @Nullable
    @Override
    public Matrix sensorToView() {
        return preview.getSensorToViewTransform();
    }
}
