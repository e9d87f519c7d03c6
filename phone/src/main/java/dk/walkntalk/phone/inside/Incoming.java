package dk.walkntalk.phone.inside;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.Handler;
import android.os.Looper;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The phone's files outside of the app: those that came from the page, and those that the app writes for it. */
public final class Incoming extends ContentProvider {
    static final String AUTHORITY = "dk.walkntalk.phone.files";

    private record Document(File file, String name, String type, Consumer<File> written) { }

    private static final Map<String, Document> DOCUMENTS = new HashMap<>();
    private static Path folder;

    static void begin(Path folder) {
        Incoming.folder = folder;
    }

    /** Offers a file that came. It is the phone's own from now on. */
    static Uri offer(Path came, String name, String type) {
        try {
            Path kept = Files.createDirectories(folder).resolve(String.valueOf(DOCUMENTS.size() + 1));
            Files.move(came, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return add(new Document(kept.toFile(), name, type, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place for a new file; {@code written} gets it when the app has written and closed it. */
    static Uri place(String name, String type, Consumer<File> written) {
        try {
            Path kept = Files.createDirectories(folder).resolve(String.valueOf(DOCUMENTS.size() + 1));
            Files.write(kept, new byte[0]);
            return add(new Document(kept.toFile(), name, type, written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Uri add(Document document) {
        String id = String.valueOf(DOCUMENTS.size() + 1);
        DOCUMENTS.put(id, document);
        return new Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(id).appendPath(document.name)
                .build();
    }

    /** Deletes a file that came and that nobody wants, if there is one. */
    static void drop(Path came) {
        try {
            if (came != null) {
                Files.deleteIfExists(came);
            }
        } catch (IOException e) {
            // it lies in the page's own temporary folder, which goes at the end
        }
    }

    private static Document of(Uri uri) {
        return uri.getPathSegments().isEmpty() ? null : DOCUMENTS.get(uri.getPathSegments().get(0));
    }

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public String getType(Uri uri) {
        Document document = of(uri);
        return document == null ? null : document.type;
    }

    @Override
    public Cursor query(Uri uri, String[] columns, String selection, String[] values, String order) {
        MatrixCursor answer = new MatrixCursor(new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE});
        Document document = of(uri);
        if (document != null) {
            answer.addRow(new Object[] {document.name, document.file.length()});
        }
        return answer;
    }

    @Override
    public ParcelFileDescriptor openFile(Uri uri, String mode) throws FileNotFoundException {
        Document document = of(uri);
        if (document == null) {
            throw new FileNotFoundException(uri.toString());
        }
        int bits = ParcelFileDescriptor.parseMode(mode);
        if (document.written == null || mode.equals("r")) {
            return ParcelFileDescriptor.open(document.file, bits);
        }
        try {
            return ParcelFileDescriptor.open(document.file, bits, new Handler(Looper.getMainLooper()),
                    fault -> document.written.accept(document.file));
        } catch (IOException e) {
            throw new FileNotFoundException(e.getMessage());
        }
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int delete(Uri uri, String selection, String[] values) {
        return 0;
    }

    @Override
    public int update(Uri uri, ContentValues values, String selection, String[] selectionValues) {
        return 0;
    }
}
