package dk.walkntalk.ui;

import android.content.Context;
import android.net.Uri;
import androidx.core.content.FileProvider;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;

/**
 * Files on their way to another app or to the printer. They lie in the cache, and what is more than a day old is cleared
 * away when the next one comes: until then the other app may still be reading. For background threads.
 */
public final class OutgoingFiles {
    private static final Duration KEPT = Duration.ofDays(1);

    /** What is half written; always the same name, so that what a dead process left is written over by the next. */
    private static final String PART = "outgoing.part";

    /** The same for what somebody else writes, who may call a half of it by this name and ".part". */
    private static final String MADE = "outgoing";

    private final Context context;

    public OutgoingFiles(Context context) {
        this.context = context;
    }

    /**
     * Writes a file, whole or not at all; one of the same name is written over.
     *
     * @param name     with its ending, as the other app shows it; what no file name may have becomes a hyphen
     * @param mimeType what it is
     * @throws IOException when there is no room for it
     */
    public Outgoing write(String name, String mimeType, byte[] content) throws IOException {
        File file = place(name);
        File part = new File(file.getParentFile(), PART);
        try {
            try (FileOutputStream out = new FileOutputStream(part)) {
                out.write(content);
                out.getFD().sync();
            }
            if (!part.renameTo(file)) {
                throw new IOException("not renamed");
            }
        } finally {
            part.delete();
        }
        return outgoing(file, mimeType);
    }

    /**
     * Has a file made by {@code maker}, whole or not at all; one of the same name is written over.
     *
     * @param name     with its ending, as the other app shows it; what no file name may have becomes a hyphen
     * @param mimeType what it is
     * @throws IOException when there is no room for it
     */
    public Outgoing make(String name, String mimeType, Maker maker) throws IOException {
        File file = place(name);
        File made = new File(file.getParentFile(), MADE);
        try {
            maker.make(made);
            if (!made.renameTo(file)) {
                throw new IOException("not renamed");
            }
        } finally {
            made.delete();
        }
        return outgoing(file, mimeType);
    }

    /** The file of this name while it is there, such as after the process was ended; {@code null} when it is not. */
    public Outgoing find(String name, String mimeType) {
        File file = new File(folder(), safe(name));
        return file.length() > 0 ? outgoing(file, mimeType) : null;
    }

    /** Writes a file's content where it is told to. */
    public interface Maker {
        void make(File file) throws IOException;
    }

    /** Deletes all of them: what was shared about a conversation goes when the conversation does. */
    public void deleteAll() {
        File[] files = folder().listFiles();
        for (File file : files == null ? new File[0] : files) {
            file.delete();
        }
    }

    private File folder() {
        return new File(context.getCacheDir(), "outgoing");
    }

    /** Where the file of this name goes, in a folder that is there and rid of old files. */
    private File place(String name) throws IOException {
        File folder = folder();
        if (!folder.isDirectory() && !folder.mkdirs() && !folder.isDirectory()) {
            throw new IOException("no folder");
        }
        clear(folder);
        return new File(folder, safe(name));
    }

    private static String safe(String name) {
        return name.replaceAll("[/\\\\:*?\"<>|\\p{Cc}]", "-").replaceFirst("^\\.+", "-");
    }

    private Outgoing outgoing(File file, String mimeType) {
        Uri uri = FileProvider.getUriForFile(context, context.getPackageName() + ".files", file, file.getName());
        return new Outgoing(file, uri, mimeType);
    }

    private static void clear(File folder) {
        // a file's time is the phone's own, whatever clock the rest of the app goes by
        long oldest = System.currentTimeMillis() - KEPT.toMillis();
        File[] files = folder.listFiles();
        for (File file : files == null ? new File[0] : files) {
            if (file.lastModified() < oldest && !file.getName().equals(PART)) {
                file.delete();
            }
        }
    }
}
