package dk.walkntalk.phone.inside;

import android.app.Application;
import android.content.Intent;
import android.content.pm.PackageManager;
import dk.walkntalk.phone.link.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.robolectric.Shadows;

/** What the app was allowed. It stays allowed at the next start. */
final class Permissions {
    private final Application app;
    private final Path file;
    private final TreeSet<String> granted = new TreeSet<>();

    Permissions(Application app, Path file) {
        this.app = app;
        this.file = file;
        try {
            if (Files.exists(file)) {
                granted.addAll(Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        granted.forEach(name -> Shadows.shadowOf(app).grantPermissions(name));
    }

    /** Keeps the answer to a question, and makes of it what the app gets as its result. */
    Intent answered(String[] names, Answer answer) {
        int[] results = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            results[i] = answer.given() ? PackageManager.PERMISSION_GRANTED : PackageManager.PERMISSION_DENIED;
        }
        if (answer.given()) {
            Shadows.shadowOf(app).grantPermissions(names);
            granted.addAll(List.of(names));
            try {
                Files.write(file, granted);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Intent().putExtra(PackageManager.EXTRA_REQUEST_PERMISSIONS_NAMES, names)
                .putExtra(PackageManager.EXTRA_REQUEST_PERMISSIONS_RESULTS, results);
    }
}
