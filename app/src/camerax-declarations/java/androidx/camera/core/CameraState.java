package androidx.camera.core;

import androidx.annotation.Nullable;

/** Declared, not written: how a camera is. */
public abstract class CameraState {
    public static final int ERROR_MAX_CAMERAS_IN_USE = 1;
    public static final int ERROR_CAMERA_IN_USE = 2;
    public static final int ERROR_OTHER_RECOVERABLE_ERROR = 3;

    public CameraState() { }

    @Nullable
    public abstract StateError getError();

    public abstract Type getType();

    /** Declared, not written: what ails it. */
    public abstract static class StateError {
        public StateError() { }

        @Nullable
        public abstract Throwable getCause();

        public abstract int getCode();
    }

    /** Declared, not written: what it is doing. */
    public enum Type {
        CLOSED, CLOSING, OPEN, OPENING, PENDING_OPEN
    }
}
