package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Div;
import dk.walkntalk.concept.Box;
import java.util.List;

/** Boxes to write in, two beside each other, at most six on a page. */
final class BoxPages {
    private static final int COLUMNS = 2;
    private static final int MOST = 6;
    private static final float GAP = 12;
    private static final float PADDING = 12;

    private final Sheet sheet;

    /** Is told which boxes stand on a page: the first one's position, from 0, and how many. */
    interface Told {
        void page(int first, int count);
    }

    BoxPages(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * @param head  of each page
     * @param level of the head's heading, 1 to 2; the boxes have the next
     * @param told  after each page was begun
     */
    void add(FormHead head, int level, List<Box> boxes, Told told) {
        for (int start = 0; start < boxes.size(); start += MOST) {
            sheet.newPage();
            List<Box> here = boxes.subList(start, Math.min(boxes.size(), start + MOST));
            told.page(start, here.size());
            Rectangle place = head.put(start == 0, level);
            page(place, level + 1, here);
        }
    }

    private void page(Rectangle place, int level, List<Box> boxes) {
        int rows = (boxes.size() + COLUMNS - 1) / COLUMNS;
        float gap = sheet.paper.type(GAP);
        float high = (place.getHeight() - gap * (rows - 1)) / rows;
        for (int i = 0; i < boxes.size(); i++) {
            // The last one of an odd number has the whole row.
            boolean alone = i == boxes.size() - 1 && i % COLUMNS == 0;
            float wide = alone ? place.getWidth() : (place.getWidth() - gap) / COLUMNS;
            float left = place.getLeft() + i % COLUMNS * (wide + gap);
            float top = place.getTop() - i / COLUMNS * (high + gap);
            box(new Rectangle(left, top - high, wide, high), level, boxes.get(i));
        }
    }

    private void box(Rectangle frame, int level, Box box) {
        float padding = sheet.paper.type(PADDING);
        float wide = frame.getWidth() - 2 * padding;
        Div text = new Div();
        text.add(sheet.style.heading(level, sheet.style.type.line(box.title()))
                .setFontSize(sheet.paper.type(10))
                .setFontColor(Style.GREEN));
        String hint = sheet.style.type.line(box.hint());
        if (!hint.isEmpty()) {
            text.add(sheet.style.paragraph(hint, sheet.paper.type(8.5f), sheet.paper.type(12), Style.GREY));
        }
        float taken = padding + sheet.height(text, wide);
        sheet.draw(canvas -> {
            canvas.setStrokeColor(Style.RULE).setLineWidth(0.8f);
            canvas.roundRectangle(frame.getLeft(), frame.getBottom(), frame.getWidth(), frame.getHeight(), 6).stroke();
            WritingLines.draw(canvas, frame, taken);
        });
        sheet.put(text, frame.getLeft() + padding, frame.getTop() - padding, wide);
    }
}
