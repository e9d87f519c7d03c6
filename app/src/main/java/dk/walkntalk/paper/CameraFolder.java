package dk.walkntalk.paper;

import android.content.Context;
import dk.walkntalk.paper.PhotoException.Reason;
import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

/**
 * The folder that camera apps write into. A camera app that never comes back leaves its picture here, and nobody would
 * look for it: such leftovers are cleared away after a day, or with their conversation. For background threads.
 */
final class CameraFolder {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Context context;

    CameraFolder(Context context) {
        this.context = context;
    }

    /** Asked each time: the system may clear the cache, and to ask for it touches the disk. */
    private File folder() {
        return new File(context.getCacheDir(), "camera");
    }

    /** The folder, which is made if it is not there. */
    File ready() throws PhotoException {
        File folder = folder();
        PhotoStore.makeFolder(folder);
        return folder;
    }

    /** An empty file for a picture of {@code conversation}. */
    File newFile(long conversation) throws PhotoException {
        File file = new File(ready(), prefix(conversation) + UUID.randomUUID() + ".jpg");
        try {
            if (file.createNewFile()) {
                return file;
            }
            throw new PhotoException(Reason.STORAGE_FULL, null);
        } catch (PhotoException e) {
            throw e;
        } catch (IOException e) {
            throw new PhotoException(Reason.STORAGE_FULL, e);
        }
    }

    /** What the path of every picture of {@code conversation} begins with. */
    String beginning(long conversation) throws PhotoException {
        return new File(ready(), prefix(conversation)).getPath();
    }

    private static String prefix(long conversation) {
        return conversation + "-";
    }

    /** Clears away what was left more than a day ago, but never {@code awaited}, which may be {@code null}. */
    void clear(File awaited) {
        // a file's time is the phone's own, whatever clock the rest of the app goes by
        long oldest = System.currentTimeMillis() - KEPT.toMillis();
        for (File file : files()) {
            if (file.lastModified() < oldest && !file.equals(awaited)) {
                file.delete();
            }
        }
    }

    /** Deletes all that was left of a conversation. */
    void delete(long conversation) {
        for (File file : files()) {
            if (file.getName().startsWith(prefix(conversation))) {
                file.delete();
            }
        }
    }

    private File[] files() {
        File[] files = folder().listFiles();
        return files == null ? new File[0] : files;
    }
}
