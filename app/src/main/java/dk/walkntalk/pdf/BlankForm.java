package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.FormCode.Content;
import dk.walkntalk.concept.OwnNotes;
import dk.walkntalk.concept.Role;
import dk.walkntalk.concept.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A concept's empty form, to be printed and written on: a row for each perspective with its questions, the stikord, and
 * boxes for notes and agreements; or the plan's own boxes, where the concept has such; and the page of one's own notes.
 * Each page has marks in its corners and a {@link dk.walkntalk.concept.FormCode} by which a photo of it is recognised.
 * The file is PDF/A-3a and PDF/UA-1 like a plan.
 */
public final class BlankForm {
    private static final String UNTITLED = "Skema";
    private static final String FORM = "skema";
    private static final String STIKORD = "Stikord for samtalen";
    private static final float MOST_PROMPTS = 0.35f;
    private static final int NAME_LENGTH = 120;

    private final PdfAssets assets;

    public BlankForm(PdfAssets assets) {
        this.assets = Objects.requireNonNull(assets);
    }

    /**
     * Writes {@code target} whole, in one step, at the end.
     *
     * @param wording by id, the questions that stand in other words than the concept's; ids it does not know are ignored
     * @param target  in an existing folder
     * @param created the time of writing that the file names
     * @throws IOException when the disk is full; an earlier target is then as it was
     * @throws java.util.concurrent.CancellationException when {@code progress} throws it; likewise
     */
    public void write(Concept concept, Map<String, String> wording, PaperSize paper, Path target, Instant created,
            Progress progress) throws IOException {
        WholeFile.write(target, out -> {
            Sheet sheet = new Sheet(out, assets, paper, created,
                    "form" + Fingerprint.of(concept) + new TreeMap<>(wording), progress);
            write(concept, wording, sheet);
        });
    }

    private static void write(Concept concept, Map<String, String> wording, Sheet sheet) throws IOException {
        Typeface type = sheet.style.type;
        String heading = type.line(concept.agreementField().heading());
        heading = heading.isEmpty() ? UNTITLED : heading;
        String name = Shorten.byWords(type.line(concept.name()), NAME_LENGTH);
        boolean boxes = concept.agreementField().hasBoxes();
        boolean rows = hasRows(concept);
        PageMarks marks = new PageMarks(sheet);
        if (rows) {
            addRows(sheet, marks, concept, wording, new FormHead(sheet, heading, name, people(concept, type)));
        }
        if (boxes) {
            FormHead head = new FormHead(sheet, heading, name, owner(concept, type));
            new BoxPages(sheet).add(head, rows ? 2 : 1, concept.agreementField().boxes(),
                    (first, count) -> marks.page(Content.BOXES, first, count));
        }
        if (concept.talk().ownNotes().isPresent()) {
            OwnNotes notes = concept.talk().ownNotes().get();
            FormHead head = new FormHead(sheet, type.line(notes.title()), name, List.of("Navn", "Dato"));
            new BoxPages(sheet).add(head, 2, notes.boxes(),
                    (first, count) -> marks.page(Content.OWN_NOTES, first, count));
        }
        marks.draw(concept);
        String kind = type.line(concept.kind());
        sheet.close(concept, kind + " " + type.line(noun(concept)) + " – " + type.line(concept.municipality()),
                PageMarks.BESIDE);
    }

    /** What the form is called after the conversation's short name. */
    static String noun(Concept concept) {
        return hasRows(concept) ? FORM : PlanTitle.word(concept.agreementField().heading().replaceAll("\\s+", " ").trim());
    }

    /** The questions of a wheel with a plan of boxes stand on its own sheet. */
    private static boolean hasRows(Concept concept) {
        return !concept.agreementField().hasBoxes() || !concept.variants().contains(Variant.SAMTALEHJUL);
    }

    private static List<String> people(Concept concept, Typeface type) {
        List<String> fields = new ArrayList<>();
        for (Role role : concept.roles()) {
            // The first has the longest line.
            fields.add(role.isGroup() ? 0 : fields.size(), type.line(role.isGroup() ? role.plural() : role.title()));
        }
        fields.add("Dato");
        return fields;
    }

    private static List<String> owner(Concept concept, Typeface type) {
        String name = type.line(concept.agreementField().forLabel());
        String date = type.line(concept.agreementField().dateLabel());
        return List.of(name.isEmpty() ? "Navn" : name, date.isEmpty() ? "Dato" : date);
    }

    private static void addRows(Sheet sheet, PageMarks marks, Concept concept, Map<String, String> wording,
            FormHead head) {
        Typeface type = sheet.style.type;
        List<String> prompts = new ArrayList<>();
        concept.agreementField().prompts().forEach(prompt -> prompts.add(type.line(prompt)));
        List<FormColumns.Column> columns =
                FormColumns.of(concept, type, sheet.paper, sheet.body().getWidth());
        sheet.newPage();
        Rectangle place = head.put(true, 1);
        FormTable table = new FormTable(sheet, columns, prompts);
        float height = place.getHeight() - table.headerHeight() - 2;
        boolean many = table.promptHeight() > height * MOST_PROMPTS;
        if (many) {
            table = new FormTable(sheet, columns, List.of());
        }
        List<List<FormRow>> pages = FormPages.of(new FormRows(sheet, table, height).of(concept, wording), height);
        Stikord words = new Stikord(concept.stikord(), type, table, height);
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) {
                sheet.newPage();
                head.put(false, 1);
            }
            List<FormRow> rows = pages.get(page);
            int first = rows.get(0).perspective();
            marks.page(Content.PERSPECTIVES, first, rows.get(rows.size() - 1).perspective() + 1 - first);
            sheet.put(table.table(rows, words.page(page), height), place);
        }
        ListPages lists = new ListPages(sheet);
        if (!words.after(pages.size()).isEmpty()) {
            lists.add(STIKORD, Style.GREEN, 2, words.after(pages.size()));
        }
        if (many) {
            lists.add(columns.get(columns.size() - 1).title(), Style.GREEN, 2, prompts);
        }
    }
}
