package androidx.camera.core.resolutionselector;

/** Declared, not written: which size and shape. */
public final class ResolutionSelector {
    private ResolutionSelector() { }

    /** Declared, not written. */
    public static final class Builder {
        public Builder() {
            throw new UnsupportedOperationException();
        }

        public Builder setAspectRatioStrategy(AspectRatioStrategy strategy) {
            throw new UnsupportedOperationException();
        }

        public Builder setResolutionStrategy(ResolutionStrategy strategy) {
            throw new UnsupportedOperationException();
        }

        public ResolutionSelector build() {
            throw new UnsupportedOperationException();
        }
    }
}
