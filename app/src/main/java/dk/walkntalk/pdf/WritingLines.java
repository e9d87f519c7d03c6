package dk.walkntalk.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.renderer.CellRenderer;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;

/** Faint lines to write on, 8 mm apart, as a school book has them. */
final class WritingLines {
    /** Between two lines, pt. */
    static final float PITCH = 22.7f;

    private static final Color FAINT = new DeviceRgb(0xd5, 0xdb, 0xd7);
    private static final float PADDING = 7;
    private static final float FOOT = 11;

    private WritingLines() {}

    /**
     * Draws lines within the place, from its foot up.
     *
     * @param taken how much of the place's height, from the top, is no place to write, pt
     */
    static void draw(PdfCanvas canvas, Rectangle place, float taken) {
        canvas.setStrokeColor(FAINT).setLineWidth(0.5f);
        float top = place.getTop() - taken - PITCH;
        for (float y = place.getBottom() + FOOT; y <= top; y += PITCH) {
            canvas.moveTo(place.getLeft() + PADDING, y).lineTo(place.getRight() - PADDING, y).stroke();
        }
    }

    /** Gives a cell lines below its content, which is {@code taken} high. */
    static Cell in(Cell cell, float taken) {
        cell.setNextRenderer(new Lined(cell, taken));
        return cell;
    }

    private static final class Lined extends CellRenderer {
        private final float taken;

        Lined(Cell cell, float taken) {
            super(cell);
            this.taken = taken;
        }

        @Override
        public IRenderer getNextRenderer() {
            return new Lined((Cell) modelElement, taken);
        }

        @Override
        public void drawBackground(DrawContext context) {
            super.drawBackground(context);
            PdfCanvas canvas = context.getCanvas();
            canvas.openTag(new CanvasArtifact()).saveState();
            WritingLines.draw(canvas, getOccupiedAreaBBox(), taken);
            canvas.restoreState().closeTag();
        }
    }
}
