package androidx.camera.core;

/** Declared, not written: whether the torch is on. */
public class TorchState {
    public static final int ON = 1;

    private TorchState() { }
}
