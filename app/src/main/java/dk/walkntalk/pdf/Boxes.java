package dk.walkntalk.pdf;

import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;

/** The plan's own boxes, each with its title, the form's hint, and what was written. */
final class Boxes {
    static final String UNFILLED = "ikke udfyldt";

    private static final float RULE = 2;
    private static final float INDENT = 14;
    private static final float WIDTH = 451;

    private final Style style;
    private final Steps steps;

    Boxes(Style style, Steps steps) {
        this.style = style;
        this.steps = steps;
    }

    void addTo(Flow flow, List<PlanDocument.Box> boxes, Bookmarks bookmarks) {
        for (int i = 0; i < boxes.size(); i++) {
            String title = style.type.line(boxes.get(i).title());
            title = title.isEmpty() ? "Felt " + (i + 1) : title;
            bookmarks.add(title, Bookmarks.box(i));
            add(flow, boxes.get(i), title, Bookmarks.box(i));
            steps.next();
        }
    }

    private void add(Flow flow, PlanDocument.Box box, String title, String destination) {
        Div head = ruled(new Div()).setKeepTogether(true).setMarginTop(24);
        head.add(style.heading(2, title).setFontSize(12).setDestination(destination));
        String hint = style.type.line(box.hint());
        if (!hint.isEmpty()) {
            head.add(style.small(hint));
        }
        List<String> pieces = LongText.pieces(style.type.lines(box.text()), style.type.regular, Style.BODY, WIDTH);
        Paragraph first = pieces.isEmpty()
                ? style.body(UNFILLED).setFontColor(Style.GREY)
                : style.body(pieces.get(0));
        first.setPaddingTop(7).setPaddingBottom(2);
        if (pieces.size() < 2) {
            flow.add(head.add(first));
            return;
        }
        flow.add(head);
        flow.add(ruled(first));
        for (String piece : pieces.subList(1, pieces.size())) {
            flow.add(ruled(style.body(piece)));
            steps.check();
        }
    }

    private static <T extends BlockElement<T>> T ruled(T part) {
        return part.setBorderLeft(new SolidBorder(Style.GREEN, RULE)).setPaddingLeft(INDENT);
    }
}
