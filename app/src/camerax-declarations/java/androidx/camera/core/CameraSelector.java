package androidx.camera.core;

/** Declared, not written: which camera. */
public final class CameraSelector {
    public static final CameraSelector DEFAULT_BACK_CAMERA = new CameraSelector();

    private CameraSelector() { }
}
