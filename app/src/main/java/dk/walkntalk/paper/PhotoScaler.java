package dk.walkntalk.paper;

import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import android.graphics.Canvas;
import android.graphics.Color;
import android.graphics.Matrix;
import android.graphics.Paint;
import androidx.exifinterface.media.ExifInterface;
import dk.walkntalk.paper.PhotoException.Reason;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * Makes a plain, upright JPEG of a picture: its long edge at most {@link #LONG_EDGE}, its rotation baked in (PDF
 * ignores EXIF), and nothing of the camera's notes left in it: no place, no time, no device.
 */
final class PhotoScaler {
    /** Pixels; with {@link #QUALITY} small handwriting stays legible at about 330 kB. */
    static final int LONG_EDGE = 2200;

    /** A file above this is no photo of a sheet of paper. */
    static final long MAX_BYTES = 150L * 1024 * 1024;

    /** Width times height; decoding is by samples, so this bounds time, not memory. */
    static final long MAX_PIXELS = 400_000_000L;

    /** What is half written; always the same name, so that what a dead process left is written over by the next. */
    static final String PART = "photo.part";

    /** Pixels: enough for a page that fills two thirds of the picture to be cut out of it at {@link #LONG_EDGE}; twice {@link PhotoPages}' size. */
    static final int ORIGINAL_EDGE = 3200;

    static final int QUALITY = 80;

    /** An original is read and written once more when its page is cut out. */
    private static final int ORIGINAL_QUALITY = 92;

    private PhotoScaler() { }

    /**
     * Writes the photo of {@code source} to {@code target} and the larger picture that its page can be cut out of to
     * {@code original}, both or none.
     */
    static ScaledPhoto scale(File source, File target, File original) throws IOException {
        Bitmap large = read(source, ORIGINAL_EDGE);
        try {
            write(large, original, ORIGINAL_QUALITY);
            return small(large, target, original);
        } catch (IOException | RuntimeException e) {
            original.delete();
            throw e;
        } finally {
            large.recycle();
        }
    }

    private static ScaledPhoto small(Bitmap large, File target, File original) throws IOException {
        Bitmap small = upright(large, ExifInterface.ORIENTATION_NORMAL, LONG_EDGE);
        try {
            write(small, target, QUALITY);
            return new ScaledPhoto(target.getName(), small.getWidth(), small.getHeight(), original.getName());
        } finally {
            small.recycle();
        }
    }

    /** A picture that this class has written, its long edge at most {@code longEdge}. */
    static Bitmap bitmap(File source, int longEdge) throws IOException {
        return read(source, longEdge);
    }

    /** The pixels of {@code source}, its long edge at most {@code longEdge}; nothing is written. */
    static Pixels pixels(File source, int longEdge) throws IOException {
        Bitmap upright = read(source, longEdge);
        try {
            int[] argb = new int[upright.getWidth() * upright.getHeight()];
            upright.getPixels(argb, 0, upright.getWidth(), 0, 0, upright.getWidth(), upright.getHeight());
            return new Pixels(argb, upright.getWidth(), upright.getHeight());
        } finally {
            upright.recycle();
        }
    }

    private static Bitmap read(File source, int longEdge) throws IOException {
        BitmapFactory.Options bounds = check(source);
        int orientation = new ExifInterface(source).getAttributeInt(ExifInterface.TAG_ORIENTATION,
                ExifInterface.ORIENTATION_NORMAL);
        Bitmap sampled = decode(source, bounds, longEdge);
        try {
            return upright(sampled, orientation, longEdge);
        } finally {
            sampled.recycle();
        }
    }

    private static BitmapFactory.Options check(File source) throws IOException {
        if (!source.canRead()) {
            throw new PhotoException(Reason.UNREADABLE, null);
        }
        if (source.length() == 0) {
            throw new PhotoException(Reason.EMPTY, null);
        }
        BitmapFactory.Options bounds = new BitmapFactory.Options();
        bounds.inJustDecodeBounds = true;
        BitmapFactory.decodeFile(source.getPath(), bounds);
        if (bounds.outWidth <= 0 || bounds.outHeight <= 0) {
            throw new PhotoException(Reason.NO_PICTURE, null);
        }
        if (source.length() > MAX_BYTES || (long) bounds.outWidth * bounds.outHeight > MAX_PIXELS) {
            throw new PhotoException(Reason.TOO_BIG, null);
        }
        if (JpegEnd.isMissing(source)) {
            throw new PhotoException(Reason.BROKEN, null);
        }
        return bounds;
    }

    private static Bitmap decode(File source, BitmapFactory.Options bounds, int longEdge) throws IOException {
        BitmapFactory.Options options = new BitmapFactory.Options();
        options.inSampleSize = sample(Math.max(bounds.outWidth, bounds.outHeight), longEdge);
        try {
            Bitmap bitmap = BitmapFactory.decodeFile(source.getPath(), options);
            if (bitmap == null) {
                throw new PhotoException(Reason.BROKEN, null);
            }
            return bitmap;
        } catch (OutOfMemoryError e) {
            throw new PhotoException(Reason.TOO_BIG, e);
        }
    }

    /** The largest power of two that still leaves at least the long edge that is wanted. */
    static int sample(int longEdge, int wanted) {
        int sample = 1;
        while (longEdge / (sample * 2) >= wanted) {
            sample *= 2;
        }
        return sample;
    }

    /** Turned, scaled and laid on white in one step, so that no full-size copy is ever made. */
    private static Bitmap upright(Bitmap bitmap, int orientation, int longEdge) {
        float scale = Math.min(1, (float) longEdge / Math.max(bitmap.getWidth(), bitmap.getHeight()));
        boolean turned = orientation >= ExifInterface.ORIENTATION_TRANSPOSE
                && orientation <= ExifInterface.ORIENTATION_ROTATE_270;
        int width = Math.max(1, Math.round(scale * (turned ? bitmap.getHeight() : bitmap.getWidth())));
        int height = Math.max(1, Math.round(scale * (turned ? bitmap.getWidth() : bitmap.getHeight())));
        Bitmap upright = Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888);
        Matrix matrix = new Matrix();
        matrix.postTranslate(-bitmap.getWidth() / 2f, -bitmap.getHeight() / 2f);
        matrix.postScale(scale, scale);
        turn(matrix, orientation);
        matrix.postTranslate(width / 2f, height / 2f);
        Canvas canvas = new Canvas(upright);
        canvas.drawColor(Color.WHITE);
        canvas.drawBitmap(bitmap, matrix, new Paint(Paint.FILTER_BITMAP_FLAG));
        return upright;
    }

    /** The eight orientations of EXIF 2.32, 4.6.4. */
    private static void turn(Matrix matrix, int orientation) {
        switch (orientation) {
            case ExifInterface.ORIENTATION_FLIP_HORIZONTAL:
                matrix.postScale(-1, 1);
                break;
            case ExifInterface.ORIENTATION_ROTATE_180:
                matrix.postRotate(180);
                break;
            case ExifInterface.ORIENTATION_FLIP_VERTICAL:
                matrix.postScale(1, -1);
                break;
            case ExifInterface.ORIENTATION_TRANSPOSE:
                matrix.postRotate(90);
                matrix.postScale(-1, 1);
                break;
            case ExifInterface.ORIENTATION_ROTATE_90:
                matrix.postRotate(90);
                break;
            case ExifInterface.ORIENTATION_TRANSVERSE:
                matrix.postRotate(-90);
                matrix.postScale(-1, 1);
                break;
            case ExifInterface.ORIENTATION_ROTATE_270:
                matrix.postRotate(-90);
                break;
            default:
                break;
        }
    }

    static void write(Bitmap bitmap, File target, int quality) throws IOException {
        File part = new File(target.getParentFile(), PART);
        try {
            try (FileOutputStream out = new FileOutputStream(part)) {
                if (!bitmap.compress(Bitmap.CompressFormat.JPEG, quality, out)) {
                    throw new PhotoException(Reason.STORAGE_FULL, null);
                }
                out.getFD().sync();
            }
            if (!part.renameTo(target)) {
                throw new PhotoException(Reason.STORAGE_FULL, null);
            }
        } catch (PhotoException e) {
            throw e;
        } catch (IOException e) {
            throw new PhotoException(Reason.STORAGE_FULL, e);
        } finally {
            part.delete();
        }
    }
}
