package dk.walkntalk.pdf;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.pdf.FormColumns.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a form's rows: one for each perspective, and more of one whose questions no page holds. */
final class FormRows {
    // Room for the pen in a row at least, pt on A4.
    private static final float WRITING = 82;

    private final Typeface type;
    private final FormTable table;
    private final float most;
    private final float writing;

    /**
     * @param height of a page's rows together, pt
     */
    FormRows(Sheet sheet, FormTable table, float height) {
        this.type = sheet.style.type;
        this.table = table;
        this.most = height - FormTable.AROUND;
        this.writing = sheet.paper.room(WRITING) + (table.has(Kind.AGREEMENTS) ? table.promptHeight() : 0);
    }

    List<FormRow> of(Concept concept, Map<String, String> wording) {
        List<FormRow> rows = new ArrayList<>();
        for (int i = 0; i < concept.perspectives().size(); i++) {
            add(rows, i, concept.perspectives().get(i), wording);
        }
        return rows;
    }

    private void add(List<FormRow> rows, int number, Perspective perspective, Map<String, String> wording) {
        String name = type.line(perspective.name());
        List<String> questions = new ArrayList<>();
        float used = 0;
        for (Question question : perspective.questions()) {
            String text = type.line(wording.getOrDefault(question.id(), question.text()));
            text = text.isEmpty() ? type.line(question.text()) : text;
            for (String part : table.parts(text, most)) {
                float next = table.height(part);
                if (used + next > most && !questions.isEmpty()) {
                    rows.add(row(number, name, questions, used));
                    questions = new ArrayList<>();
                    used = 0;
                }
                questions.add(part);
                used += next;
            }
        }
        rows.add(row(number, name, questions, used));
    }

    private FormRow row(int number, String name, List<String> questions, float used) {
        FormRow row = new FormRow(number, name, questions, 0);
        float least = Math.min(most, Math.max(Math.max(used, writing), table.nameHeight(row)));
        return new FormRow(number, name, questions, least + FormTable.AROUND);
    }
}
