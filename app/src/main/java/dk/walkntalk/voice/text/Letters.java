package dk.walkntalk.voice.text;

import java.util.Locale;

/** Small letters and capitals of one word. */
final class Letters {
    private Letters() {
    }

    /** Whether it has no capital. */
    static boolean small(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** A word whose only capital is its first, in small letters; others as they are. */
    static String small(String word, String core) {
        int at = first(word);
        boolean only = at >= 0 && word.substring(at + Character.charCount(word.codePointAt(at))).equals(
                word.substring(at + Character.charCount(word.codePointAt(at))).toLowerCase(Locale.ROOT));
        return only && !(core.equals("i") && core.length() == word.length()) ? word.toLowerCase(Locale.ROOT) : word;
    }

    /** Whether it holds a letter or a digit. */
    static boolean any(String word) {
        return first(word) >= 0;
    }

    /** Not "iPad", not "4g". */
    static boolean mayBeCapital(String word) {
        int at = first(word);
        return at >= 0 && Character.isLowerCase(word.codePointAt(at)) && small(word);
    }

    /** The word with its first letter as a capital. */
    static String capital(String word) {
        int at = first(word);
        int letter = word.codePointAt(at);
        return word.substring(0, at) + new String(Character.toChars(Character.toTitleCase(letter)))
                + word.substring(at + Character.charCount(letter));
    }

    private static int first(String word) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (Character.isLetterOrDigit(word.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
