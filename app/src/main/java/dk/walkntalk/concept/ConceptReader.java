package dk.walkntalk.concept;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a concept file: UTF-8 JSON (a byte order mark is accepted) with
 * {@code "format": "walkntalk-concept", "version": 1}. The file may come from anywhere and nothing
 * in it is believed unchecked: size, depth, encoding, strict JSON syntax, types, counts, lengths,
 * characters, ids and references.
 *
 * <p>Fields that this version does not know are skipped, so that a file may say more than an older
 * app understands; a change of what a known field means raises the version. A field that comes
 * twice in one object is refused even where it would be skipped, because readers differ in which
 * one they believe. Texts are stripped of outer white space and brought to Unicode form NFC.
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
        checkVersion(root);
        return new ConceptBuilder(root).build();
    }

    private static void checkVersion(Node root) throws ConceptException {
        Node format = root.field("format");
        if (!format.text(Limits.LABEL).equals(FORMAT)) {
            throw format.fault(Problem.UNKNOWN_FORMAT, format.text(Limits.LABEL), FORMAT);
        }
        Node version = root.field("version");
        if (version.number(Integer.MIN_VALUE, Integer.MAX_VALUE) != VERSION) {
            throw version.fault(Problem.UNKNOWN_VERSION,
                    Integer.toString(version.number(Integer.MIN_VALUE, Integer.MAX_VALUE)),
                    Integer.toString(VERSION));
        }
    }
}
