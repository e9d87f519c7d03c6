package dk.walkntalk.voice.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word with the marks that are written to it.
 *
 * @param space what stands before it: spaces, or the ends of lines
 * @param text the word and its marks, as given
 * @param core small letters, without marks at either end: by what it is known
 */
record Piece(String space, String text, String core) {
    private static final String SPLIT_AT = ",;!?";

    /** The words of a text, in order; marks that stand alone are words without a core. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int length = text.length();
        while (i < length) {
            int from = i;
            while (i < length && space(text.charAt(i))) {
                i++;
            }
            int word = i;
            while (i < length && !space(text.charAt(i))) {
                i++;
            }
            if (i > word) {
                split(pieces, text.substring(from, word), text.substring(word, i));
            }
        }
        return pieces;
    }

    /** "hej,der" lacks a space; an address does not. */
    private static void split(List<Piece> pieces, String space, String word) {
        int from = 0;
        for (int i = 1; i < word.length() - 1; i++) {
            if (SPLIT_AT.indexOf(word.charAt(i)) >= 0 && Character.isLetter(word.charAt(i - 1)) && Character.isLetter(word.charAt(i + 1))
                    && !address(word)) {
                add(pieces, from == 0 ? space : " ", word.substring(from, i + 1));
                from = i + 1;
            }
        }
        add(pieces, from == 0 ? space : " ", word.substring(from));
    }

    private static void add(List<Piece> pieces, String space, String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from)) && !Character.isSurrogate(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1)) && !Character.isSurrogate(word.charAt(to - 1))) {
            to--;
        }
        pieces.add(new Piece(space, word, word.substring(from, to).toLowerCase(Locale.ROOT)));
    }

    static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether it is a web or mail address, whose marks and letters are as they are. */
    static boolean address(String word) {
        return word.contains("://") || word.indexOf('@') >= 0 || word.startsWith("www.");
    }

    boolean address() {
        return address(text);
    }

    /** Whether it is nothing but marks that stand close to the word before. */
    boolean marks() {
        for (int i = 0; i < text.length(); i++) {
            if (".,;:!?…".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mark stands at its end. */
    boolean marked() {
        return ".,;:!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The ends of lines in the space before it, and what indents the last of them. */
    String lines() {
        int first = Math.min(index('\n'), index('\r'));
        return first == Integer.MAX_VALUE ? "" : space.substring(first);
    }

    private int index(char c) {
        int at = space.indexOf(c);
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
