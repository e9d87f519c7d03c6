package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import java.util.List;

/** The head of a printed page: what it is, and lines for names and the day. */
final class FormHead {
    private static final float TITLE_PART = 0.44f;
    private static final float LABEL_PART = 0.24f;
    private static final float FIELD = 25;
    private static final float BASE = 6;
    private static final float AFTER = 10;

    private final Sheet sheet;
    private final String title;
    private final String subtitle;
    private final List<String> fields;

    /**
     * @param fields labels, each of which gets a line to write on
     */
    FormHead(Sheet sheet, String title, String subtitle, List<String> fields) {
        this.sheet = sheet;
        this.title = title;
        this.subtitle = subtitle;
        this.fields = fields;
    }

    /** Puts the head on the page; returns the place that is left below it. */
    Rectangle put(boolean firstPage, int level) {
        Rectangle body = sheet.body();
        Div text = text(level);
        float wide = body.getWidth() * TITLE_PART;
        float textHeight = sheet.height(text, wide) + 1;
        float high = Math.max(textHeight, rows() * sheet.paper.type(FIELD));
        Rectangle place = new Rectangle(body.getLeft(), body.getTop() - textHeight, wide, textHeight);
        if (firstPage) {
            sheet.put(text, place);
        } else {
            sheet.repeat(text, place);
        }
        fields(body, wide, firstPage);
        float left = high + sheet.paper.type(AFTER);
        return new Rectangle(body.getLeft(), body.getBottom(), body.getWidth(), body.getHeight() - left);
    }

    private Div text(int level) {
        Div text = new Div();
        Paragraph heading = sheet.style.heading(level, title).setFontColor(Style.INK);
        float size = sheet.paper.type(19);
        heading.setFontSize(size);
        heading.setProperty(Property.LEADING, new Leading(Leading.FIXED, size * 1.25f));
        text.add(heading);
        if (!subtitle.isEmpty()) {
            text.add(sheet.style.paragraph(subtitle, sheet.paper.type(8.5f), sheet.paper.type(12), Style.GREY)
                    .setMarginTop(1));
        }
        return text;
    }

    /** Whether a label is so long that two of them beside each other leave no room to write. */
    private boolean stacked() {
        float most = sheet.body().getWidth() * (1 - TITLE_PART) * LABEL_PART;
        return fields.stream().anyMatch(field -> new WritingField(sheet, field).labelWidth() > most);
    }

    private int rows() {
        return stacked() ? fields.size() : (fields.size() + 1) / 2;
    }

    private void fields(Rectangle body, float start, boolean firstPage) {
        float gap = sheet.paper.type(16);
        float row = sheet.paper.type(FIELD);
        float all = body.getWidth() - start - gap;
        for (int i = 0; i < fields.size(); i++) {
            boolean alone = stacked() || fields.size() % 2 == 1 && i == 0;
            int place = stacked() ? 2 * i : fields.size() % 2 == 1 && i > 0 ? i + 1 : i;
            float wide = alone ? all : (all - gap) / 2;
            float left = body.getLeft() + start + gap + (alone || place % 2 == 0 ? 0 : wide + gap);
            float base = body.getTop() - row * (place / 2 + 1) + BASE;
            new WritingField(sheet, fields.get(i)).put(left, base, wide, firstPage);
        }
    }
}
