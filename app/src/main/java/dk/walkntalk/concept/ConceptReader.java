package dk.walkntalk.concept;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a concept file: UTF-8 JSON (a byte order mark is accepted) with
 * {@code "format": "walkntalk-concept", "version": 1}. The file may come from anywhere and nothing
 * in it is believed unchecked: size, depth, encoding, strict JSON syntax, types, counts, lengths,
 * characters, ids and references.
 *
 * <p>A field that this version does not know is refused: most fields may be left out, and one that
 * is misspelt would vanish without a word. A format that knows more fields therefore has a higher
 * version. Two things are passed over: {@code $schema} at the top, which tells an editor where the
 * rules are, and a text {@code comment} in any object, for those who keep the file. A field that
 * comes twice in one object is refused, because readers differ in which one they believe. Texts are
 * stripped of outer white space and brought to Unicode form NFC; ids, addresses and the like must
 * have none.
 */
public final class ConceptReader {
    /** The value of the field {@code format}. */
    public static final String FORMAT = "walkntalk-concept";
    /** The only version that is read. */
    public static final int VERSION = 1;
    /** The largest file that is read, in bytes: 1 MB. */
    public static final int MAX_BYTES = 1024 * 1024;

    private ConceptReader() {
    }

    /**
     * Reads and checks one concept.
     *
     * @param in       is read to its end or to {@link #MAX_BYTES}, and not closed
     * @param fileName for messages only
     * @throws ConceptException when the file is not a concept; says where and why
     * @throws IOException      when {@code in} cannot be read
     */
    public static Concept read(InputStream in, String fileName) throws ConceptException, IOException {
        String text = Utf8.read(in, fileName);
        Node root = JsonTree.parse(text, fileName);
        FileHead.check(root, FORMAT, VERSION);
        root.textOr("$schema", Limits.URL, "");
        Concept concept = new ConceptBuilder(root).build();
        root.refuseUnknown();
        return concept;
    }
}
