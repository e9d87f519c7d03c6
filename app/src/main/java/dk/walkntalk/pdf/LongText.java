package dk.walkntalk.pdf;

import com.itextpdf.kernel.font.PdfFont;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a very long text into paragraphs that look like one. The layout of a paragraph of many pages takes time that
 * grows with the square of its length, so each piece is a part of a page, and ends where a line is full anyway.
 */
final class LongText {
    private static final int PIECE = 2400;
    private static final int PIECE_LINES = 36;

    private LongText() {}

    /**
     * @param size  of the type, pt
     * @param width of the column, pt
     * @return the pieces in order; none for an empty text
     */
    static List<String> pieces(String text, PdfFont font, float size, float width) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, font, size, width);
            String piece = text.substring(start, end);
            // A piece ends its line by itself.
            pieces.add(piece.endsWith("\n") ? piece.substring(0, piece.length() - 1) : piece);
            start = end;
        }
        return pieces;
    }

    /** Returns where the piece that begins at {@code start} ends: after a newline, or where the last line starts. */
    private static int end(String text, int start, PdfFont font, float size, float width) {
        int lineStart = start;
        int lines = 0;
        int wordEnd = start;
        float used = 0;
        for (int i = start; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (point == '\n') {
                lines++;
                lineStart = next;
                wordEnd = next;
                used = 0;
                if (lines >= PIECE_LINES || next - start >= PIECE) {
                    return next;
                }
            } else {
                used += font.getWidth(point, size);
                if (used > width && point != ' ') {
                    int lineEnd = wordEnd > lineStart ? wordEnd : i;
                    if (lineEnd > start && (++lines >= PIECE_LINES || lineEnd - start >= PIECE)) {
                        return lineEnd;
                    }
                    lineStart = lineEnd;
                    wordEnd = lineEnd;
                    used = 0;
                    next = lineEnd;
                }
                if (point == ' ' || point == '-') {
                    wordEnd = next;
                }
            }
            i = Math.max(next, start + 1);
        }
        return text.length();
    }
}
