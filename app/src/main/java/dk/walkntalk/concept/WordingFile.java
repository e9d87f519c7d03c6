package dk.walkntalk.concept;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The questions of a concept as a leader has worded them for a workplace, as a file that goes to other leaders: UTF-8
 * JSON with {@code "format": "walkntalk-wording", "version": 1}.
 *
 * <p>Whatever people wrote can be put in: line ends become spaces, characters that nobody can see are left out, and
 * the rest is brought to Unicode form NFC, so that {@link #read} reads every file that {@link #json} writes.
 *
 * @param conceptId      the concept whose questions they are
 * @param conceptEdition the edition that lay before the leader
 * @param name           what the leader calls this wording, at most 200 UTF-16 units; may be empty
 * @param wording        texts of at most 1,000 UTF-16 units by question id, in order; none is blank; immutable. Longer
 *                       ones are cut off, blank ones left out: such a question keeps the concept's own wording
 */
public record WordingFile(String conceptId, String conceptEdition, String name, Map<String, String> wording) {
    /** The value of the field {@code format}. */
    public static final String FORMAT = "walkntalk-wording";
    /** The only version that is read. */
    public static final int VERSION = 1;

    public WordingFile {
        name = Readable.clean(name, Limits.LABEL);
        Map<String, String> clean = new LinkedHashMap<>();
        wording.forEach((question, text) -> {
            String readable = Readable.clean(text, Limits.QUESTION);
            if (!readable.isEmpty()) {
                clean.put(question, readable);
            }
        });
        wording = Collections.unmodifiableMap(clean);
    }

    /**
     * Reads and checks such a file, which may come from anywhere.
     *
     * @param in       is read to its end or to {@link ConceptReader#MAX_BYTES}, and not closed
     * @param fileName for messages only
     * @throws ConceptException when it is no such file; says where and why
     * @throws IOException      when {@code in} cannot be read
     */
    public static WordingFile read(InputStream in, String fileName) throws ConceptException, IOException {
        Node root = JsonTree.parse(Utf8.read(in, fileName), fileName);
        FileHead.check(root, FORMAT, VERSION);
        Set<String> ids = new HashSet<>();
        Map<String, String> wording = new LinkedHashMap<>();
        for (Node one : root.field("wording").list(0, Limits.QUESTIONS)) {
            Node question = one.field("question");
            wording.put(Words.newId(question, ids), one.field("text").text(Limits.QUESTION));
        }
        WordingFile file = new WordingFile(root.field("conceptId").word(Limits.ID_FORM),
                root.field("conceptEdition").word(Limits.EDITION_FORM),
                root.textOr("name", Limits.LABEL, ""), wording);
        root.refuseUnknown();
        return file;
    }

    /** The whole text of the file. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("format").value(FORMAT).name("version").value(VERSION);
            json.name("conceptId").value(conceptId).name("conceptEdition").value(conceptEdition);
            if (!name.isEmpty()) {
                json.name("name").value(name);
            }
            json.name("wording").beginArray();
            for (Map.Entry<String, String> one : wording.entrySet()) {
                json.beginObject().name("question").value(one.getKey()).name("text").value(one.getValue()).endObject();
            }
            json.endArray().endObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    /** True when it is for some edition of {@code concept}. */
    public boolean isFor(Concept concept) {
        return conceptId.equals(concept.id());
    }

    /** The texts of those questions that {@code concept} has, by question id, in order. */
    public Map<String, String> wordingFor(Concept concept) {
        Map<String, String> known = new LinkedHashMap<>(wording);
        known.keySet().removeAll(dropped(concept));
        return Collections.unmodifiableMap(known);
    }

    /** The ids of those questions that {@code concept} does not have and that {@link #wordingFor} leaves out. */
    public List<String> dropped(Concept concept) {
        List<String> dropped = new ArrayList<>();
        for (String question : wording.keySet()) {
            if (!concept.question(question).isPresent()) {
                dropped.add(question);
            }
        }
        return Collections.unmodifiableList(dropped);
    }
}
