package androidx.camera.core;

import java.util.concurrent.TimeUnit;

/** Declared, not written: where to focus, and for how long. */
public final class FocusMeteringAction {
    private FocusMeteringAction() { }

    /** Declared, not written. */
    public static class Builder {
        public Builder(MeteringPoint point) {
            throw new UnsupportedOperationException();
        }

        public Builder setAutoCancelDuration(long duration, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        public FocusMeteringAction build() {
            throw new UnsupportedOperationException();
        }
    }
}
