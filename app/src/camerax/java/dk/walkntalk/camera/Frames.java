package dk.walkntalk.camera;

import android.graphics.Matrix;
import androidx.annotation.NonNull;
import androidx.camera.core.ImageAnalysis;
import androidx.camera.core.ImageProxy;
import dk.walkntalk.paper.Frame;
import dk.walkntalk.paper.Outline;
import dk.walkntalk.paper.OutlineFinder;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;

/** Looks for a sheet in the brightness of each frame. On one background thread. */
final class Frames implements ImageAnalysis.Analyzer {
    private final OutlineFinder finder;
    private final BiConsumer<Outline, Matrix> seen;
    private byte[] luma = new byte[0];

    /** {@code seen} gets the sheet and the matrix from the sensor's coordinates to the frame's, on the same thread. */
    Frames(OutlineFinder finder, BiConsumer<Outline, Matrix> seen) {
        this.finder = finder;
        this.seen = seen;
    }

    @Override
    public void analyze(@NonNull ImageProxy image) {
        try {
            int width = image.getWidth();
            int height = image.getHeight();
            copy(image.getPlanes()[0], width, height);
            Outline outline = finder.find(new Frame(luma, width, height));
            seen.accept(outline, image.getImageInfo().getSensorToBufferTransformMatrix());
        } finally {
            // the next frame waits for it
            image.close();
        }
    }

    /** Rows may have a gap after them, and pixels in theory too. */
    private void copy(ImageProxy.PlaneProxy plane, int width, int height) {
        if (luma.length != width * height) {
            luma = new byte[width * height];
        }
        ByteBuffer buffer = plane.getBuffer();
        int step = plane.getPixelStride();
        for (int y = 0; y < height; y++) {
            int start = y * plane.getRowStride();
            if (step == 1) {
                // as a Buffer: older Android has the method there only
                ((Buffer) buffer).position(start);
                buffer.get(luma, y * width, width);
            } else {
                for (int x = 0; x < width; x++) {
                    luma[y * width + x] = buffer.get(start + x * step);
                }
            }
        }
    }
}
