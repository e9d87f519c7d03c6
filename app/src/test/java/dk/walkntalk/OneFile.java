package dk.walkntalk;

import dk.walkntalk.conversation.ConceptShelf;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A shelf with one of the concepts that the app comes with. */
final class OneFile implements ConceptShelf.Files {
    private final String name;
    private final UnaryOperator<String> change;

    OneFile(String name) {
        this(name, text -> text);
    }

    /** The same with a change in its text. */
    OneFile(String name, UnaryOperator<String> change) {
        this.name = name;
        this.change = change;
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
        return new ByteArrayInputStream(change.apply(shipped(file)).getBytes(StandardCharsets.UTF_8));
    }
}
