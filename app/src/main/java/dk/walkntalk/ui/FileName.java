package dk.walkntalk.ui;

import android.content.ContentResolver;
import android.database.Cursor;
import android.net.Uri;
import android.provider.OpenableColumns;

/** What a file from another app is called. For background threads. */
public final class FileName {
    private static final int LONGEST = 80;

    private FileName() { }

    /** As its app calls it, else the end of its address: on one line, and not too long for a message. */
    public static String of(ContentResolver resolver, Uri file) {
        String name = asked(resolver, file);
        if (name == null || name.trim().isEmpty()) {
            name = file.getLastPathSegment();
        }
        // the name comes from another app: no line ends, and nothing that turns the direction of reading
        String clean = name == null ? "" : name.replaceAll("[\\p{Cc}\\p{Cf}]", " ").trim();
        return clean.isEmpty() ? "?" : clean.length() > LONGEST ? clean.substring(0, LONGEST) + "…" : clean;
    }

    private static String asked(ContentResolver resolver, Uri file) {
        try (Cursor row = resolver.query(file, new String[] {OpenableColumns.DISPLAY_NAME}, null, null, null)) {
            return row != null && row.moveToFirst() ? row.getString(0) : null;
        } catch (RuntimeException e) {
            // another app's provider may throw anything; a name is not worth failing for
            return null;
        }
    }
}
