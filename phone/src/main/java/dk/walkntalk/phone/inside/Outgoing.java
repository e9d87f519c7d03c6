package dk.walkntalk.phone.inside;

import android.content.ContentResolver;
import android.content.Context;
import android.content.Intent;
import android.database.Cursor;
import android.net.Uri;
import android.provider.OpenableColumns;
import dk.walkntalk.phone.link.Request.Kind;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files and texts that leave the app for the page. Each is a copy, since the app may delete its own at any time. */
final class Outgoing {
    private final Context context;
    private final Path folder;
    private final Asked asked;
    private int count;

    Outgoing(Context context, Path folder, Asked asked) {
        this.context = context;
        this.folder = folder;
        this.asked = asked;
    }

    /** What an intent shares: its file, or its text as a file. */
    void share(Intent send) {
        Uri stream = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri.class);
        CharSequence text = send.getCharSequenceExtra(Intent.EXTRA_TEXT);
        if (stream != null) {
            file(Kind.HAND_OVER, stream, send.getType(), send.getStringExtra(Intent.EXTRA_TITLE));
        } else if (text != null) {
            String subject = send.getStringExtra(Intent.EXTRA_SUBJECT);
            String name = (subject == null ? "text" : subject).replaceAll("[/\\\\:*?\"<>|\\p{Cc}]", "-") + ".txt";
            hand(Kind.HAND_OVER, name, "text/plain", out -> out.write(text.toString().getBytes("UTF-8")));
        }
    }

    /** A file by its content address. */
    void file(Kind kind, Uri uri, String type, String title) {
        ContentResolver files = context.getContentResolver();
        String name = name(files, uri, title);
        String known = type == null || type.endsWith("/*") ? files.getType(uri) : type;
        hand(kind, name, known == null ? "application/octet-stream" : known, out -> {
            try (InputStream in = files.openInputStream(uri)) {
                if (in == null) {
                    throw new FileNotFoundException(uri.toString());
                }
                in.transferTo(out);
            }
        });
    }

    /** Whatever is written into it goes to the page as one file. */
    void hand(Kind kind, String name, String type, Content content) {
        try {
            Path copy = Files.createDirectories(folder).resolve(String.valueOf(++count));
            try (OutputStream out = Files.newOutputStream(copy)) {
                content.writeTo(out);
            }
            asked.tell(kind, List.of(), name, type, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ContentResolver files, Uri uri, String title) {
        try (Cursor found = files.query(uri, new String[] {OpenableColumns.DISPLAY_NAME}, null, null, null)) {
            if (found != null && found.moveToFirst() && found.getString(0) != null) {
                return found.getString(0);
            }
        }
        return title != null ? title : String.valueOf(uri.getLastPathSegment());
    }

    /** What is handed over. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
