package dk.walkntalk.pdf;

import com.itextpdf.layout.properties.TextAlignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides where the questions stand: in the wheel, beside it, or on pages of their own. */
final class WheelLayout {
    /** The least width of text, in parts of the size of its type. */
    static final float TEXT_WIDTH = 8;

    private static final float LARGEST = 12;
    private static final float BESIDE_LARGEST = 11;
    private static final float STEP = 0.5f;
    private static final float LARGE = 0.485f;
    private static final float SMALL = 0.3f;
    private static final float HUB = 0.32f;
    private static final float SMALL_HUB = 0.62f;

    private final Sheet sheet;
    private final WheelWords words;
    private final float least;

    WheelLayout(Sheet sheet, WheelWords words) {
        this.sheet = sheet;
        this.words = words;
        this.least = sheet.paper == PaperSize.A3 ? 7.5f : 6.8f;
    }

    /** Puts everything on the page; returns it with what goes overleaf. */
    WheelPage put() {
        WheelPage large = new WheelPage(sheet, words, LARGE, HUB);
        List<WedgeText> texts = new ArrayList<>();
        for (int theme = 0; theme < words.themes(); theme++) {
            texts.add(new WedgeText(large.wheel.wedge(theme), words.theme(theme), TEXT_WIDTH));
        }
        for (float size = LARGEST; size >= least; size -= STEP) {
            List<List<WedgeText.Placed>> themes = themes(texts, size);
            if (!themes.isEmpty()) {
                start(large);
                themes.forEach(theme -> large.wheel.put(theme, TextAlignment.LEFT));
                beside(large, words.foundation(), Math.min(size, LARGEST - 1));
                large.linesToWriteOn();
                return large;
            }
        }
        WheelPage small = new WheelPage(sheet, words, SMALL, SMALL_HUB);
        start(small);
        labels(small.wheel);
        List<SideBlock> all = new ArrayList<>();
        for (int theme = 0; theme < words.themes(); theme++) {
            all.add(words.block(theme, isLeft(small.wheel, theme)));
        }
        all.addAll(words.foundation());
        beside(small, all, BESIDE_LARGEST);
        small.linesToWriteOn();
        return small;
    }

    private void start(WheelPage page) {
        page.head(words.subtitle());
        page.wheel.draw();
        page.hub(least);
    }

    /** All themes in type of one size, as they are of one weight; none when one of them does not fit. */
    private static List<List<WedgeText.Placed>> themes(List<WedgeText> texts, float size) {
        List<List<WedgeText.Placed>> themes = new ArrayList<>();
        for (WedgeText text : texts) {
            List<WedgeText.Placed> placed = text.fit(size);
            if (placed.isEmpty()) {
                return List.of();
            }
            themes.add(placed);
        }
        return themes;
    }

    /** The themes' names, or where one of them has no room, their numbers. */
    private void labels(Wheel wheel) {
        for (boolean number : new boolean[] {false, true}) {
            List<List<WedgeText.Placed>> labels = new ArrayList<>();
            for (int theme = 0; theme < words.themes(); theme++) {
                labels.add(new WedgeText(wheel.label(theme), words.label(theme, number), 1).fit(LARGEST, least));
            }
            if (labels.stream().noneMatch(List::isEmpty)) {
                labels.forEach(wheel::decorate);
                return;
            }
        }
    }

    private void beside(WheelPage page, List<SideBlock> blocks, float largest) {
        List<SideBlock> placed = new ArrayList<>(blocks);
        placed.sort(Comparator.comparingDouble(block -> order(page.wheel, blocks.indexOf(block), blocks.size())));
        for (float size = largest; size >= least; size -= STEP) {
            if (page.fit(placed, size)) {
                page.put(blocks, placed, size);
                return;
            }
        }
        page.overleaf.addAll(blocks);
    }

    /** From the top to the foot of the wheel, and after all themes what is no theme. */
    private double order(Wheel wheel, int block, int blocks) {
        boolean theme = blocks > words.foundation().size() && block < words.themes();
        return theme ? -Math.sin(Math.toRadians(wheel.middle(block))) : 2 + block;
    }

    private static boolean isLeft(Wheel wheel, int theme) {
        double x = Math.cos(Math.toRadians(wheel.middle(theme)));
        return Math.abs(x) < 1e-6 ? theme % 2 == 0 : x < 0;
    }
}
