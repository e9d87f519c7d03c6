package androidx.camera.core;

import androidx.camera.core.resolutionselector.ResolutionSelector;
import java.util.concurrent.Executor;

/** Declared, not written: frames for a program to look at. */
public final class ImageAnalysis extends UseCase {
    public static final int STRATEGY_KEEP_ONLY_LATEST = 0;

    private ImageAnalysis() { }

    public void setAnalyzer(Executor executor, Analyzer analyzer) {
        throw new UnsupportedOperationException();
    }

    public void clearAnalyzer() {
        throw new UnsupportedOperationException();
    }

    public void setTargetRotation(int rotation) {
        throw new UnsupportedOperationException();
    }

    /** Declared, not written. */
    public interface Analyzer {
        void analyze(ImageProxy image);
    }

    /** Declared, not written. */
    public static final class Builder {
        public Builder() {
            throw new UnsupportedOperationException();
        }

        public Builder setBackpressureStrategy(int strategy) {
            throw new UnsupportedOperationException();
        }

        public Builder setResolutionSelector(ResolutionSelector selector) {
            throw new UnsupportedOperationException();
        }

        public ImageAnalysis build() {
            throw new UnsupportedOperationException();
        }
    }
}
