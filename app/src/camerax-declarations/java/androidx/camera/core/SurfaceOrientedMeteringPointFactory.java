package androidx.camera.core;

/** Declared, not written: places on the sensor by those on a surface. */
public class SurfaceOrientedMeteringPointFactory extends MeteringPointFactory {
    public SurfaceOrientedMeteringPointFactory(float width, float height) {
        throw new UnsupportedOperationException();
    }
}
