package androidx.camera.view;

import android.content.Context;
import android.graphics.Matrix;
import android.widget.FrameLayout;
import androidx.annotation.Nullable;
import androidx.camera.core.MeteringPointFactory;
import androidx.camera.core.Preview;

/** Declared, not written: the view that shows what a camera sees. */
public final class PreviewView extends FrameLayout {
    public PreviewView(Context context) {
        super(context);
        throw new UnsupportedOperationException();
    }

    public MeteringPointFactory getMeteringPointFactory() {
        throw new UnsupportedOperationException();
    }

    @Nullable
    public Matrix getSensorToViewTransform() {
        throw new UnsupportedOperationException();
    }

    public Preview.SurfaceProvider getSurfaceProvider() {
        throw new UnsupportedOperationException();
    }

    public void setScaleType(ScaleType type) {
        throw new UnsupportedOperationException();
    }

    /** Declared, not written. */
    public enum ScaleType {
        FIT_CENTER
    }
}
