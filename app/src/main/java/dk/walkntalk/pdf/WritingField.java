package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Paragraph;

/** A label with a line after it to write on. */
final class WritingField {
    private static final int LABEL_LENGTH = 48;
    private static final float SIZE = 8.5f;
    private static final float LABEL_PART = 0.6f;

    private final Sheet sheet;
    private final String label;

    WritingField(Sheet sheet, String label) {
        this.sheet = sheet;
        this.label = Shorten.byWords(label, LABEL_LENGTH);
    }

    /** Returns how wide the label is on one line, pt. */
    float labelWidth() {
        return sheet.style.type.regular.getWidth(label, sheet.paper.type(SIZE)) + 2;
    }

    /**
     * @param base of the line, pt from the foot of the page
     * @param read whether the label is read aloud; it is not when an earlier page has it
     */
    void put(float left, float base, float wide, boolean read) {
        float size = sheet.paper.type(SIZE);
        Paragraph text = sheet.style.paragraph(label, size, size * 1.3f, Style.GREY);
        float labelWidth = Math.min(wide * LABEL_PART, labelWidth());
        Rectangle place = new Rectangle(left, base - 3, labelWidth, sheet.height(text, labelWidth) + 1);
        if (read) {
            sheet.put(text, place);
        } else {
            sheet.repeat(text, place);
        }
        sheet.draw(canvas -> canvas.setStrokeColor(Style.GREY).setLineWidth(0.6f)
                .moveTo(left + labelWidth + 5, base).lineTo(left + wide, base).stroke());
    }
}
