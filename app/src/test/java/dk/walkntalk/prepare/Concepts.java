package dk.walkntalk.prepare;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.ConceptReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The concepts that the app ships, as they are and with changes. */
final class Concepts {
    private static final Path FOLDER = Path.of("src/main/assets/concepts");

    private Concepts() { }

    static Concept mus() {
        return mus(json -> json);
    }

    /** The MUS after {@code change} to its file. */
    static Concept mus(UnaryOperator<String> change) {
        return read("albertslund-mus.json", change);
    }

    /** The names of all files that the app ships. */
    static List<String> shipped() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Concept read(String file, UnaryOperator<String> change) {
        try {
            byte[] json = change.apply(Files.readString(FOLDER.resolve(file))).getBytes(StandardCharsets.UTF_8);
            return ConceptReader.read(new ByteArrayInputStream(json), file);
        } catch (IOException | ConceptException e) {
            throw new AssertionError(e);
        }
    }
}
