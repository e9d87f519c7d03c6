package dk.walkntalk.pdf;

import java.text.Normalizer;

/** Which characters may stand in a file name, and how they are spelled in ASCII. */
final class FileNameLetters {
    private static final String[][] SPELLED = {
        {"æ", "ae"}, {"Æ", "Ae"}, {"ø", "oe"}, {"Ø", "Oe"}, {"å", "aa"}, {"Å", "Aa"},
        {"œ", "oe"}, {"Œ", "Oe"}, {"ß", "ss"}, {"ð", "d"}, {"Ð", "D"}, {"þ", "th"}, {"Þ", "Th"},
        {"ł", "l"}, {"Ł", "L"}, {"đ", "d"}, {"Đ", "D"}, {"ı", "i"}, {"ħ", "h"}, {"Ħ", "H"},
        {"’", "'"}, {"‘", "'"}, {"–", "-"}, {"—", "-"}, {"\u2010", "-"}, {"\u2011", "-"}, {"\u2212", "-"},
    };

    private FileNameLetters() {}

    /** Returns the character itself, a stand-in, or nothing. */
    static String keep(int point) {
        if ("/\\:|".indexOf(point) >= 0) {
            return "-";
        }
        if ("*?\"<>".indexOf(point) >= 0) {
            return "";
        }
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
            case Character.CONTROL -> Character.isWhitespace(point) ? " " : "";
            // Format characters can turn the reading direction and so disguise a name's end.
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.ENCLOSING_MARK -> "";
            default -> isVariationSelector(point) ? "" : new String(Character.toChars(point));
        };
    }

    static String ascii(String text) {
        String spelled = text;
        for (String[] pair : SPELLED) {
            spelled = spelled.replace(pair[0], pair[1]);
        }
        // Wide and small forms decompose to characters that no file name may have, so these are asked again.
        return Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("[/\\\\:|]", "-")
                .replaceAll("[^\\x20-\\x7e]|[*?\"<>]", "");
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xfe00 && point <= 0xfe0f || point >= 0xe0100 && point <= 0xe01ef;
    }
}
