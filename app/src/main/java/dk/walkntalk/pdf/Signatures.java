package dk.walkntalk.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.util.List;

/** A line to sign on for each who took part: two beside each other, and three when there are many. */
final class Signatures {
    private static final int NAME_LENGTH = 120;
    private static final int MANY = 6;
    private static final float WIDTH = 467;
    private static final float GAP = 43;
    private static final float NARROW_GAP = 25;
    // Room for the pen.
    private static final float ROOM = 46;
    private static final float NARROW_ROOM = 38;

    private final Style style;

    Signatures(Style style) {
        this.style = style;
    }

    void addTo(Flow flow, List<PlanDocument.Person> people, Bookmarks bookmarks) {
        if (people.isEmpty()) {
            return;
        }
        bookmarks.add("Underskrifter", Bookmarks.SIGNATURES);
        boolean many = people.size() > MANY;
        int columns = many ? 3 : 2;
        // A heading alone at the foot of a page would be a heading of nothing.
        flow.addToLast(new Div()
                .setMarginTop(30)
                .setKeepTogether(true)
                .add(style.heading(2, "Underskrifter").setDestination(Bookmarks.SIGNATURES))
                .add(rows(people.subList(0, Math.min(people.size(), 2 * columns)), columns, many)));
        if (people.size() > 2 * columns) {
            flow.add(rows(people.subList(2 * columns, people.size()), columns, many));
        }
    }

    private Table rows(List<PlanDocument.Person> people, int columns, boolean narrow) {
        float gap = narrow ? NARROW_GAP : GAP;
        float[] widths = new float[2 * columns - 1];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i % 2 == 1 ? gap : (WIDTH - gap * (columns - 1)) / columns;
        }
        Table table = style.table(widths);
        Style.layoutOnly(table.getAccessibilityProperties());
        int places = (people.size() + columns - 1) / columns * columns;
        for (int i = 0; i < places; i++) {
            if (i % columns > 0) {
                table.addCell(empty());
            }
            table.addCell(i < people.size() ? signature(people.get(i), narrow ? NARROW_ROOM : ROOM) : empty());
        }
        return table;
    }

    private Cell signature(PlanDocument.Person person, float room) {
        String role = Shorten.byWords(style.type.line(person.role()), NAME_LENGTH);
        String name = Shorten.byWords(style.type.line(person.name()), NAME_LENGTH);
        Paragraph line = style.small("Dato og underskrift")
                .setBorderTop(new SolidBorder(Style.GREY, 0.8f))
                .setMarginTop(room)
                .setPaddingTop(4);
        Cell cell = style.cell(line).setKeepTogether(true);
        Style.layoutOnly(cell.getAccessibilityProperties());
        if (!name.isEmpty()) {
            cell.add(style.body(name).setFont(style.type.bold));
        }
        return role.isEmpty() ? cell : cell.add(style.small(role));
    }

    private Cell empty() {
        Cell cell = style.cell(new Paragraph().setMargin(0));
        Style.layoutOnly(cell.getAccessibilityProperties());
        return cell;
    }
}
