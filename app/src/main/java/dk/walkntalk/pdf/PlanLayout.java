package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets one plan, part by part, in reading order. */
final class PlanLayout {
    private static final int NAME_LENGTH = 48;

    private final PlanDocument plan;
    private final Style style;
    private final Steps steps;

    PlanLayout(PlanDocument plan, Typeface type, Steps steps) {
        this.plan = plan;
        this.style = new Style(type);
        this.steps = steps;
    }

    void addTo(ArchivePdf pdf) throws IOException {
        Cover cover = new Cover(style);
        String title = cover.title(plan);
        String who = plan.copyFor().isPresent() ? Shorten.byWords(keeper(), NAME_LENGTH)
                : Shorten.byNames(subjects(), NAME_LENGTH);
        String date = DanishDate.write(plan.heldOn());
        String kind = style.type.line(plan.kind());
        pdf.describe(
                join(" – ", kind.isEmpty() ? title : kind + " " + PlanTitle.word(style.type.line(plan.heading())), who, date),
                style.type.line(plan.municipality()),
                style.type.line(plan.conceptName()));

        Document document = new Document(pdf, PageSize.A4);
        document.setMargins(Style.MARGIN_TOP, Style.MARGIN_SIDE, Style.MARGIN_BOTTOM, Style.MARGIN_SIDE);
        document.setFont(style.type.regular);
        Bookmarks bookmarks = new Bookmarks(pdf, title);
        cover.addTo(document, plan);
        Flow flow = new Flow(document);
        new Boxes(style, steps).addTo(flow, plan.form().boxes(), bookmarks);
        if (plan.form().boxes().isEmpty() || !plan.sections().isEmpty()) {
            bookmarks.add("Aftaler i overblik", Bookmarks.OVERVIEW);
            new Overview(style).addTo(flow, plan);
        }
        steps.next();
        new Sections(style, steps).addTo(flow, plan, bookmarks);
        new Signatures(style).addTo(flow, plan.people(), bookmarks);
        flow.end();
        new Appendix(style, steps).addTo(document, plan.photos(), bookmarks);
        new Footer(style).addTo(pdf, join(" · ", who, date));
    }

    private String keeper() {
        PlanDocument.Person person = plan.people().get(plan.copyFor().getAsInt());
        String name = style.type.line(person.name());
        return name.isEmpty() ? style.type.line(person.role()) : name;
    }

    private List<String> subjects() {
        List<String> names = new ArrayList<>();
        for (PlanDocument.Person person : plan.people()) {
            String name = style.type.line(person.name());
            if (person.subject() && !name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private static String join(String between, String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                joined.append(joined.length() == 0 ? "" : between).append(part);
            }
        }
        return joined.toString();
    }
}
