package dk.walkntalk.pdf;

import java.util.List;

/** Cuts a text for a place where only its beginning fits. */
final class Shorten {
    private Shorten() {}

    /** Returns the text, or as many whole words of it as fit in {@code length} characters, and "…". */
    static String byWords(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = text.lastIndexOf(' ', length - 1);
        if (end <= 0) {
            end = Character.isLowSurrogate(text.charAt(length - 1)) ? length - 2 : length - 1;
        }
        return text.substring(0, end).replaceAll("[ ,;:.–-]+$", "") + "…";
    }

    /**
     * Returns the names, or as many whole ones as fit in {@code length} characters, and how many others there are:
     * "Anders Holm, Mette Hansen og 4 andre". A name is only cut when it does not fit alone.
     */
    static String byNames(List<String> names, int length) {
        for (int shown = names.size(); shown > 0; shown--) {
            String text = String.join(", ", names.subList(0, shown)) + others(names.size() - shown);
            if (text.length() <= length) {
                return text;
            }
        }
        if (names.isEmpty()) {
            return "";
        }
        String others = others(names.size() - 1);
        return byWords(names.get(0), length - others.length()) + others;
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " og en anden";
            default -> " og " + count + " andre";
        };
    }
}
