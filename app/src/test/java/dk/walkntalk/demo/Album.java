package dk.walkntalk.demo;

import android.graphics.Bitmap;
import dk.walkntalk.Phone;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of one walk, a file for each screen. */
final class Album {
    static final Path FOLDER = Path.of("target", "demo");

    private final Path folder;

    Album(String look) {
        folder = FOLDER.resolve(look);
    }

    /** Takes away what an earlier demo left. */
    static void clear() throws IOException {
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> old = Files.walk(FOLDER)) {
                for (Path one : old.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
                    Files.delete(one);
                }
            }
        }
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
