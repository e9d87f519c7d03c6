package androidx.camera.core;

/** Declared, not written: nothing can be learnt of a camera. */
@SuppressWarnings("serial") // the real one has no number of its own either, and DeclarationsTest compares
public final class CameraInfoUnavailableException extends Exception {
    private CameraInfoUnavailableException() { }
}
