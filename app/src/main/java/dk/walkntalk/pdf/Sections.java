package dk.walkntalk.pdf;

import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import java.util.List;

/** One section for each perspective: its name, the concept's prompts, and each agreement in full. */
final class Sections {
    private final Style style;
    private final Steps steps;

    Sections(Style style, Steps steps) {
        this.style = style;
        this.steps = steps;
    }

    void addTo(Flow flow, PlanDocument plan, Bookmarks bookmarks) {
        for (int i = 0; i < plan.sections().size(); i++) {
            PlanDocument.Section section = plan.sections().get(i);
            String name = style.type.line(section.perspective());
            name = name.isEmpty() ? "Perspektiv " + (i + 1) : name;
            bookmarks.add(name, Bookmarks.section(i));
            add(flow, head(section, name, Bookmarks.section(i)), section.agreements(), plan.valuesFor());
        }
    }

    private Div head(PlanDocument.Section section, String name, String destination) {
        Div head = new Div().setKeepTogether(true).setMarginTop(26);
        head.add(style.heading(2, name).setDestination(destination));
        StringBuilder prompts = new StringBuilder();
        for (String prompt : section.prompts()) {
            prompts.append(prompts.length() == 0 ? "" : "  ").append(style.type.line(prompt));
        }
        if (prompts.length() > 0) {
            head.add(style.small(prompts.toString()).setMarginTop(1));
        }
        return head;
    }

    private void add(Flow flow, Div head, List<PlanDocument.Agreement> agreements, List<String> valuesFor) {
        if (agreements.isEmpty()) {
            flow.add(head.add(style.body("Ingen aftale").setFontColor(Style.GREY).setMarginTop(8)));
            return;
        }
        for (int i = 0; i < agreements.size(); i++) {
            List<IBlockElement> parts = new AgreementBlock(style, i + 1, agreements.get(i), valuesFor).parts();
            for (int part = 0; part < parts.size(); part++) {
                if (i == 0 && part == 0) {
                    flow.add(head.add(new Div().setPaddingTop(10).add(parts.get(0))));
                } else {
                    flow.add(parts.get(part));
                }
                steps.check();
            }
            steps.next();
        }
    }
}
