package dk.walkntalk.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One agreement with its labelled fields. An ordinary one is a small table that stays on one page; a very long one is
 * set as paragraphs that run on from page to page, since a table's cell of many pages takes forever to lay out.
 */
final class AgreementBlock {
    static final String UNSAID = "ikke aftalt";

    /** What the values are for where the concept has no words for it; also in plans of before it was asked. */
    private static final List<String> VALUES_FOR =
            List.of("den enkelte", "arbejdsfællesskabet", "borgere, foreninger og virksomheder");

    private static final int TABLE_LENGTH = 1400;
    private static final int TABLE_LINES = 34;
    private static final float RULE = 2;
    private static final float INDENT = 14;
    private static final float LABEL_WIDTH = 144;
    private static final float TEXT_WIDTH = 307;

    private final Style style;
    private final String title;
    private final List<Field> fields;

    private record Field(String label, String text, boolean leading) {}

    AgreementBlock(Style style, int number, PlanDocument.Agreement agreement, List<String> valuesFor) {
        this.style = style;
        this.title = "Aftale " + number;
        this.fields = fields(style.type, agreement, valuesFor);
    }

    private static List<Field> fields(Typeface type, PlanDocument.Agreement agreement, List<String> valuesFor) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("Hvad", type.lines(agreement.what()), true));
        String forWhom = type.lines(agreement.forWhom());
        if (!forWhom.isEmpty()) {
            fields.add(new Field("Gælder for", forWhom, false));
        }
        fields.add(new Field("Hvornår", type.lines(agreement.when()), false));
        fields.add(new Field("Hvem", type.lines(agreement.who()), false));
        fields.add(new Field("Ansvar", type.lines(agreement.responsible()), false));
        fields.add(new Field("Opfølgning", type.lines(agreement.followUp()), false));
        int asked = fields.size();
        List<String> values =
                List.of(agreement.valueIndividual(), agreement.valueWorkplace(), agreement.valueCitizens());
        for (int i = 0; i < values.size(); i++) {
            String whom = i < valuesFor.size() ? type.lines(valuesFor.get(i)) : "";
            fields.add(new Field("Værdi for " + (whom.isEmpty() ? VALUES_FOR.get(i) : whom), type.lines(values.get(i)),
                    false));
        }
        fields.subList(asked, fields.size()).removeIf(field -> field.text().isEmpty());
        return fields;
    }

    /** Returns the parts in order; the first is small enough to stay with a heading before it. */
    List<IBlockElement> parts() {
        return isLong() ? paragraphs() : List.of(together());
    }

    private boolean isLong() {
        int length = 0;
        int lines = 0;
        for (Field field : fields) {
            length += field.text().length();
            lines += 1 + (int) field.text().chars().filter(c -> c == '\n').count();
        }
        return length > TABLE_LENGTH || lines > TABLE_LINES;
    }

    private Div together() {
        Table table = style.table(LABEL_WIDTH, TEXT_WIDTH);
        for (Field field : fields) {
            table.addCell(pad(style.header(label(field), "Row")).setPaddingRight(10));
            table.addCell(pad(style.cell(text(field))));
        }
        return ruled(new Div())
                .setPaddingTop(1)
                .setPaddingBottom(1)
                .setMarginBottom(16)
                .add(style.heading(3, title).setMarginBottom(2))
                .add(table)
                .setKeepTogether(true);
    }

    private List<IBlockElement> paragraphs() {
        List<IBlockElement> parts = new ArrayList<>();
        Div head = ruled(new Div()).add(style.heading(3, title)).setKeepTogether(true);
        for (Field field : fields) {
            Paragraph label = label(field).setPaddingTop(6);
            List<String> pieces =
                    LongText.pieces(field.text(), style.type.regular, Style.BODY, LABEL_WIDTH + TEXT_WIDTH);
            Paragraph first = pieces.isEmpty() ? text(field) : style.body(pieces.get(0));
            if (head != null) {
                parts.add(head.add(label));
                head = null;
            } else {
                parts.add(ruled(label).setKeepWithNext(true));
            }
            parts.add(ruled(first));
            for (int i = 1; i < pieces.size(); i++) {
                parts.add(ruled(style.body(pieces.get(i))));
            }
        }
        ((BlockElement<?>) parts.get(parts.size() - 1)).setMarginBottom(14);
        return parts;
    }

    private Paragraph label(Field field) {
        return style.paragraph(field.label(), Style.SMALL, 14.5f, Style.GREY);
    }

    private Paragraph text(Field field) {
        if (field.text().isEmpty()) {
            return style.body(UNSAID).setFontColor(Style.GREY);
        }
        Paragraph text = style.body(field.text());
        return field.leading() ? text.setFont(style.type.bold) : text;
    }

    private static Cell pad(Cell cell) {
        return cell.setPaddingTop(2).setPaddingBottom(2);
    }

    private static <T extends BlockElement<T>> T ruled(T part) {
        return part.setBorderLeft(new SolidBorder(Style.GREEN, RULE)).setPaddingLeft(INDENT);
    }
}
