package dk.walkntalk.phone.inside;

import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.view.WindowManagerGlobal;
import android.view.inspector.WindowInspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small things that are done at the beginning and after a crash. */
final class Folders {
    private Folders() { }

    /** A folder without what the last start left in it. */
    static Path emptied(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : (Iterable<Path>) files::iterator) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The intent by which another app opens a file with this one. The file stays where it is. */
    static Intent opening(Path file, String with) {
        try {
            String known = Files.probeContentType(file);
            String name = file.getFileName().toString();
            String type = known != null ? known : name.endsWith(".json") ? "application/json"
                    : "application/octet-stream";
            Path copy = Files.createTempFile("open", null);
            Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            Uri uri = Incoming.offer(copy, name, type);
            return new Intent(Intent.ACTION_VIEW).setDataAndType(uri, type).setPackage(with);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes every window away, also those whose owner no longer does. */
    static void closeWindows() {
        for (View root : List.copyOf(WindowInspector.getGlobalWindowViews())) {
            try {
                WindowManagerGlobal.getInstance().removeView(root, true);
            } catch (RuntimeException e) {
                // its content may be what has crashed
            }
        }
    }
}
