package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import dk.walkntalk.concept.ConceptReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The concepts that a new conversation can be held with. A file that cannot be read stands there with its reason. */
public final class ConceptShelf {
    private final Files shipped;
    private final ConceptFolder imported;
    /** A text is understood once; the files themselves are looked at each time. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** A shelf of whatever {@code shipped}, which comes with the app, and {@code imported} hold. */
    public ConceptShelf(Files shipped, ConceptFolder imported) {
        this.shipped = shipped;
        this.imported = imported;
    }

    /** Where concepts that are brought in from files are kept. */
    ConceptFolder folder() {
        return imported;
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
     * @param imported whether it was brought in from a file; otherwise it comes with the app
     */
    public record Entry(String fileName, String json, Concept concept, ConceptException problem, boolean imported) {
        /** What the edition is known by in conversations: the SHA-256 of its text. */
        public String hash() {
            return Editions.row(json).hash;
        }

        /** True when it is an edition of the concept with this id. */
        boolean isOf(String id) {
            return concept != null && concept.id().equals(id);
        }
    }

    /** Reads every file; to be called off the main thread. What an update of the app has brought too, stands there once. */
    List<Entry> read() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String name : shipped.names()) {
            entries.add(read(shipped, name, false));
        }
        for (String name : imported.names()) {
            Entry entry = read(imported, name, true);
            if (entry.concept() == null
                    || entries.stream().noneMatch(one -> entry.concept().equals(one.concept()))) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private Entry read(Files files, String name, boolean imported) throws IOException {
        byte[] bytes;
        try (InputStream in = files.open(name)) {
            bytes = readAll(in);
        }
        String key = imported + "/" + name;
        Known before = known.get(key);
        if (before != null && Arrays.equals(before.bytes(), bytes)) {
            return before.entry();
        }
        Entry entry = entry(name, bytes, imported);
        known.put(key, new Known(bytes, entry));
        return entry;
    }

    private static Entry entry(String name, byte[] bytes, boolean imported) throws IOException {
        try {
            Concept concept = ConceptReader.read(new ByteArrayInputStream(bytes), name);
            return new Entry(name, new String(bytes, StandardCharsets.UTF_8), concept, null, imported);
        } catch (ConceptException e) {
            return new Entry(name, "", null, e, imported);
        }
    }

    /** What was in a file, and what it meant. */
    private record Known(byte[] bytes, Entry entry) {
    }

    /** A little more than the reader accepts is enough for it to refuse the file; more would only cost memory. */
    static byte[] readAll(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int read;
        while (bytes.size() <= ConceptReader.MAX_BYTES && (read = in.read(buffer)) > 0) {
            bytes.write(buffer, 0, read);
        }
        return bytes.toByteArray();
    }
}
