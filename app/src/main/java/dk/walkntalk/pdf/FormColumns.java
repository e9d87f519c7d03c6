package dk.walkntalk.pdf;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import java.util.ArrayList;
import java.util.List;

/** The columns of a concept's form: what stands in each, under which heading, and how wide it is. */
final class FormColumns {
    private static final List<String> USUAL =
            List.of("Perspektiver", "Spørgsmål", "Stikord for samtalen", "Noter", "Aftaler");
    private static final int TITLE_LENGTH = 80;
    private static final int MOST_BLANK = 4;
    private static final float PERSPECTIVE = 78;
    private static final float LONGEST = 128;
    private static final float QUESTIONS = 212;
    private static final float STIKORD = 114;

    /** What a column is for. */
    enum Kind {
        PERSPECTIVE,
        QUESTIONS,
        STIKORD,
        /** To write in. */
        BLANK,
        /** To write in, below the concept's prompts. */
        AGREEMENTS
    }

    /**
     * @param width pt
     */
    record Column(Kind kind, String title, float width) {}

    private FormColumns() {}

    /**
     * @param width of all columns together, pt
     */
    static List<Column> of(Concept concept, Typeface type, PaperSize paper, float width) {
        boolean stikord = !concept.stikord().isEmpty();
        List<String> titles = new ArrayList<>();
        concept.agreementField().columns().forEach(
                title -> titles.add(Shorten.byWords(type.line(title), TITLE_LENGTH)));
        // Fewer than a form has: then it is not said which of them they are.
        if (stikord && titles.size() == 3) {
            titles.add(2, USUAL.get(2));
        } else if (titles.size() < 3) {
            titles.clear();
            titles.addAll(USUAL);
            if (!stikord) {
                titles.remove(2);
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Kind.PERSPECTIVE, titles.remove(0), names(concept, type, paper)));
        columns.add(new Column(Kind.QUESTIONS, titles.remove(0), paper.room(QUESTIONS)));
        if (stikord) {
            columns.add(new Column(Kind.STIKORD, titles.remove(0), paper.type(STIKORD)));
        }
        float left = width;
        for (Column column : columns) {
            left -= column.width();
        }
        String last = titles.remove(titles.size() - 1);
        List<String> blanks = few(titles);
        float each = left / (blanks.size() + (concept.agreementField().hasBoxes() ? 0 : 1));
        for (String title : blanks) {
            columns.add(new Column(Kind.BLANK, title, each));
        }
        if (!concept.agreementField().hasBoxes()) {
            columns.add(new Column(Kind.AGREEMENTS, last, each));
        }
        return columns;
    }

    /** As wide as the longest word of a name, within reason: a broken word is no name. */
    private static float names(Concept concept, Typeface type, PaperSize paper) {
        float longest = 0;
        for (Perspective perspective : concept.perspectives()) {
            for (String word : type.line(perspective.name()).split(" ")) {
                longest = Math.max(longest, type.bold.getWidth(word, paper.type(FormTable.NAME)));
            }
        }
        float around = 2 * FormTable.PADDING + 2 * FormTable.MARK + 1;
        return Math.min(paper.type(LONGEST), Math.max(paper.type(PERSPECTIVE), longest + around));
    }

    /** More columns than one can write in are headings of one. */
    private static List<String> few(List<String> titles) {
        if (titles.size() <= MOST_BLANK) {
            return titles;
        }
        List<String> few = new ArrayList<>(titles.subList(0, MOST_BLANK - 1));
        few.add(String.join(" · ", titles.subList(MOST_BLANK - 1, titles.size())));
        return few;
    }
}
