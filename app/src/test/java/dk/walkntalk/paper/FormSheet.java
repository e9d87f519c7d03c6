package dk.walkntalk.paper;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.pdf.PaperSize;
import dk.walkntalk.pdf.PrintedForm;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** The blank form as it comes out of the printer: 0 is paper, 255 is toner. */
final class FormSheet {
    /** Pixels in a millimetre: 305 dots in an inch. */
    static final int SCALE = 12;

    private FormSheet() { }

    /** The real form's first page, on its side. */
    static BufferedImage print(Concept concept) throws IOException {
        BufferedImage page = PrintedForm.pages(concept, PaperSize.A4, SCALE).get(0);
        BufferedImage sheet = blank();
        for (int y = 0; y < Math.min(sheet.getHeight(), page.getHeight()); y++) {
            for (int x = 0; x < Math.min(sheet.getWidth(), page.getWidth()); x++) {
                sheet.getRaster().setSample(x, y, 0, 255 - page.getRaster().getSample(x, y, 0));
            }
        }
        return sheet;
    }

    /** A sheet on its side. */
    static BufferedImage blank() {
        return new BufferedImage((int) FormLayout.HEIGHT * SCALE, (int) FormLayout.WIDTH * SCALE,
                BufferedImage.TYPE_BYTE_GRAY);
    }

    static Graphics2D graphics(BufferedImage sheet) {
        Graphics2D g = sheet.createGraphics();
        g.scale(SCALE, SCALE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        return g;
    }

    /** As it lies on the table of a phone that is held upright: its left side is up. */
    static BufferedImage turned(BufferedImage sheet) {
        BufferedImage turned = new BufferedImage(sheet.getHeight(), sheet.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < turned.getHeight(); y++) {
            for (int x = 0; x < turned.getWidth(); x++) {
                turned.getRaster().setSample(x, y, 0, sheet.getRaster().getSample(y, sheet.getHeight() - 1 - x, 0));
            }
        }
        return turned;
    }
}
