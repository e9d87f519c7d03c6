package dk.walkntalk.ui;

import android.content.ActivityNotFoundException;
import android.content.ContentResolver;
import android.net.Uri;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.contract.ActivityResultContracts;
import androidx.fragment.app.Fragment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiConsumer;

/** Saves a copy of a file where a person wants it, by the system's own file picker. */
public final class SaveCopy {
    private final ActivityResultLauncher<String> picker;

    /**
     * The picker for {@code screen}, which has to make it in {@code onCreate}: the answer may come to a new process.
     *
     * @param chosen gets the place that a person chose, and what writes there; nothing when none was chosen
     */
    public SaveCopy(Fragment screen, String mimeType, BiConsumer<ContentResolver, Uri> chosen) {
        picker = screen.registerForActivityResult(new ActivityResultContracts.CreateDocument(mimeType), target -> {
            if (target != null) {
                chosen.accept(screen.requireContext().getApplicationContext().getContentResolver(), target);
            }
        });
    }

    /** Asks where a file called {@code name} is to be saved; false when this phone has no app that can ask. */
    public boolean ask(String name) {
        try {
            picker.launch(name);
            return true;
        } catch (ActivityNotFoundException none) {
            return false;
        }
    }

    /** Writes to the place that was chosen; false when that failed. For background threads. */
    public static boolean write(ContentResolver resolver, Uri target, Content content) {
        try (OutputStream out = resolver.openOutputStream(target, "wt")) {
            if (out == null) {
                return false;
            }
            content.writeTo(out);
            return true;
        } catch (IOException | RuntimeException e) {
            // another app's provider may throw anything
            return false;
        }
    }

    /** What is written. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
