package dk.walkntalk.pdf;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.TextRenderer;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws Hebrew the right way round. iText draws each line's letters from left to right; here they are first put in the
 * order of the Unicode bidirectional algorithm (UAX 9), as {@link Bidi} knows it. What is read aloud or copied stays in
 * the order in which it was written.
 */
final class ReadingDirection extends TextRenderer {
    private static final String PAIRED = "()[]{}<>«»‹›";

    private final int base;

    /**
     * @param base the direction of the whole text, as {@link Bidi} names it; a line has none of its own
     */
    private ReadingDirection(Text text, int base) {
        super(text);
        this.base = base;
    }

    /** Returns the text for a paragraph that holds nothing else. */
    static Text text(String text) {
        Text run = new Text(text);
        char[] chars = text.toCharArray();
        if (Bidi.requiresBidi(chars, 0, chars.length)) {
            boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            int base = leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT;
            run.setNextRenderer(new ReadingDirection(run, base));
        }
        return run;
    }

    @Override
    public IRenderer getNextRenderer() {
        return new ReadingDirection((Text) modelElement, base);
    }

    @Override
    public void draw(DrawContext context) {
        if (line != null && line.getEnd() > line.getStart()) {
            reorder();
        }
        super.draw(context);
    }

    private void reorder() {
        int start = line.getStart();
        int length = line.getEnd() - start;
        String written = line.toUnicodeString(start, line.getEnd());
        byte[] levels = levels(written, length);
        if (levels.length == 0) {
            return;
        }
        Integer[] order = new Integer[length];
        Arrays.setAll(order, i -> i);
        Bidi.reorderVisually(levels, 0, order, 0, length);
        List<Glyph> glyphs = new ArrayList<>(length);
        for (int at : order) {
            Glyph glyph = line.get(start + at);
            glyphs.add(levels[at] % 2 == 1 ? mirrored(glyph) : glyph);
        }
        GlyphLine seen = new GlyphLine(line);
        seen.setGlyphs(glyphs);
        seen.setActualText(0, length, written);
        line = seen;
    }

    /** Returns a level for each letter, odd from right to left; none when the line needs no change. */
    private byte[] levels(String line, int length) {
        Bidi bidi = new Bidi(line, base);
        // A glyph for every letter: else the two could not be matched, and the line stays as it is.
        if (bidi.isLeftToRight() || line.length() != length) {
            return new byte[0];
        }
        byte[] levels = new byte[length];
        for (int i = 0; i < length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        return levels;
    }

    private Glyph mirrored(Glyph glyph) {
        int at = PAIRED.indexOf(glyph.getUnicode());
        PdfFont font = at < 0 ? null : getPropertyAsFont(Property.FONT);
        Glyph other = font == null ? null : font.getGlyph(PAIRED.charAt(at ^ 1));
        return other == null ? glyph : other;
    }
}
