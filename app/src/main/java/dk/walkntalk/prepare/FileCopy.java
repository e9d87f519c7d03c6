package dk.walkntalk.prepare;

import android.content.ContentResolver;
import android.content.Context;
import android.net.Uri;
import dk.walkntalk.concept.ConceptReader;
import dk.walkntalk.ui.FileName;
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
final class FileCopy {
    private final Context context;

    FileCopy(Context context) {
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
        } catch (RuntimeException e) {
            // another app's provider may throw anything
            throw new IOException(e);
        }
        return FileName.of(resolver, source);
    }

    /** Opens the copy. */
    InputStream open() throws FileNotFoundException {
        return new FileInputStream(file());
    }

    void delete() {
        file().delete();
    }
}
