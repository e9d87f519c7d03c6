package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.util.ArrayList;
import java.util.List;

/** The head of page 1: what this is, whose, and when. */
final class Cover {
    private static final int COLUMNS = 3;
    private static final float GAP = 12;
    private static final int NAME_LENGTH = 160;
    private static final int MANY = 5;

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
        plan.copyFor().ifPresent(person -> addKeeper(document, plan.people().get(person)));
        addFacts(document, plan);
    }

    /** The plan's title in letters that this document can print. */
    String title(PlanDocument plan) {
        return PlanTitle.of(style.type.line(plan.heading()));
    }

    private static Div accent() {
        Div bar = new Div().setWidth(44).setHeight(4).setBackgroundColor(Style.GREEN).setMarginBottom(18);
        bar.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
        return bar;
    }

    /** Whose copy of a group's plan this is, and why another's may hold other agreements. */
    private void addKeeper(Document document, PlanDocument.Person person) {
        String name = style.type.line(person.name());
        name = Shorten.byWords(name.isEmpty() ? style.type.line(person.role()) : name, NAME_LENGTH);
        document.add(new Div()
                .setMarginTop(16)
                .setPaddings(9, 14, 10, 14)
                .setBackgroundColor(Style.TINT)
                .add(style.body("Eksemplar til " + name).setFont(style.type.bold))
                .add(style.small("Her står de aftaler, der gælder hele gruppen, og dem, der gælder " + name + ".")));
    }

    private void addFacts(Document document, PlanDocument plan) {
        List<PlanDocument.Person> people = new ArrayList<>(plan.people());
        List<PlanDocument.Person> group = new ArrayList<>();
        if (people.size() > MANY) {
            plan.people().stream().filter(PlanDocument.Person::subject).forEach(group::add);
            people.removeIf(PlanDocument.Person::subject);
        }
        String forLabel = PlanTitle.sentence(style.type.line(plan.form().forLabel()));
        String dateLabel = PlanTitle.sentence(style.type.line(plan.form().dateLabel()));
        Table table = facts();
        if (!forLabel.isEmpty()) {
            people.stream().filter(PlanDocument.Person::subject).findFirst().ifPresent(person -> {
                people.remove(person);
                table.addCell(fact(forLabel, style.type.line(person.name())));
            });
        }
        table.addCell(fact(dateLabel.isEmpty() ? "Dato" : dateLabel, DanishDate.write(plan.heldOn())));
        for (PlanDocument.Person person : people) {
            table.addCell(fact(style.type.line(person.role()), style.type.line(person.name())));
        }
        if (group.isEmpty()) {
            document.add(table);
            return;
        }
        document.add(table.setBorderBottom(Border.NO_BORDER));
        document.add(names(group));
    }

    private Table facts() {
        float width = (PageSize.A4.getWidth() - 2 * Style.MARGIN_SIDE) / COLUMNS;
        Table table = style.table(width, width, width)
                .setMarginTop(20)
                .setBorderTop(Style.hairline())
                .setBorderBottom(Style.hairline());
        Style.layoutOnly(table.getAccessibilityProperties());
        return table;
    }

    /** Many people, without saying of each what each of the others is too. */
    private Table names(List<PlanDocument.Person> group) {
        Table table = facts().setMarginTop(0).setPaddingBottom(8);
        table.addCell(layout(new Cell(1, COLUMNS).setBorder(Border.NO_BORDER).setPadding(0)
                .add(style.small(group.size() + " deltagere").setMarginTop(8))));
        for (PlanDocument.Person person : group) {
            String name = style.type.line(person.name());
            name = name.isEmpty() ? style.type.line(person.role()) : name;
            table.addCell(layout(style.cell(style.body(Shorten.byWords(name, NAME_LENGTH))
                    .setFont(style.type.bold))).setPaddingRight(GAP).setPaddingTop(1).setPaddingBottom(2));
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
        return layout(cell);
    }

    private static Cell layout(Cell cell) {
        Style.layoutOnly(cell.getAccessibilityProperties());
        return cell;
    }
}
