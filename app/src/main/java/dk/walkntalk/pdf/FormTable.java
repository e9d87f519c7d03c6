package dk.walkntalk.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import dk.walkntalk.pdf.FormColumns.Column;
import dk.walkntalk.pdf.FormColumns.Kind;
import java.util.ArrayList;
import java.util.List;

/** The table on each page of a form: a row for each perspective, with everything around it left to the pen. */
final class FormTable {
    static final float PADDING = 7;
    /** The size of a perspective's name on A4, and the width of the colour beside it, pt. */
    static final float NAME = 11;
    static final float MARK = 3;
    // What a row is higher than its content: above and below, and its border.
    static final float AROUND = 2 * PADDING + 2;

    private static final float QUESTION = 8.9f;
    private static final float PROMPT = 7.8f;
    private static final float STIKORD = 8.4f;
    private static final float GAP = 6;

    private final Sheet sheet;
    private final List<Column> columns;
    private final List<String> prompts;

    /**
     * @param prompts at the top of each box of agreements
     */
    FormTable(Sheet sheet, List<Column> columns, List<String> prompts) {
        this.sheet = sheet;
        this.columns = columns;
        this.prompts = prompts;
    }

    /** Returns the height of the headings, pt. */
    float headerHeight() {
        float highest = 0;
        for (Column column : columns) {
            highest = Math.max(highest, sheet.height(title(column), column.width() - 2 * PADDING));
        }
        return highest + AROUND;
    }

    /** Returns the question, in parts when it is higher than {@code most}, pt. */
    List<String> parts(String question, float most) {
        return new Fitting(sheet, this::question, width(Kind.QUESTIONS), most - sheet.paper.type(GAP)).parts(question);
    }

    /** Returns the height of one question with the space after it, pt. */
    float height(String question) {
        return sheet.height(question(question), width(Kind.QUESTIONS)) + sheet.paper.type(GAP);
    }

    /** Returns the height of a perspective's name, pt. */
    float nameHeight(FormRow row) {
        return sheet.height(name(row), width(Kind.PERSPECTIVE));
    }

    /** Returns the height of the prompts, pt. */
    float promptHeight() {
        return has(Kind.AGREEMENTS) ? sheet.height(prompts(), width(Kind.AGREEMENTS)) : 0;
    }

    /** Returns the height of one stikord, pt. */
    float stikordHeight(String word) {
        return sheet.height(stikord(word), width(Kind.STIKORD));
    }

    boolean has(Kind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }

    /**
     * @param words  the stikord of this page
     * @param height of all rows together, pt; at least what they need
     */
    Table table(List<FormRow> rows, List<String> words, float height) {
        float[] widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width();
        }
        float width = 0;
        for (float one : widths) {
            width += one;
        }
        // Without a width of its own, the table would grow with a long word.
        Table table = sheet.style.table(widths).setWidth(width).setBorder(frame());
        for (Column column : columns) {
            table.addHeaderCell(boxed(sheet.style.header(title(column), "Column")).setBackgroundColor(Style.TINT));
        }
        float extra = height;
        for (FormRow row : rows) {
            extra -= row.least();
        }
        boolean first = true;
        for (FormRow row : rows) {
            float high = row.least() + extra / rows.size();
            for (Column column : columns) {
                if (column.kind() == Kind.STIKORD) {
                    if (first) {
                        table.addCell(stikord(words, rows.size(), height));
                    }
                } else {
                    table.addCell(cell(column, row, high - AROUND).setHeight(high - AROUND));
                }
            }
            first = false;
        }
        return table;
    }

    private Cell cell(Column column, FormRow row, float height) {
        return switch (column.kind()) {
            case PERSPECTIVE -> boxed(sheet.style.header(name(row), "Row"))
                    .setBorderLeft(new SolidBorder(Palette.ink(row.perspective()), MARK));
            case QUESTIONS -> questions(row, height);
            case AGREEMENTS -> WritingLines.in(
                    boxed(new Cell().add(prompts())), PADDING + (prompts.isEmpty() ? 0 : promptHeight()));
            default -> WritingLines.in(boxed(new Cell().add(new Paragraph().setMargin(0))), PADDING);
        };
    }

    /** The questions, spread over the height so that each has its place. */
    private Cell questions(FormRow row, float height) {
        Cell cell = boxed(new Cell());
        float spare = height;
        List<Float> heights = new ArrayList<>();
        for (String question : row.questions()) {
            heights.add(height(question));
            spare -= heights.get(heights.size() - 1);
        }
        for (int i = 0; i < row.questions().size(); i++) {
            float after = i == row.questions().size() - 1
                    ? 0
                    : sheet.paper.type(GAP) + Math.max(0, spare) / row.questions().size();
            cell.add(question(row.questions().get(i)).setMarginBottom(after));
        }
        return cell;
    }

    private Cell stikord(List<String> words, int rows, float height) {
        float used = 0;
        for (String word : words) {
            used += stikordHeight(word);
        }
        float after = Math.max(0, Math.min(sheet.paper.type(6), (height - AROUND - used) / words.size()));
        Cell cell = boxed(new Cell(rows, 1));
        for (String word : words) {
            cell.add(stikord(word).setMarginBottom(after));
        }
        return cell;
    }

    private Paragraph title(Column column) {
        return text(column.title(), 8.5f, 11.5f).setFont(sheet.style.type.bold).setFontColor(Style.GREEN);
    }

    private Paragraph name(FormRow row) {
        return text(row.name(), NAME, 14.5f)
                .setFont(sheet.style.type.bold)
                .setFontColor(Palette.ink(row.perspective()));
    }

    private Paragraph question(String question) {
        return text(question, QUESTION, 12);
    }

    private Paragraph stikord(String word) {
        return text(word, STIKORD, 10.6f);
    }

    private Div prompts() {
        Div all = new Div();
        for (String prompt : prompts) {
            all.add(text(prompt, PROMPT, 10.8f).setFontColor(Style.GREY));
        }
        return prompts.isEmpty() ? all.add(new Paragraph().setMargin(0)) : all;
    }

    private Paragraph text(String text, float size, float leading) {
        return sheet.style.paragraph(text, sheet.paper.type(size), sheet.paper.type(leading), Style.INK);
    }

    private float width(Kind kind) {
        for (Column column : columns) {
            if (column.kind() == kind) {
                return column.width() - 2 * PADDING - MARK;
            }
        }
        throw new IllegalArgumentException("no such column: " + kind);
    }

    private static Cell boxed(Cell cell) {
        return cell.setPadding(PADDING).setBorder(frame());
    }

    private static Border frame() {
        return new SolidBorder(Style.RULE, 0.6f);
    }
}
