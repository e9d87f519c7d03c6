package dk.walkntalk.prepare;

import android.content.ContentResolver;
import android.content.Context;
import android.database.Cursor;
import android.net.Uri;
import android.provider.OpenableColumns;
import dk.walkntalk.concept.ConceptReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A file that a person chose, copied so that it is still there when the system has ended the app meanwhile. There is one
 * at a time. For background threads.
 */
final class IncomingFile {
    private final Context context;

    IncomingFile(Context context) {
        this.context = context;
    }

    private File file() {
        return new File(context.getCacheDir(), "incoming");
    }

    /**
     * Copies what {@code source} holds, but no more than it takes to see that it is too large.
     *
     * @return the name under which people know it
     * @throws IOException when it cannot be read, or there is no room for it
     */
    String keep(Uri source) throws IOException {
        ContentResolver resolver = context.getContentResolver();
        try (InputStream in = resolver.openInputStream(source); OutputStream out = new FileOutputStream(file())) {
            if (in == null) {
                throw new FileNotFoundException();
            }
            byte[] buffer = new byte[8192];
            int left = ConceptReader.MAX_BYTES + 1;
            int read;
            while (left > 0 && (read = in.read(buffer, 0, Math.min(left, buffer.length))) >= 0) {
                out.write(buffer, 0, read);
                left -= read;
            }
        } catch (SecurityException | IllegalArgumentException | IllegalStateException e) {
            // what another app's provider throws when it does not want to
            throw new IOException(e);
        }
        return name(resolver, source);
    }

    private static String name(ContentResolver resolver, Uri source) {
        try (Cursor row = resolver.query(source, new String[] {OpenableColumns.DISPLAY_NAME}, null, null, null)) {
            if (row != null && row.moveToFirst() && row.getString(0) != null) {
                return row.getString(0);
            }
        } catch (RuntimeException e) {
            return fallback(source);
        }
        return fallback(source);
    }

    private static String fallback(Uri source) {
        String last = source.getLastPathSegment();
        return last == null ? "" : last.substring(last.lastIndexOf('/') + 1);
    }

    /** Opens the copy. */
    InputStream open() throws FileNotFoundException {
        return new FileInputStream(file());
    }

    void delete() {
        file().delete();
    }
}
