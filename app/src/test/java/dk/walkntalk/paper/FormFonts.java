package dk.walkntalk.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The fonts beside the picture (SIL Open Font License, texts beside them), sized in millimetres. */
final class FormFonts {
    private FormFonts() {
    }

    static Font load(String name, double millimetres) throws IOException {
        String path = "/paper/" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(FormFonts.class.getResourceAsStream(path))) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) millimetres);
        } catch (FontFormatException broken) {
            throw new IOException(name, broken);
        }
    }
}
