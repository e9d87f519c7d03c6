package dk.walkntalk.pdf;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Makes what people typed printable: one character the font lacks would otherwise abort the whole export. What cannot
 * be printed is shown as such, never left out in silence; the exact text is in the attached JSON.
 *
 * <ul>
 *   <li>Line ends of every kind become a newline, tabs and rare spaces a space, the non-breaking hyphen a hyphen.
 *   <li>Control and format characters and variation selectors go: they have no look of their own.
 *   <li>An emoji, however many code points it is made of, becomes one stand-in; so does any other unknown character.
 *   <li>A combining mark that the font lacks goes, and its letter stays.
 *   <li>More than one blank line in a row is one blank line.
 * </ul>
 */
final class PrintableText {
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int NOTHING = -1;
    private static final int UNKNOWN = -2;
    private static final int[] STAND_INS = {0x25a1, 0xfffd, '?'};

    private final IntPredicate printable;
    private final String standIn;

    /**
     * @param printable whether the font has a glyph for a code point
     */
    PrintableText(IntPredicate printable) {
        this.printable = printable;
        this.standIn = standIn(printable);
    }

    String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean afterUnknown = false;
        boolean joined = false;
        boolean flagHalf = false;
        for (int i = 0; i < composed.length(); ) {
            int point = composed.codePointAt(i);
            i += Character.charCount(point);
            int shown = shown(point, composed, i);
            boolean flag = isRegionalIndicator(point);
            if (shown >= 0) {
                out.appendCodePoint(shown);
            } else if (shown == UNKNOWN && !joined && !(flag && flagHalf)) {
                out.append(standIn);
            }
            afterUnknown = shown == UNKNOWN || shown == NOTHING && afterUnknown;
            joined = afterUnknown && (point == ZERO_WIDTH_JOINER || joined && shown == NOTHING);
            flagHalf = flag && !flagHalf;
        }
        return trimLines(out);
    }

    /** Returns the code point to print, or one of the two constants. */
    private int shown(int point, String text, int next) {
        switch (point) {
            case '\r':
                return next < text.length() && text.charAt(next) == '\n' ? NOTHING : '\n';
            case '\n', '\u000b', '\f', 0x85, 0x2028, 0x2029:
                return '\n';
            case '\t':
                return ' ';
            case 0x2010, 0x2011:
                return '-';
            default:
                break;
        }
        int type = Character.getType(point);
        if (type == Character.CONTROL || type == Character.FORMAT || isVariationSelector(point)) {
            return NOTHING;
        }
        // A private character means nothing in an archive, whatever this font draws for it.
        if (type != Character.PRIVATE_USE && type != Character.SURROGATE && printable.test(point)) {
            return point;
        }
        return switch (type) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> NOTHING;
            default -> isSkinTone(point) ? NOTHING : UNKNOWN;
        };
    }

    private static String trimLines(StringBuilder text) {
        return text.toString()
                .replaceAll(" +\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .replaceAll("^\n+|[\n ]+$", "");
    }

    private static String standIn(IntPredicate printable) {
        for (int candidate : STAND_INS) {
            if (printable.test(candidate)) {
                return new String(Character.toChars(candidate));
            }
        }
        throw new IllegalArgumentException("a font without a question mark");
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xfe00 && point <= 0xfe0f || point >= 0xe0100 && point <= 0xe01ef;
    }

    private static boolean isSkinTone(int point) {
        return point >= 0x1f3fb && point <= 0x1f3ff;
    }

    private static boolean isRegionalIndicator(int point) {
        return point >= 0x1f1e6 && point <= 0x1f1ff;
    }
}
