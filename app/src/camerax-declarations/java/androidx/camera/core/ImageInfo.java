package androidx.camera.core;

import android.graphics.Matrix;

/** Declared, not written: what is known of a frame. */
public interface ImageInfo {
    default Matrix getSensorToBufferTransformMatrix() {
        throw new UnsupportedOperationException();
    }
}
