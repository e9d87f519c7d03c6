package androidx.camera.core;

/** Declared, not written: nothing can be learnt of a camera. */
@SuppressWarnings("serial")
public final class CameraInfoUnavailableException extends Exception {
    private CameraInfoUnavailableException() { }
}
