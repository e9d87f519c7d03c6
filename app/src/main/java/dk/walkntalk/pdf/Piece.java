package dk.walkntalk.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.font.PdfFont;
import dk.walkntalk.concept.Scale;
import java.util.Optional;

/**
 * A text to be set in a part of the wheel, or a scale to set a mark on.
 *
 * @param text  on one line; empty for a scale
 * @param font  that it is set in
 * @param ink   its colour
 * @param size  in parts of the size of the whole
 * @param gap   the space after it, in parts of a line
 * @param level of a heading, or 0 for a paragraph
 * @param scale the marks to choose from
 */
record Piece(String text, PdfFont font, Color ink, float size, float gap, int level, Optional<Scale> scale) {
    static final float LEADING = 1.32f;
    /** From the middle of one mark to that of the next, in parts of the type's size. */
    static final float MARK = 2.3f;

    Piece(String text, PdfFont font, Color ink, float size, float gap, int level) {
        this(text, font, ink, size, gap, level, Optional.empty());
    }

    /** Returns the rows that the marks of the scale take. */
    int rows(float pt, float width) {
        int marks = scale.get().to() - scale.get().from() + 1;
        int inRow = Math.max(1, (int) (width / (MARK * pt)));
        return (marks + inRow - 1) / inRow;
    }
}
