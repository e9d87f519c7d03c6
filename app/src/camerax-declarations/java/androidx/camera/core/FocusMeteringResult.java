package androidx.camera.core;

/** Declared, not written: how focusing went. */
public final class FocusMeteringResult {
    private FocusMeteringResult() { }
}
