package dk.walkntalk;

import dk.walkntalk.conversation.ConceptShelf;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A shelf with one of the concepts that the app comes with. */
final class OneFile implements ConceptShelf.Files {
    private final String name;

    OneFile(String name) {
        this.name = name;
    }

    /** The text of a concept that the app comes with. */
    static String shipped(String name) {
        return Phone.unwatched(() -> Files.readString(Path.of("src", "main", "assets", "concepts", name)));
    }

    @Override
    public List<String> names() {
        return List.of(name);
    }

    @Override
    public InputStream open(String file) {
        return new ByteArrayInputStream(shipped(file).getBytes(StandardCharsets.UTF_8));
    }
}
