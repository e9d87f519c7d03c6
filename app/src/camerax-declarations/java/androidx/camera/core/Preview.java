package androidx.camera.core;

import androidx.annotation.Nullable;
import androidx.camera.core.resolutionselector.ResolutionSelector;

/** Declared, not written: shows what a camera sees. */
public final class Preview extends UseCase {
    private Preview() { }

    public void setSurfaceProvider(@Nullable SurfaceProvider provider) {
        throw new UnsupportedOperationException();
    }

    /** Declared, not written. */
    public interface SurfaceProvider {
        void onSurfaceRequested(SurfaceRequest request);
    }

    /** Declared, not written. */
    public static final class Builder {
        public Builder() {
            throw new UnsupportedOperationException();
        }

        public Builder setResolutionSelector(ResolutionSelector selector) {
            throw new UnsupportedOperationException();
        }

        public Preview build() {
            throw new UnsupportedOperationException();
        }
    }
}
