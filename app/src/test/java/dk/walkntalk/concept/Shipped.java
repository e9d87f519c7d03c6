package dk.walkntalk.concept;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The concepts that the app ships, and the documents that their words come from. */
enum Shipped {
    MUS("albertslund-mus", "003_e912bb728110d7ac.txt"),
    LUS("albertslund-lus", "000_6c2da20ea78eef75.txt"),
    GRUS("albertslund-grus", "001_a66465fdea38d814.txt"),
    LUS_SKEMA("albertslund-lus-skema", "002_42a5469dec3f64c9.txt"),
    NORDDJURS("norddjurs-lus", "004_b64c90a26de72fed.txt");

    /** The four of Albertslund, which share one form. */
    static final List<Shipped> ALBERTSLUND = List.of(MUS, LUS, GRUS, LUS_SKEMA);

    private static final Path FOLDER = Path.of("src/main/assets/concepts");

    private final String id;
    private final String seed;

    Shipped(String id, String seed) {
        this.id = id;
        this.seed = seed;
    }

    String id() {
        return id;
    }

    String text() throws IOException {
        return Files.readString(FOLDER.resolve(id + ".json"));
    }

    Concept read() throws IOException, ConceptException {
        return read(text());
    }

    Seed seed() throws IOException {
        try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream("/seeds/" + seed))) {
            return new Seed(new String(in.readAllBytes(), StandardCharsets.UTF_8), this == NORDDJURS);
        }
    }

    /** The text of {@link #MUS}, for tests that need a good file and do not care which. */
    static String json() throws IOException {
        return MUS.text();
    }

    /** {@link #MUS}, likewise. */
    static Concept concept() throws IOException, ConceptException {
        return MUS.read();
    }

    static Concept read(String json) throws IOException, ConceptException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Concept read(byte[] bytes) throws IOException, ConceptException {
        return ConceptReader.read(new ByteArrayInputStream(bytes), "min.json");
    }
}
