package dk.walkntalk.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.util.List;
import java.util.stream.Collectors;

/** "Aftaler i overblik": each agreement on one row of page 1, so that nobody has to turn a page to see them. */
final class Overview {
    private static final int WHAT_LENGTH = 110;
    private static final int SHORT_LENGTH = 44;

    private final Style style;

    Overview(Style style) {
        this.style = style;
    }

    void addTo(Flow flow, PlanDocument plan) {
        flow.add(style.heading(2, "Aftaler i overblik")
                .setMarginTop(26)
                .setMarginBottom(8)
                .setKeepWithNext(true)
                .setDestination(Bookmarks.OVERVIEW));
        boolean ofSomebody = plan.sections().stream()
                .flatMap(section -> section.agreements().stream())
                .anyMatch(agreement -> !agreement.forWhom().isEmpty());
        Table table = ofSomebody ? style.table(76, 80, 139, 98, 74) : style.table(80, 174, 133, 80);
        String[] titles = ofSomebody
                ? new String[] {"Perspektiv", "Gælder for", "Hvad", "Hvornår", "Hvem"}
                : new String[] {"Perspektiv", "Hvad", "Hvornår", "Hvem"};
        for (String title : titles) {
            Cell cell = style.header(style.small(title).setFont(style.type.bold), "Column");
            table.addHeaderCell(pad(cell).setBorderBottom(new SolidBorder(Style.GREEN, 1.2f)));
        }
        boolean empty = true;
        for (PlanDocument.Section section : plan.sections()) {
            for (PlanDocument.Agreement agreement : section.agreements()) {
                empty = false;
                addRow(table, plan, section, agreement, ofSomebody);
            }
        }
        flow.add(empty ? style.body("Der er ingen aftaler i planen.") : table);
    }

    private void addRow(Table table, PlanDocument plan, PlanDocument.Section section,
            PlanDocument.Agreement agreement, boolean ofSomebody) {
        Paragraph perspective = style.paragraph(shorten(section.perspective(), SHORT_LENGTH), 9, 12.5f, Style.GREEN)
                .setFont(style.type.bold);
        table.addCell(row(style.header(perspective, "Row")));
        if (ofSomebody) {
            String whose = Shorten.byNames(whose(plan, agreement), SHORT_LENGTH);
            table.addCell(row(style.cell(text(whose, SHORT_LENGTH))));
        }
        table.addCell(row(style.cell(text(agreement.what(), WHAT_LENGTH))));
        table.addCell(row(style.cell(text(agreement.when(), SHORT_LENGTH))));
        table.addCell(row(style.cell(text(agreement.who(), SHORT_LENGTH))));
    }

    /** The names of those to whom it belongs; one may have a comma in it. */
    private List<String> whose(PlanDocument plan, PlanDocument.Agreement agreement) {
        if (agreement.owners().isEmpty()) {
            return List.of(agreement.forWhom().isEmpty() ? "–" : style.type.line(agreement.forWhom()));
        }
        return agreement.owners().stream().map(plan.people()::get)
                .map(person -> style.type.line(person.name().trim().isEmpty() ? person.role() : person.name()))
                .collect(Collectors.toList());
    }

    private Paragraph text(String text, int length) {
        String shown = shorten(text, length);
        return shown.isEmpty()
                ? style.paragraph(AgreementBlock.UNSAID, 9, 12.5f, Style.GREY)
                : style.paragraph(shown, 9, 12.5f, Style.INK);
    }

    private String shorten(String text, int length) {
        return Shorten.byWords(style.type.line(text), length);
    }

    private Cell row(Cell cell) {
        return pad(cell).setBorderBottom(Style.hairline()).setKeepTogether(true);
    }

    private static Cell pad(Cell cell) {
        return cell.setPaddingTop(5).setPaddingBottom(5).setPaddingRight(10);
    }
}
