package dk.walkntalk.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;

/** One family of type, one accent, quiet greys: the document's look and the small parts it is made of. Sizes in pt. */
final class Style {
    static final Color GREEN = new DeviceRgb(0x1f, 0x5c, 0x3f);
    static final Color INK = new DeviceRgb(0x1d, 0x23, 0x20);
    // 5.9:1 on white.
    static final Color GREY = new DeviceRgb(0x5d, 0x66, 0x61);
    static final Color HAIRLINE = new DeviceRgb(0xc9, 0xd1, 0xcc);
    /** The lines of a form: dark enough for any printer. */
    static final Color RULE = new DeviceRgb(0x8f, 0x9a, 0x94);
    static final Color TINT = new DeviceRgb(0xed, 0xf4, 0xef);

    static final float MARGIN_SIDE = 64;
    static final float MARGIN_TOP = 62;
    static final float MARGIN_BOTTOM = 76;

    static final float BODY = 10;
    static final float SMALL = 8.5f;

    final Typeface type;

    Style(Typeface type) {
        this.type = type;
    }

    Paragraph paragraph(String text, float size, float leading, Color colour) {
        Paragraph paragraph = new Paragraph(ReadingDirection.text(text))
                .setFont(type.regular)
                .setFontSize(size)
                .setFontColor(colour)
                .setMargin(0);
        paragraph.setProperty(Property.LEADING, new Leading(Leading.FIXED, leading));
        return paragraph;
    }

    Paragraph body(String text) {
        return paragraph(text, BODY, 14.5f, INK);
    }

    Paragraph small(String text) {
        return paragraph(text, SMALL, 12.5f, GREY);
    }

    /**
     * @param level 1 to 3
     */
    Paragraph heading(int level, String text) {
        Paragraph heading = switch (level) {
            case 1 -> paragraph(text, 30, 36, INK);
            case 2 -> paragraph(text, 15.5f, 21, GREEN);
            default -> paragraph(text, 9.5f, 13.5f, GREEN);
        };
        heading.setFont(type.bold);
        heading.getAccessibilityProperties().setRole("H" + level);
        return heading;
    }

    /** A table of fixed columns, so that one long word moves nothing. */
    Table table(float... columns) {
        return new Table(UnitValue.createPointArray(columns)).setFixedLayout().setMargin(0);
    }

    Cell cell(Paragraph content) {
        return new Cell().add(content).setBorder(Border.NO_BORDER).setPadding(0);
    }

    /**
     * @param scope "Column" or "Row"
     */
    Cell header(Paragraph content, String scope) {
        Cell cell = cell(content);
        cell.getAccessibilityProperties()
                .setRole(StandardRoles.TH)
                .addAttributes(new PdfStructureAttributes("Table").addEnumAttribute("Scope", scope));
        return cell;
    }

    /** Leaves a part of pure layout out of what is read aloud; its content stays in. */
    static void layoutOnly(AccessibilityProperties properties) {
        properties.setRole(null);
    }

    static Border hairline() {
        return new SolidBorder(HAIRLINE, 0.6f);
    }
}
