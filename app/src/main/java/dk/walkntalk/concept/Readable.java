package dk.walkntalk.concept;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Which characters a concept's texts may have. Left out are those that no one can see and that a
 * screen, a file name or a PDF could stumble over or be fooled by: control characters, halves of
 * surrogate pairs, line separators, overrides of the writing direction, and code points that are
 * no characters.
 */
final class Readable {
    /** What {@link ConceptException#right()} says beside a refused character. */
    static final String EXPECTED =
            "[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]";

    private Readable() {
    }

    static boolean allows(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            // Not "unassigned": an older phone does not know the newer characters.
            default -> !overridesDirection(c) && !isNoCharacter(c);
        };
    }

    private static boolean overridesDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isNoCharacter(int c) {
        return c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    }

    /** True when there is nothing but white space and invisible characters. */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(c -> isSpace(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Without white space at the ends; {@link String#trim} leaves the no-break space there. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * The part of {@code text} that may be in a file, of at most {@code max} units: line ends as spaces, in form NFC,
     * without white space at the ends; empty when nothing of it can be seen.
     */
    static String clean(String text, int max) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (allows(c)) {
                clean.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                clean.append(' ');
            }
        });
        String whole = Normalizer.normalize(strip(clean.toString()), Normalizer.Form.NFC);
        if (whole.length() > max) {
            int end = Character.isHighSurrogate(whole.charAt(max - 1)) ? max - 1 : max;
            whole = strip(whole.substring(0, end));
        }
        return isBlank(whole) ? "" : whole;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** For a message: at most {@code max} units, and a question mark for what is not allowed. */
    static String shown(String text, int max) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (i >= max) {
                return shown.append('…').toString();
            }
            int c = text.codePointAt(i);
            shown.appendCodePoint(allows(c) ? c : '?');
        }
        return shown.toString();
    }

    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
