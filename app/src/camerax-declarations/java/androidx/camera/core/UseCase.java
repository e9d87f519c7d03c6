package androidx.camera.core;

/** Declared, not written: what a camera is used for. */
public abstract class UseCase {
    UseCase() { }

    public static int snapToSurfaceRotation(int degrees) {
        throw new UnsupportedOperationException();
    }
}
