package androidx.camera.core;

/** Declared, not written: a place on the sensor. */
public class MeteringPoint {
    MeteringPoint() { }
}
