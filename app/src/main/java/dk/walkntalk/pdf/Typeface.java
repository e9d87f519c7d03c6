package dk.walkntalk.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;

/** The two fonts of one document, and what they can print. */
final class Typeface {
    private static final String SUBSET_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    final PdfFont regular;
    final PdfFont bold;
    private final PrintableText printable;

    /**
     * @param seed names the subsets; the same for the same plan
     */
    Typeface(PdfAssets assets, byte[] seed) throws IOException {
        regular = font(assets.regular(), seed, 0);
        bold = font(assets.bold(), seed, 6);
        printable = new PrintableText(point -> regular.containsGlyph(point) && bold.containsGlyph(point));
    }

    /** Returns the text as this typeface can print it, lines kept. */
    String lines(String text) {
        return printable.clean(text);
    }

    /** Returns the text as this typeface can print it, on one line. */
    String line(String text) {
        return printable.clean(text).replaceAll("\\s+", " ").trim();
    }

    private static PdfFont font(byte[] ttf, byte[] seed, int offset) throws IOException {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append(SUBSET_LETTERS.charAt(Math.floorMod(seed[offset + i], SUBSET_LETTERS.length())));
        }
        PdfFont font = PdfFontFactory.createFont(
                new SubsetFont(ttf, tag.toString()), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        font.setSubset(false);
        return font;
    }
}
