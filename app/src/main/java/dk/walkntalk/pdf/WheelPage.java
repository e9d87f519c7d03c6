package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.ArrayList;
import java.util.List;

/** The page of a wheel: the wheel in the middle, a column on each side of it, and what has found no room on it. */
final class WheelPage {
    private static final float GAP = 14;
    private static final float FIELD = 25;
    private static final float HUB_LARGEST = 10;
    private static final float HUB_INK = 8;

    final Wheel wheel;
    final List<SideBlock> overleaf = new ArrayList<>();
    private final Sheet sheet;
    private final WheelWords words;
    private final Rectangle body;
    private final float wide;
    private float leftTop;
    private float rightTop;

    /**
     * @param radius of the wheel, in parts of the page's height
     * @param hub    the hub's radius, in parts of the wheel's
     */
    WheelPage(Sheet sheet, WheelWords words, float radius, float hub) {
        this.sheet = sheet;
        this.words = words;
        body = sheet.body();
        float outer = body.getHeight() * radius;
        wheel = new Wheel(sheet, body.getLeft() + body.getWidth() / 2, body.getBottom() + body.getHeight() / 2,
                outer * hub, outer, words.themes());
        wide = body.getWidth() / 2 - outer - sheet.paper.type(GAP);
        leftTop = body.getTop();
        rightTop = body.getTop();
    }

    /** Says what it is, on the left, and has lines for names and the day, on the right. */
    void head(String subtitle) {
        float size = sheet.paper.type(19);
        Paragraph title = sheet.style.heading(1, WheelWords.TITLE).setFontSize(size);
        title.setProperty(Property.LEADING, new Leading(Leading.FIXED, size * 1.25f));
        Div text = new Div().add(title);
        if (!subtitle.isEmpty()) {
            text.add(sheet.style.paragraph(subtitle, sheet.paper.type(8), sheet.paper.type(11), Style.GREY));
        }
        leftTop = sheet.put(text, body.getLeft(), leftTop, wide) - sheet.paper.type(GAP);
        for (String field : words.fields()) {
            rightTop -= sheet.paper.type(FIELD);
            new WritingField(sheet, field).put(right(), rightTop + sheet.paper.type(HUB_INK), wide, true);
        }
        rightTop -= sheet.paper.type(GAP);
    }

    /** Puts the hub's words into the hub; where they do not fit, they go overleaf. */
    void hub(float least) {
        List<WedgeText.Placed> placed = new WedgeText(wheel.hub(), words.hub(), WheelLayout.TEXT_WIDTH).fit(HUB_LARGEST, least);
        if (placed.isEmpty() && !words.points().isEmpty()) {
            overleaf.add(new SideBlock(WheelWords.TITLE, Style.INK, "", words.points(), true));
        }
        wheel.put(placed, TextAlignment.CENTER);
    }

    /** Returns whether the blocks fit beside the wheel, in type of this size. */
    boolean fit(List<SideBlock> blocks, float size) {
        float left = leftTop;
        float right = rightTop;
        for (SideBlock block : blocks) {
            float high = sheet.height(block.set(sheet.style, size), wide) + 1;
            left -= block.left() ? high : 0;
            right -= block.left() ? 0 : high;
        }
        return left >= body.getBottom() && right >= body.getBottom();
    }

    /**
     * Puts the blocks beside the wheel.
     *
     * @param read   in the order in which they are read
     * @param placed the same, in the order in which they stand, from the top
     */
    void put(List<SideBlock> read, List<SideBlock> placed, float size) {
        float[] tops = new float[read.size()];
        for (SideBlock block : placed) {
            float high = sheet.height(block.set(sheet.style, size), wide) + 1;
            tops[read.indexOf(block)] = block.left() ? leftTop : rightTop;
            leftTop -= block.left() ? high : 0;
            rightTop -= block.left() ? 0 : high;
        }
        for (int i = 0; i < tops.length; i++) {
            SideBlock block = read.get(i);
            sheet.put(block.set(sheet.style, size), block.left() ? body.getLeft() : right(), tops[i], wide);
        }
    }

    /** Draws lines on what is left of both columns. */
    void linesToWriteOn() {
        lines(body.getLeft(), leftTop);
        lines(right(), rightTop);
    }

    private void lines(float left, float top) {
        Rectangle rest = new Rectangle(left, body.getBottom(), wide, top - body.getBottom());
        if (rest.getHeight() > 3 * WritingLines.PITCH) {
            sheet.draw(canvas -> WritingLines.draw(canvas, rest, 0));
        }
    }

    private float right() {
        return body.getRight() - wide;
    }
}
