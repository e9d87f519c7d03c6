package androidx.camera.core.resolutionselector;

/** Declared, not written: which shape is preferred. */
public final class AspectRatioStrategy {
    public static final AspectRatioStrategy RATIO_4_3_FALLBACK_AUTO_STRATEGY = new AspectRatioStrategy();

    private AspectRatioStrategy() { }
}
