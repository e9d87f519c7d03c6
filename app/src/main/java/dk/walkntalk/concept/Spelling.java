package dk.walkntalk.concept;

import java.util.List;
import java.util.Locale;

/** Finds the name that was probably meant. */
final class Spelling {
    /** One wrong letter in so many is a slip (two letters that changed places are two); more is another word. */
    private static final int LETTERS_PER_SLIP = 2;
    private static final int LONGEST = 40;

    private Spelling() {
    }

    /** What {@link ConceptException#right()} says of a field's name that is not among {@code known}. */
    static String right(String name, List<String> known) {
        return nearest(name, known) + ":" + String.join(", ", known);
    }

    /** The name that is nearest to {@code name}; empty when none is near. */
    static String nearest(String name, List<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String one : known) {
            int slips = slips(name, one);
            if (slips < least && slips * LETTERS_PER_SLIP <= one.length()) {
                nearest = one;
                least = slips;
            }
        }
        return nearest;
    }

    /** Letters to add, take away or replace, great and small letters being the same (Levenshtein). */
    private static int slips(String left, String right) {
        if (left.length() > LONGEST) {
            return left.length();
        }
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
