package dk.walkntalk.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import dk.walkntalk.concept.Scale;
import java.util.List;

/** The wheel itself: a hub, and around it a part for each theme, in the concept's order and with the clock. */
final class Wheel {
    private static final double START = 180;
    private static final float RIM = 7;
    private static final float INSET = 13;
    private static final float FINE = 4;

    private final Sheet sheet;
    private final float x;
    private final float y;
    private final float hub;
    private final float outer;
    private final int themes;

    /**
     * @param x     of the middle, pt
     * @param hub   the hub's radius, pt
     * @param outer the wheel's radius, pt
     */
    Wheel(Sheet sheet, float x, float y, float hub, float outer, int themes) {
        this.sheet = sheet;
        this.x = x;
        this.y = y;
        this.hub = hub;
        this.outer = outer;
        this.themes = themes;
    }

    /** Returns the direction of a theme's middle, degrees counterclockwise from the right. */
    double middle(int theme) {
        return START - (theme + 0.5) * Wedge.TURN / themes;
    }

    /** Where text of a theme can stand. */
    Wedge wedge(int theme) {
        return wedge(theme, sheet.paper.type(INSET));
    }

    /** Where the name of a theme can stand, when there is nothing else. */
    Wedge label(int theme) {
        return wedge(theme, FINE);
    }

    private Wedge wedge(int theme, float inset) {
        double angle = Wedge.TURN / themes;
        return new Wedge(x, y, hub, outer - RIM, START - (theme + 1) * angle, angle, inset);
    }

    /** Where text of the hub can stand. */
    Wedge hub() {
        return new Wedge(x, y, 0, hub, 0, Wedge.TURN, sheet.paper.type(INSET));
    }

    void draw() {
        sheet.draw(canvas -> {
            for (int theme = 0; theme < themes; theme++) {
                double angle = Wedge.TURN / themes;
                double from = START - (theme + 1) * angle;
                slice(canvas, outer, from, angle, Palette.ink(theme));
                slice(canvas, outer - RIM, from, angle, Palette.tint(theme));
            }
            canvas.setStrokeColor(ColorConstants.WHITE).setLineWidth(3);
            for (int theme = 0; theme < themes && themes > 1; theme++) {
                double angle = Math.toRadians(START - theme * Wedge.TURN / themes);
                canvas.moveTo(x, y)
                        .lineTo(x + Math.cos(angle) * (outer + 1), y + Math.sin(angle) * (outer + 1))
                        .stroke();
            }
            canvas.setFillColor(ColorConstants.WHITE).circle(x, y, hub).fill();
            canvas.setStrokeColor(Style.RULE).setLineWidth(0.8f).circle(x, y, hub - 3).stroke();
        });
    }

    private void slice(PdfCanvas canvas, float radius, double from, double angle, Color colour) {
        canvas.setFillColor(colour);
        if (angle >= Wedge.TURN) {
            canvas.circle(x, y, radius).fill();
            return;
        }
        canvas.moveTo(x, y)
                .lineTo(x + Math.cos(Math.toRadians(from)) * radius, y + Math.sin(Math.toRadians(from)) * radius)
                .arcContinuous(x - radius, y - radius, x + radius, y + radius, from, angle)
                .closePath()
                .fill();
    }

    /** Writes what is read elsewhere. */
    void decorate(List<WedgeText.Placed> pieces) {
        for (WedgeText.Placed placed : pieces) {
            sheet.decorate(paragraph(placed).setTextAlignment(TextAlignment.CENTER), placed.place());
        }
    }

    void put(List<WedgeText.Placed> pieces, TextAlignment alignment) {
        for (WedgeText.Placed placed : pieces) {
            if (placed.piece().scale().isPresent()) {
                scale(placed, placed.piece().scale().get());
            } else {
                sheet.put(paragraph(placed).setTextAlignment(alignment), placed.place());
            }
        }
    }

    private Paragraph paragraph(WedgeText.Placed placed) {
        Piece piece = placed.piece();
        float size = placed.size();
        Paragraph text = piece.level() == 0
                ? sheet.style.paragraph(piece.text(), size, size * Piece.LEADING, piece.ink())
                : sheet.style.heading(piece.level(), piece.text()).setFontSize(size).setFontColor(piece.ink());
        text.setProperty(Property.LEADING, new Leading(Leading.FIXED, size * Piece.LEADING));
        return text.setFont(piece.font());
    }

    /** Numbers in circles, to be ticked. */
    private void scale(WedgeText.Placed placed, Scale scale) {
        float size = placed.size();
        float step = size * Piece.MARK;
        Rectangle place = placed.place();
        int rows = placed.piece().rows(size, place.getWidth() - 1);
        int marks = scale.to() - scale.from() + 1;
        int inRow = (marks + rows - 1) / rows;
        for (int i = 0; i < marks; i++) {
            int row = i / inRow;
            int count = Math.min(inRow, marks - row * inRow);
            float middle = place.getLeft() + place.getWidth() / 2 + (i % inRow - (count - 1) / 2f) * step;
            float height = place.getTop() - (row + 0.5f) * step;
            sheet.draw(canvas -> canvas.setStrokeColor(Style.GREY).setLineWidth(0.7f)
                    .circle(middle, height, step * 0.44f).stroke());
            Paragraph number = sheet.style.paragraph(Integer.toString(scale.from() + i), size, size * 1.2f, Style.INK)
                    .setTextAlignment(TextAlignment.CENTER);
            sheet.put(number, new Rectangle(middle - step / 2, height - size * 0.64f, step, size * 1.3f));
        }
    }
}
