package androidx.camera.core;

import androidx.camera.core.resolutionselector.ResolutionSelector;
import java.io.File;
import java.util.concurrent.Executor;

/** Declared, not written: takes pictures. */
public final class ImageCapture extends UseCase {
    public static final int CAPTURE_MODE_MAXIMIZE_QUALITY = 0;
    public static final int ERROR_FILE_IO = 1;
    public static final int FLASH_MODE_OFF = 2;

    private ImageCapture() { }

    public void setTargetRotation(int rotation) {
        throw new UnsupportedOperationException();
    }

    public void takePicture(OutputFileOptions options, Executor executor, OnImageSavedCallback callback) {
        throw new UnsupportedOperationException();
    }

    /** Declared, not written. */
    public interface OnImageSavedCallback {
        void onImageSaved(OutputFileResults results);

        void onError(ImageCaptureException error);
    }

    /** Declared, not written. */
    public static final class OutputFileOptions {
        private OutputFileOptions() { }

        /** Declared, not written. */
        public static final class Builder {
            public Builder(File file) {
                throw new UnsupportedOperationException();
            }

            public OutputFileOptions build() {
                throw new UnsupportedOperationException();
            }
        }
    }

    /** Declared, not written. */
    public static class OutputFileResults {
        private OutputFileResults() { }
    }

    /** Declared, not written. */
    public static final class Builder {
        public Builder() {
            throw new UnsupportedOperationException();
        }

        public Builder setCaptureMode(int mode) {
            throw new UnsupportedOperationException();
        }

        public Builder setFlashMode(int mode) {
            throw new UnsupportedOperationException();
        }

        public Builder setJpegQuality(int quality) {
            throw new UnsupportedOperationException();
        }

        public Builder setResolutionSelector(ResolutionSelector selector) {
            throw new UnsupportedOperationException();
        }

        public ImageCapture build() {
            throw new UnsupportedOperationException();
        }
    }
}
