package dk.walkntalk.pdf;

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
}
