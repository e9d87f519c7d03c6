package dk.walkntalk.concept;

import java.io.Reader;

/**
 * Hands out a text one line at a time and knows which line it has reached. Gson's reader tells no
 * line numbers, but it asks for more only when it needs more: what it looks at is on this line.
 */
final class LineReader extends Reader {
    private static final int EXCERPT = 40;

    private final String text;
    private int next;
    private int lineStart;
    private int line = 1;

    LineReader(String text) {
        this.text = text;
    }

    int line() {
        return line;
    }

    /** The beginning of the line reached, without its indentation. */
    String excerpt() {
        int end = text.indexOf('\n', lineStart);
        String shown = Readable.strip(text.substring(lineStart, end < 0 ? text.length() : end));
        return shown.length() <= EXCERPT ? shown : shown.substring(0, EXCERPT) + "…";
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        if (next > 0 && text.charAt(next - 1) == '\n') {
            line++;
            lineStart = next;
        }
        int newline = text.indexOf('\n', next);
        int end = Math.min(newline < 0 ? text.length() : newline + 1, next + length);
        text.getChars(next, end, buffer, offset);
        int handed = end - next;
        next = end;
        return handed;
    }

    @Override
    public void close() {
    }
}
