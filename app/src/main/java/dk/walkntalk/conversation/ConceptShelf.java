package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.ConceptReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The concepts that a new conversation can be held with. A file that cannot be read stands there with its reason. */
public final class ConceptShelf {
    private final Files files;

    /** A shelf of whatever {@code files} holds. */
    public ConceptShelf(Files files) {
        this.files = files;
    }

    /** Where concept files come from. */
    public interface Files {
        /** The names of all concept files. */
        List<String> names() throws IOException;

        /** The bytes of the file called {@code name}. */
        InputStream open(String name) throws IOException;
    }

    /**
     * One file: either a concept with its text, or the problem that keeps it from being one.
     *
     * @param fileName the file
     * @param json its text; empty when it cannot be read
     * @param concept what it says, or {@code null}
     * @param problem why there is no concept, or {@code null}
     */
    public record Entry(String fileName, String json, Concept concept, ConceptException problem) { }

    /** Reads every file; to be called off the main thread. */
    List<Entry> read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String name : files.names()) {
            entries.add(read(name));
        }
        return entries;
    }

    private Entry read(String name) throws IOException {
        byte[] bytes;
        try (InputStream in = files.open(name)) {
            bytes = readAll(in);
        }
        try {
            Concept concept = ConceptReader.read(new ByteArrayInputStream(bytes), name);
            return new Entry(name, new String(bytes, java.nio.charset.StandardCharsets.UTF_8), concept, null);
        } catch (ConceptException e) {
            return new Entry(name, "", null, e);
        }
    }

    /** One byte more than the reader accepts is enough for it to refuse the file; more would only cost memory. */
    private static byte[] readAll(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int read;
        while (bytes.size() <= ConceptReader.MAX_BYTES && (read = in.read(buffer)) > 0) {
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }
}
