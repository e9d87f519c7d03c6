package dk.walkntalk.pdf;

import dk.walkntalk.concept.Concept;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names the file of a sheet to print by what it is, of which concept and edition, whether its questions are worded
 * anew, and for which paper: {@code LUS skema - LUS i Albertslund Kommune - udgave 1 - egen ordlyd - A3 - 1c0ffe.pdf}.
 * The last six characters come of all that is printed: two sheets that differ have different names, however alike their
 * concepts are called. Names are at most 120 characters and safe wherever {@link PlanFileName}s are.
 */
public final class PrintFileName {
    private static final int MAX_LENGTH = 120;
    // File systems count bytes, and a letter may take four.
    private static final int MAX_BYTES = 240;
    private static final int MAX_KIND = 20;
    private static final int MAX_NOUN = 28;
    private static final int MAX_EDITION = 12;
    private static final int CODE_BYTES = 3;

    private PrintFileName() {}

    /**
     * Returns the name of the {@link BlankForm}'s file.
     *
     * @param wording by id, the questions that stand in other words than the concept's
     */
    public static String form(Concept concept, Map<String, String> wording, PaperSize paper) {
        return name(concept, BlankForm.noun(concept), wording, paper);
    }

    /** Returns the name of the {@link WheelSheet}'s file. */
    public static String wheel(Concept concept, PaperSize paper) {
        return name(concept, WheelSheet.NOUN, Map.of(), paper);
    }

    private static String name(Concept concept, String noun, Map<String, String> wording, PaperSize paper) {
        String kind = part(concept.kind(), MAX_KIND, 2 * MAX_KIND);
        String head = (kind.isEmpty() ? "" : kind + " ") + part(noun, MAX_NOUN, 2 * MAX_NOUN) + " - ";
        String edition = part(concept.edition(), MAX_EDITION, 2 * MAX_EDITION);
        String tail = (edition.isEmpty() ? "" : " - udgave " + edition) + (wording.isEmpty() ? "" : " - egen ordlyd")
                + " - " + paper + " - " + code(noun + new TreeMap<>(wording) + Fingerprint.of(concept)) + ".pdf";
        String who = part(concept.name(), MAX_LENGTH - head.length() - tail.length(),
                MAX_BYTES - utf8(head) - utf8(tail));
        return head + who + tail;
    }

    private static String part(String text, int length, int bytes) {
        return PlanFileName.shorten(PlanFileName.safe(text, false), length, bytes);
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String code(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < CODE_BYTES; i++) {
                code.append(Integer.toHexString(digest[i] & 0xFF | 0x100).substring(1));
            }
            return code.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
