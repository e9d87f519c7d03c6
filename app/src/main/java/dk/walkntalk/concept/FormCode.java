package dk.walkntalk.concept;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * What the small code on a page of the printed form says: of which concept and edition it is, and what stands on the
 * page. Nothing about people. As text it looks like {@code WNT10F3K…}: twenty capitals and digits, as many as the
 * smallest QR code holds when a seventh of it may be lost. They are {@code WNT}, the version, and ten bytes to base 32
 * (digits, then A to V): mark of the concept (3 bytes) and of the edition (2), content (2 bits) and page (6 bits),
 * first, count, and the CRC-16 of all before it, version and all (2).
 *
 * @param content what the page holds
 * @param page    in the printed file, from 1; {@link #LAST_PAGE} stands for all pages after it too
 * @param first   of the perspectives or boxes on the page: its position in the concept, from 0
 * @param count   of them; 0 where there are neither
 */
public record FormCode(Content content, int page, int first, int count) {
    /** The highest number of a page that a code tells from others. */
    public static final int LAST_PAGE = 63;

    private static final String NAME = "WNT";
    private static final char VERSION = '1';
    private static final int BYTES = 10;
    private static final int RADIX = 32;
    private static final int LENGTH = 16;
    private static final int CHECKED = BYTES - 2;
    private static final Pattern FORM = Pattern.compile(NAME + "([1-9A-V])([0-9A-V]{" + LENGTH + "})");

    /** What a page of the form holds. The order is part of the code. */
    public enum Content {
        /** A row for each of some perspectives. */
        PERSPECTIVES,
        /** Some of the boxes of the concept's plan. */
        BOXES,
        /** Stikord or prompts that had no room elsewhere; nothing to write on. */
        LIST,
        /** Some of the boxes for one's own notes, which stay with the one who writes them. */
        OWN_NOTES
    }

    public FormCode {
        if (page < 1 || page > LAST_PAGE || first < 0 || first > 0xFF || count < 0 || count > 0xFF) {
            throw new IllegalArgumentException(page + ", " + first + ", " + count);
        }
    }

    /** The code's text on a form of this edition. */
    public String write(Concept concept) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        int mark = conceptMark(concept);
        bytes.put((byte) (mark >> 16)).putShort((short) mark).putShort((short) editionMark(concept));
        bytes.put((byte) (content.ordinal() << 6 | page)).put((byte) first).put((byte) count);
        bytes.putShort((short) check(VERSION, bytes.array()));
        String digits = new BigInteger(1, bytes.array()).toString(RADIX).toUpperCase(Locale.ROOT);
        StringBuilder text = new StringBuilder(NAME).append(VERSION);
        for (int i = digits.length(); i < LENGTH; i++) {
            text.append('0');
        }
        return text.append(digits).toString();
    }

    /**
     * Reads a code.
     *
     * @param text    of any QR code
     * @param concept the edition of this phone's own conversation
     * @return never {@code null}
     */
    public static FormReading read(String text, Concept concept) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return FormReading.refused(text.startsWith(NAME) ? FormReading.Problem.DAMAGED
                    : FormReading.Problem.NOT_OURS);
        }
        byte[] bytes = bytes(form.group(2));
        char version = form.group(1).charAt(0);
        // Later versions may change all but this: name, version and check stay where they are.
        if ((ByteBuffer.wrap(bytes).getShort(CHECKED) & 0xFFFF) != check(version, bytes)) {
            return FormReading.refused(FormReading.Problem.DAMAGED);
        }
        if (version != VERSION) {
            return FormReading.refused(FormReading.Problem.NEWER_VERSION);
        }
        return read(ByteBuffer.wrap(bytes), concept);
    }

    private static FormReading read(ByteBuffer in, Concept concept) {
        int mark = (in.get() & 0xFF) << 16 | in.getShort() & 0xFFFF;
        int edition = in.getShort() & 0xFFFF;
        int packed = in.get() & 0xFF;
        int page = packed & LAST_PAGE;
        if (page == 0) {
            return FormReading.refused(FormReading.Problem.DAMAGED);
        }
        FormCode code = new FormCode(Content.values()[packed >> 6], page, in.get() & 0xFF, in.get() & 0xFF);
        if (mark != conceptMark(concept)) {
            return new FormReading(code, FormReading.Problem.OTHER_CONCEPT);
        }
        if (edition != editionMark(concept)) {
            return new FormReading(code, FormReading.Problem.OTHER_EDITION);
        }
        if (code.first + code.count > code.most(concept)) {
            return FormReading.refused(FormReading.Problem.DAMAGED);
        }
        return new FormReading(code, null);
    }

    /** The perspectives on the page, in order; empty when it has other content. */
    public List<Perspective> perspectives(Concept concept) {
        return content == Content.PERSPECTIVES ? concept.perspectives().subList(first, first + count) : List.of();
    }

    /** The boxes on the page, in order; empty when it has other content. */
    public List<Box> boxes(Concept concept) {
        return switch (content) {
            case BOXES -> concept.agreementField().boxes().subList(first, first + count);
            case OWN_NOTES -> concept.talk().ownNotes().map(notes -> notes.boxes().subList(first, first + count))
                    .orElse(List.of());
            default -> List.of();
        };
    }

    private int most(Concept concept) {
        return switch (content) {
            case PERSPECTIVES -> concept.perspectives().size();
            case BOXES -> concept.agreementField().boxes().size();
            case OWN_NOTES -> concept.talk().ownNotes().map(notes -> notes.boxes().size()).orElse(0);
            default -> 0;
        };
    }

    private static byte[] bytes(String digits) {
        byte[] number = new BigInteger(digits, RADIX).toByteArray();
        byte[] bytes = new byte[BYTES];
        // BigInteger leaves out zeros in front, and puts one there for the sign
        int length = Math.min(BYTES, number.length);
        System.arraycopy(number, number.length - length, bytes, BYTES - length, length);
        return bytes;
    }

    private static int conceptMark(Concept concept) {
        return crc(concept.id()) & 0xFFFFFF;
    }

    /** Differs where the same number could mean another perspective or box. */
    private static int editionMark(Concept concept) {
        StringBuilder words = new StringBuilder(concept.edition());
        concept.perspectives().forEach(one -> words.append("\np ").append(one.id()));
        concept.agreementField().boxes().forEach(one -> words.append("\nb ").append(one.id()));
        concept.talk().ownNotes().ifPresent(notes ->
                notes.boxes().forEach(one -> words.append("\nn ").append(one.id())));
        return crc(words.toString()) & 0xFFFF;
    }

    private static int crc(String words) {
        CRC32 crc = new CRC32();
        crc.update(words.getBytes(StandardCharsets.UTF_8));
        return (int) crc.getValue();
    }

    /** CRC-16 (CCITT) of the version and the bytes up to the check: it misses no change within four letters. */
    private static int check(char version, byte[] bytes) {
        int crc = 0xFFFF;
        for (int i = -1; i < CHECKED; i++) {
            crc ^= (i < 0 ? version : bytes[i] & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ ((crc & 0x8000) != 0 ? 0x11021 : 0);
            }
        }
        return crc & 0xFFFF;
    }
}
