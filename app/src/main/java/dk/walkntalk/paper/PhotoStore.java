package dk.walkntalk.paper;

import android.content.Context;
import android.graphics.Bitmap;
import android.graphics.BitmapFactory;
import android.net.Uri;
import androidx.core.content.FileProvider;
import dk.walkntalk.paper.PhotoException.Reason;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * The photo files: private to the app, a folder for each conversation. Everything but what deletes
 * reads or writes files and belongs on one background thread.
 */
public final class PhotoStore {
    static final String PICKED = "picked";

    private static final String ORIGINAL = "-original.jpg";

    private final Context context;
    private final Executor disk;
    private final CameraFolder camera;

    /** Photos below the app's files, pictures fresh from the camera below its cache. */
    public PhotoStore(Context context, Executor disk) {
        this.context = context;
        this.disk = disk;
        this.camera = new CameraFolder(context);
    }

    /**
     * An empty file for the camera app to write a picture of {@code conversation} into. What earlier ones left behind is
     * cleared away, except {@code awaited}: the file that the camera app has already, or {@code null}.
     */
    CameraOutput cameraOutput(long conversation, File awaited) throws PhotoException {
        camera.clear(awaited);
        File file = camera.newFile(conversation);
        return new CameraOutput(file, FileProvider.getUriForFile(context, context.getPackageName() + ".files", file));
    }

    /**
     * What the path of every file begins with that a camera within the app writes for {@code conversation}: the rest is
     * its own to choose. What earlier ones left behind is cleared away, but never {@code awaited}.
     */
    String pagePath(long conversation, File awaited) throws PhotoException {
        camera.clear(awaited);
        return camera.beginning(conversation);
    }

    /** Takes over what the camera wrote; the camera's file is gone afterwards, however it went. */
    public ScaledPhoto takeFromCamera(long conversation, File picture) throws IOException {
        try {
            return take(conversation, picture);
        } finally {
            picture.delete();
        }
    }

    /** Takes over a picture that was chosen on the phone; the original stays where it is. */
    public ScaledPhoto take(long conversation, Uri picture) throws IOException {
        // one name for all: what a dead process left here is written over by the next
        File copy = new File(camera.ready(), PICKED);
        try {
            copy(picture, copy);
            return take(conversation, copy);
        } finally {
            copy.delete();
        }
    }

    /**
     * What a picture that was chosen on the phone shows, for a search in it: upright, its long edge at most
     * {@code longEdge} pixels. Nothing of it is kept.
     */
    public Pixels pixels(Uri picture, int longEdge) throws IOException {
        File copy = new File(camera.ready(), PICKED);
        try {
            copy(picture, copy);
            return PhotoScaler.pixels(copy, longEdge);
        } finally {
            copy.delete();
        }
    }

    /** The same for what the camera wrote; the camera's file is gone afterwards, however it went. */
    public Pixels pixelsFromCamera(File picture, int longEdge) throws IOException {
        try {
            return PhotoScaler.pixels(picture, longEdge);
        } finally {
            picture.delete();
        }
    }

    private void copy(Uri picture, File copy) throws IOException {
        try (InputStream in = open(picture); OutputStream out = new FileOutputStream(copy)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int read = read(in, buffer); read > 0; read = read(in, buffer)) {
                total += read;
                if (total > PhotoScaler.MAX_BYTES) {
                    throw new PhotoException(Reason.TOO_BIG, null);
                }
                out.write(buffer, 0, read);
            }
        } catch (PhotoException e) {
            throw e;
        } catch (IOException e) {
            throw new PhotoException(Reason.STORAGE_FULL, e);
        }
    }

    private InputStream open(Uri picture) throws PhotoException {
        try {
            InputStream in = context.getContentResolver().openInputStream(picture);
            if (in != null) {
                return in;
            }
            throw new PhotoException(Reason.UNREADABLE, null);
        } catch (PhotoException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // another app's provider may throw anything
            throw new PhotoException(Reason.UNREADABLE, e);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws PhotoException {
        try {
            return in.read(buffer);
        } catch (IOException | RuntimeException e) {
            throw new PhotoException(Reason.UNREADABLE, e);
        }
    }

    private ScaledPhoto take(long conversation, File picture) throws IOException {
        return PhotoScaler.scale(picture, newPhoto(conversation, ".jpg"), newPhoto(conversation, ORIGINAL));
    }

    /** A new name for a photo of a conversation, whose folder is there. */
    File newPhoto(long conversation, String ending) throws PhotoException {
        File folder = folder(conversation);
        makeFolder(folder);
        return new File(folder, UUID.randomUUID() + ending);
    }

    static void makeFolder(File folder) throws PhotoException {
        if (!folder.isDirectory() && !folder.mkdirs() && !folder.isDirectory()) {
            throw new PhotoException(Reason.STORAGE_FULL, null);
        }
    }

    private File folder(long conversation) {
        return new File(new File(context.getFilesDir(), "photos"), Long.toString(conversation));
    }

    /** The file of a photo. */
    public File file(long conversation, String fileName) {
        return new File(folder(conversation), fileName);
    }

    /** The photo in about the size that a screen needs, or {@code null} when its file cannot be read. */
    public Bitmap picture(long conversation, String fileName, int longEdge) {
        File file = file(conversation, fileName);
        if (!file.canRead()) {
            return null;
        }
        BitmapFactory.Options options = new BitmapFactory.Options();
        options.inJustDecodeBounds = true;
        BitmapFactory.decodeFile(file.getPath(), options);
        int edge = Math.max(options.outWidth, options.outHeight);
        options.inSampleSize = Math.max(1, Integer.highestOneBit(Math.max(1, edge / Math.max(1, longEdge))));
        options.inJustDecodeBounds = false;
        return BitmapFactory.decodeFile(file.getPath(), options);
    }

    /** Deletes one photo's file, in its turn. */
    public void delete(long conversation, String fileName) {
        disk.execute(() -> file(conversation, fileName).delete());
    }

    /** Deletes all photos of a conversation, and what its camera left, in their turn. */
    public void deleteAll(long conversation) {
        disk.execute(() -> {
            camera.delete(conversation);
            File[] files = folder(conversation).listFiles();
            if (files != null) {
                for (File file : files) {
                    file.delete();
                }
            }
            folder(conversation).delete();
        });
    }
}
