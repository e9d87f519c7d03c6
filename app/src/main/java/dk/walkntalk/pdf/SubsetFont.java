package dk.walkntalk.pdf;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A font of which only the used glyphs are embedded, under a name that is the same each time.
 *
 * <p>iText gives each subset a random name, so that the same plan would never give the same bytes twice. It does not
 * when it is told not to make a subset; a font that says it is part of a collection is then cut all the same. This
 * class says so, and cuts as iText would.
 */
final class SubsetFont extends TrueTypeFont {
    /**
     * @param ttf the font
     * @param tag six letters A–Z, as PDF wants before the name of a subset
     */
    SubsetFont(byte[] ttf, String tag) throws IOException {
        super(ttf);
        setFontName(tag + "+" + getFontNames().getFontName());
    }

    @Override
    public int getDirectoryOffset() {
        return 1;
    }

    @Override
    public Tuple2<Integer, byte[]> subset(Set<Integer> glyphs, boolean subsetTables) {
        return super.subset(glyphs, true);
    }

    @Override
    public void updateUsedGlyphs(Map<Integer, Glyph> used, boolean subset, List<int[]> ranges) {
        // Nothing beyond what was written belongs in the file.
    }
}
