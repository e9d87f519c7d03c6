package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.util.Locale;

/** The head of page 1: what this is, whose, and when. */
final class Cover {
    private static final int COLUMNS = 3;
    private static final float GAP = 12;
    private static final int NAME_LENGTH = 160;
    private static final Locale DANISH = new Locale("da", "DK");

    private final Style style;

    Cover(Style style) {
        this.style = style;
    }

    void addTo(Document document, PlanDocument plan) {
        document.add(accent());
        String municipality = style.type.line(plan.municipality());
        if (!municipality.isEmpty()) {
            document.add(style.paragraph(municipality, Style.BODY, 14, Style.GREEN)
                    .setFont(style.type.bold)
                    .setMarginBottom(4));
        }
        document.add(style.heading(1, title(plan)).setDestination(Bookmarks.TOP));
        String concept = style.type.line(plan.conceptName());
        if (!concept.isEmpty()) {
            document.add(style.paragraph(concept, 11.5f, 16, Style.GREY).setMarginTop(4));
        }
        document.add(facts(plan));
    }

    /** The concept's heading as a title: "UDVIKLINGSPLAN" is a form's capitals, not a word. */
    String title(PlanDocument plan) {
        String heading = style.type.line(plan.heading());
        if (heading.isEmpty()) {
            return "Udviklingsplan";
        }
        boolean capitals = heading.equals(heading.toUpperCase(DANISH));
        return capitals ? heading.substring(0, 1) + heading.substring(1).toLowerCase(DANISH) : heading;
    }

    private static Div accent() {
        Div bar = new Div().setWidth(44).setHeight(4).setBackgroundColor(Style.GREEN).setMarginBottom(18);
        bar.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return bar;
    }

    private Table facts(PlanDocument plan) {
        float width = (PageSize.A4.getWidth() - 2 * Style.MARGIN_SIDE) / COLUMNS;
        Table table = style.table(width, width, width)
                .setMarginTop(20)
                .setBorderTop(Style.hairline())
                .setBorderBottom(Style.hairline());
        Style.layoutOnly(table.getAccessibilityProperties());
        table.addCell(fact("Dato", DanishDate.write(plan.heldOn())));
        for (PlanDocument.Person person : plan.people()) {
            table.addCell(fact(style.type.line(person.role()), style.type.line(person.name())));
        }
        return table;
    }

    private Cell fact(String label, String value) {
        String shown = value.isEmpty() ? "–" : Shorten.byWords(value, NAME_LENGTH);
        Paragraph name = style.paragraph(shown, 11, 15.5f, Style.INK).setFont(style.type.bold);
        Cell cell = style.cell(style.small(label.isEmpty() ? "Deltager" : Shorten.byWords(label, NAME_LENGTH)))
                .add(name)
                .setPaddingTop(9)
                .setPaddingBottom(10)
                .setPaddingRight(GAP)
                .setKeepTogether(true);
        Style.layoutOnly(cell.getAccessibilityProperties());
        return cell;
    }
}
