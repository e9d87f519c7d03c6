package androidx.camera.core;

import androidx.annotation.Nullable;

/** Declared, not written: there is no picture. Made as the real one is, for tests to throw about. */
@SuppressWarnings("serial") // the real one has no number of its own either, and DeclarationsTest compares
public class ImageCaptureException extends Exception {
    private final int error;

    public ImageCaptureException(int error, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.error = error;
    }

    public int getImageCaptureError() {
        return error;
    }
}
