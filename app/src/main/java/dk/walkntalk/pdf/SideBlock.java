package dk.walkntalk.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import java.util.List;

/**
 * A part of the text beside a wheel.
 *
 * @param heading its heading
 * @param ink     the heading's colour
 * @param focus   in small type below the heading; may be empty
 * @param lines   one paragraph each
 * @param left    whether it stands on the left
 */
record SideBlock(String heading, Color ink, String focus, List<String> lines, boolean left) {
    private static final float AFTER = 1.5f;

    /**
     * @param size of the type, pt
     */
    Div set(Style style, float size) {
        float large = size * 1.15f;
        Paragraph title = style.heading(2, heading).setFontSize(large).setFontColor(ink).setMarginBottom(size * 0.3f);
        title.setProperty(Property.LEADING, new Leading(Leading.FIXED, large * Piece.LEADING));
        Div block = new Div().setPaddingBottom(size * AFTER).add(title);
        if (!focus.isEmpty()) {
            block.add(style.paragraph(focus, size * 0.9f, size * 0.9f * Piece.LEADING, Style.GREY)
                    .setMarginBottom(size * 0.5f));
        }
        for (String line : lines) {
            block.add(style.paragraph(line, size, size * Piece.LEADING, Style.INK).setMarginBottom(size * 0.45f));
        }
        return block;
    }
}
