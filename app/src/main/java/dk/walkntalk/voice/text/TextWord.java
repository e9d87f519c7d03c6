package dk.walkntalk.voice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word in a text.
 *
 * @param start place of its first character
 * @param end place after the last one
 * @param first whether a sentence begins with it
 * @param joins whether only spaces stand between it and the word before
 */
record TextWord(String text, String low, String folded, int start, int end, boolean first, boolean joins) {
    /** The words of a text; not those with digits, and no addresses. */
    static List<TextWord> of(String text) {
        List<TextWord> words = new ArrayList<>();
        boolean first = true;
        boolean joins = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                first |= c == '.' || c == '!' || c == '?' || c == '\n' || c == ':' || c == '…';
                joins &= c == ' ' || c == '\t';
                i += Character.charCount(c);
                continue;
            }
            int start = i;
            while (i < text.length() && inside(text, i)) {
                i += Character.charCount(text.codePointAt(i));
            }
            String word = text.substring(start, i);
            boolean address = at(text, start - 1) || at(text, i) || i + 1 < text.length() && text.charAt(i) == '.'
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            if (address || digit(word)) {
                joins = false;
                first = false;
                continue;
            }
            words.add(new TextWord(word, word.toLowerCase(Locale.ROOT), Folded.of(word), start, i, first, joins && !words.isEmpty()));
            first = false;
            joins = true;
        }
        return words;
    }

    private static boolean inside(String text, int i) {
        int c = text.codePointAt(i);
        boolean between = c == '-' || c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
        return Character.isLetterOrDigit(c) || between && i + 1 < text.length() && Character.isLetter(text.codePointAt(i + 1))
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean at(String text, int i) {
        return i >= 0 && i < text.length() && "@/\\_#".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean digit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
