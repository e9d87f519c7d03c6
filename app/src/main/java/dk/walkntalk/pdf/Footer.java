package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;

/** Whose plan, of when, and "side x af y" on each page: an artifact, which no screen reader reads between the lines. */
final class Footer {
    private static final float SIZE = 8;
    private static final float RULE_Y = 52;
    private static final float TEXT_Y = 35;
    private static final float LEADING = 11;

    private final Style style;

    Footer(Style style) {
        this.style = style;
    }

    /** Call this last, when the number of pages is known. */
    void addTo(PdfDocument pdf, String text) {
        int pages = pdf.getNumberOfPages();
        for (int number = 1; number <= pages; number++) {
            draw(pdf.getPage(number), text, "side " + number + " af " + pages);
        }
    }

    private void draw(PdfPage page, String left, String right) {
        Rectangle size = page.getPageSize();
        float end = size.getRight() - Style.MARGIN_SIDE;
        CanvasArtifact artifact = new CanvasArtifact();
        artifact.addProperty(PdfName.Type, PdfName.Pagination);
        artifact.addProperty(PdfName.Subtype, PdfName.Footer);
        PdfCanvas canvas = new PdfCanvas(page).openTag(artifact);
        canvas.saveState()
                .setStrokeColor(Style.HAIRLINE)
                .setLineWidth(0.6f)
                .moveTo(Style.MARGIN_SIDE, RULE_Y)
                .lineTo(end, RULE_Y)
                .stroke()
                .restoreState();
        Rectangle line = new Rectangle(Style.MARGIN_SIDE, TEXT_Y, end - Style.MARGIN_SIDE, RULE_Y - TEXT_Y - 5);
        write(canvas, line, style.paragraph(left, SIZE, LEADING, Style.GREY));
        write(canvas, line, style.paragraph(right, SIZE, LEADING, Style.GREY).setTextAlignment(TextAlignment.RIGHT));
        canvas.closeTag();
    }

    private static void write(PdfCanvas page, Rectangle line, Paragraph text) {
        try (Canvas canvas = new Canvas(page, line)) {
            canvas.add(text);
        }
    }
}
