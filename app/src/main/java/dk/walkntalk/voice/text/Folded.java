package dk.walkntalk.voice.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words by what they sound like, so far that æ and ae, ø and oe, å and aa are one; and how far two are from each other. */
final class Folded {
    /** What a letter costs that is not heard, or is heard as another; two such are one letter. */
    static final int CHEAP = 1;
    static final int LETTER = 2;
    private static final String SILENT = "dhgte";
    private static final String[] SOFT = {"dt", "gk", "bp", "ck", "sz", "cs", "ij", "iy", "vw", "eæ", "oå", "øu", "kq", "fv"};

    private Folded() {
    }

    /** Small letters without accents; the two-letter spellings of æ, ø and å as one letter. */
    static String of(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(low.length());
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            char next = i + 1 < low.length() ? low.charAt(i + 1) : ' ';
            char two = c == 'a' && next == 'e' ? 'æ' : c == 'o' && next == 'e' ? 'ø' : c == 'a' && next == 'a' ? 'å' : ' ';
            if (two != ' ') {
                folded.append(two);
                i++;
            } else if (c < 128 || c == 'æ' || c == 'ø' || c == 'å') {
                if (c != '-' && c != '\'') {
                    folded.append(c);
                }
            } else {
                plain(c, folded);
            }
        }
        return folded.toString();
    }

    private static void plain(char c, StringBuilder folded) {
        String apart = c == 'ä' ? "æ" : c == 'ö' ? "ø" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                folded.append(apart.charAt(i));
            }
        }
    }

    /** How far {@code a} is from {@code b}; more than {@code limit} where it is farther. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) * CHEAP > limit) {
            return limit + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            last[j] = last[j - 1] + missing(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = last[0] + missing(a, i - 1);
            int least = row[0];
            for (int j = 1; j <= b.length(); j++) {
                char x = a.charAt(i - 1);
                char y = b.charAt(j - 1);
                int best = last[j - 1] + (x == y ? 0 : soft(x, y) ? CHEAP : LETTER);
                best = Math.min(best, Math.min(last[j] + missing(a, i - 1), row[j - 1] + missing(b, j - 1)));
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2) && x != y) {
                    best = Math.min(best, before[j - 2] + LETTER);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    /** What it costs to leave a letter out: little where it doubles its neighbour or is often silent. */
    private static int missing(String word, int i) {
        char c = word.charAt(i);
        boolean doubled = i > 0 && word.charAt(i - 1) == c || i + 1 < word.length() && word.charAt(i + 1) == c;
        return doubled || i > 0 && SILENT.indexOf(c) >= 0 ? CHEAP : LETTER;
    }

    private static boolean soft(char x, char y) {
        for (String pair : SOFT) {
            if (pair.charAt(0) == x && pair.charAt(1) == y || pair.charAt(0) == y && pair.charAt(1) == x) {
                return true;
            }
        }
        return false;
    }
}
