package androidx.camera.core;

import java.nio.ByteBuffer;

/** Declared, not written: a frame. */
public interface ImageProxy extends AutoCloseable {
    @Override
    void close();

    int getHeight();

    ImageInfo getImageInfo();

    PlaneProxy[] getPlanes();

    int getWidth();

    /** Declared, not written. */
    interface PlaneProxy {
        ByteBuffer getBuffer();

        int getPixelStride();

        int getRowStride();
    }
}
