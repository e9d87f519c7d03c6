package dk.walkntalk.pdf;

import com.itextpdf.layout.element.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Cuts a text that is higher than its place into parts that fit, between words where it has any. */
final class Fitting {
    private final Sheet sheet;
    private final Function<String, Paragraph> set;
    private final float width;
    private final float height;

    /**
     * @param set makes the paragraph of a text
     */
    Fitting(Sheet sheet, Function<String, Paragraph> set, float width, float height) {
        this.sheet = sheet;
        this.set = set;
        this.width = width;
        this.height = height;
    }

    List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (!fits(rest)) {
            int end = rest.length();
            while (end > 1 && !fits(rest.substring(0, end))) {
                end = end * 3 / 4;
            }
            int word = rest.lastIndexOf(' ', end);
            end = word > end / 2 ? word : end;
            if (end > 1 && Character.isLowSurrogate(rest.charAt(end))) {
                end--;
            }
            parts.add(rest.substring(0, end));
            rest = rest.substring(end).trim();
        }
        parts.add(rest);
        return parts;
    }

    private boolean fits(String text) {
        return text.length() <= 1 || sheet.height(set.apply(text), width) <= height;
    }
}
