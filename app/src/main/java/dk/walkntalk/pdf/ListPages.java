package dk.walkntalk.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** What there is no room for elsewhere, on pages of its own in columns. */
final class ListPages {
    private static final int COLUMNS = 3;
    private static final float GAP = 24;

    private final Sheet sheet;
    private Rectangle place;
    private int column = COLUMNS;
    private float y;

    ListPages(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(SideBlock block) {
        List<String> lines = new ArrayList<>(block.lines());
        if (!block.focus().isEmpty()) {
            lines.add(0, block.focus());
        }
        add(block.heading(), block.ink(), 2, lines);
    }

    /**
     * @param ink   of the heading
     * @param level of the heading
     */
    void add(String heading, Color ink, int level, List<String> lines) {
        Paragraph title = sheet.style.heading(level, heading).setFontColor(ink).setFontSize(sheet.paper.type(11))
                .setMarginTop(sheet.paper.type(10)).setMarginBottom(sheet.paper.type(4));
        float first = lines.isEmpty() ? 0 : sheet.height(line(lines.get(0)), width());
        put(title, first);
        for (String text : lines) {
            for (String part : new Fitting(sheet, this::line, width(), sheet.body().getHeight()).parts(text)) {
                put(line(part), 0);
            }
        }
    }

    private void put(Paragraph paragraph, float more) {
        float high = sheet.height(paragraph, width()) + 1;
        if (column >= COLUMNS || y - high - more < place.getBottom() && y < place.getTop()) {
            next();
        }
        y = sheet.put(paragraph, place.getLeft() + column * (width() + sheet.paper.type(GAP)), y, width()) - 1;
    }

    private void next() {
        column++;
        if (column >= COLUMNS) {
            sheet.newPage();
            place = sheet.body();
            column = 0;
        }
        y = place.getTop();
    }

    private Paragraph line(String text) {
        return sheet.style.paragraph(text, sheet.paper.type(9.2f), sheet.paper.type(12.6f), Style.INK)
                .setMarginBottom(sheet.paper.type(4));
    }

    private float width() {
        return (sheet.body().getWidth() - (COLUMNS - 1) * sheet.paper.type(GAP)) / COLUMNS;
    }
}
