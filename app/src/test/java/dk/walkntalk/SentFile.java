package dk.walkntalk;

import static org.robolectric.Shadows.shadowOf;

import android.net.Uri;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Files of another app that the phone's resolver finds, each time anew. */
final class SentFile {
    private int count;

    Uri holds(String text) {
        return holds(text.getBytes(StandardCharsets.UTF_8));
    }

    Uri holds(byte[] content) {
        return holds(() -> new ByteArrayInputStream(content));
    }

    /** A file that can be opened as often as the app likes. */
    Uri holds(Supplier<InputStream> content) {
        Uri file = Uri.parse("content://mappe/" + ++count + "/koncept.json");
        shadowOf(Phone.context().getContentResolver()).registerInputStreamSupplier(file, content::get);
        return file;
    }
}
