package dk.walkntalk.paper;

import android.graphics.Bitmap;
import androidx.annotation.Nullable;
import java.io.File;
import java.io.IOException;

/** A small picture of a large one. */
public final class Thumbnail {
    private Thumbnail() { }

    /**
     * The picture in {@code file}, upright, its long edge at most {@code longEdge} pixels; {@code null} when it cannot
     * be read. For background threads.
     */
    @Nullable
    public static Bitmap of(File file, int longEdge) {
        try {
            Pixels pixels = PhotoScaler.pixels(file, longEdge);
            return Bitmap.createBitmap(pixels.argb(), pixels.width(), pixels.height(), Bitmap.Config.ARGB_8888);
        } catch (IOException e) {
            return null;
        }
    }
}
