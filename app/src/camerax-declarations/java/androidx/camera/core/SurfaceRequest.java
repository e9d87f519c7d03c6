package androidx.camera.core;

/** Declared, not written: a camera wants something to draw on. */
public final class SurfaceRequest {
    private SurfaceRequest() { }

    public boolean willNotProvideSurface() {
        throw new UnsupportedOperationException();
    }
}
