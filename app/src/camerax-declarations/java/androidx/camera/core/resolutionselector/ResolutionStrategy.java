package androidx.camera.core.resolutionselector;

import android.util.Size;

/** Declared, not written: which size is preferred. */
public final class ResolutionStrategy {
    public static final int FALLBACK_RULE_CLOSEST_HIGHER_THEN_LOWER = 1;
    public static final ResolutionStrategy HIGHEST_AVAILABLE_STRATEGY = new ResolutionStrategy();

    private ResolutionStrategy() { }

    public ResolutionStrategy(Size size, int fallback) {
        throw new UnsupportedOperationException();
    }
}
