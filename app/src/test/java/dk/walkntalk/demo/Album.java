package dk.walkntalk.demo;

import android.graphics.Bitmap;
import dk.walkntalk.Phone;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pictures of one walk, a file for each screen. */
final class Album {
    static final Path FOLDER = Path.of("target", "demo");

    private final Path folder;

    Album(String look) {
        folder = FOLDER.resolve(look);
    }

    void add(String name, Bitmap picture) {
        Phone.unwatched(() -> {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".png"))) {
                return picture.compress(Bitmap.CompressFormat.PNG, 100, out);
            }
        });
    }
}
