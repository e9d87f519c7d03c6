package dk.walkntalk.concept;

import java.util.Comparator;

/**
 * Earlier editions before later ones. An edition may be a number, a year, a year with a letter or a date: runs of digits
 * are compared as numbers, so that 10 comes after 9, and what is between them as text.
 */
public final class EditionOrder implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endI = end(one, i);
            int endJ = end(other, j);
            int order = part(one.substring(i, endI), other.substring(j, endJ));
            if (order != 0) {
                return order;
            }
            i = endI;
            j = endJ;
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        // 7 and 07 are the same number, but not the same edition
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int part(String one, String other) {
        if (!isDigit(one, 0) || !isDigit(other, 0)) {
            return one.compareTo(other);
        }
        String a = one.replaceFirst("^0+(?=.)", "");
        String b = other.replaceFirst("^0+(?=.)", "");
        return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
    }

    /** Where the run of digits, or of other characters, that begins at {@code start} ends. */
    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length() && isDigit(text, end) == isDigit(text, start)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
