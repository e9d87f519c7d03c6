package androidx.camera.core;

/** Declared, not written: makes places on the sensor of places on the screen. */
public abstract class MeteringPointFactory {
    MeteringPointFactory() { }

    public final MeteringPoint createPoint(float x, float y) {
        throw new UnsupportedOperationException();
    }
}
