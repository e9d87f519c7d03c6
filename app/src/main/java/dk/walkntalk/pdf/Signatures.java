package dk.walkntalk.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.util.List;

/** A line to sign on for each who took part. */
final class Signatures {
    private static final int NAME_LENGTH = 120;
    private static final float COLUMN = 212;
    private static final float GAP = 43;

    private final Style style;

    Signatures(Style style) {
        this.style = style;
    }

    void addTo(Document document, List<PlanDocument.Person> people, Bookmarks bookmarks) {
        if (people.isEmpty()) {
            return;
        }
        Table table = style.table(COLUMN, GAP, COLUMN);
        Style.layoutOnly(table.getAccessibilityProperties());
        for (int i = 0; i < people.size(); i++) {
            if (i % 2 == 1) {
                table.addCell(empty());
            }
            table.addCell(signature(people.get(i)));
        }
        if (people.size() % 2 == 1) {
            table.addCell(empty()).addCell(empty());
        }
        bookmarks.add("Underskrifter", Bookmarks.SIGNATURES);
        document.add(new Div()
                .setMarginTop(30)
                .setKeepTogether(true)
                .add(style.heading(2, "Underskrifter").setDestination(Bookmarks.SIGNATURES))
                .add(table));
    }

    private Cell signature(PlanDocument.Person person) {
        String role = Shorten.byWords(style.type.line(person.role()), NAME_LENGTH);
        String name = Shorten.byWords(style.type.line(person.name()), NAME_LENGTH);
        Paragraph line = style.small("Dato og underskrift")
                .setBorderTop(new SolidBorder(Style.GREY, 0.8f))
                .setMarginTop(46)
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
