package dk.walkntalk.concept;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The concept that the app ships, and the document that its words come from. */
final class Shipped {
    private static final Path FILE = Path.of("src/main/assets/concepts/albertslund-mus.json");
    private static final String SEED = "/seeds/003_e912bb728110d7ac.txt";

    private Shipped() {
    }

    static String json() throws IOException {
        return Files.readString(FILE);
    }

    static Concept concept() throws IOException, ConceptException {
        try (InputStream in = Files.newInputStream(FILE)) {
            return ConceptReader.read(in, "albertslund-mus.json");
        }
    }

    static String seed() throws IOException {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(SEED))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Concept read(String json) throws IOException, ConceptException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Concept read(byte[] bytes) throws IOException, ConceptException {
        return ConceptReader.read(new ByteArrayInputStream(bytes), "min.json");
    }
}
