package dk.walkntalk.paper.image;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptReader;
import dk.walkntalk.pdf.PaperSize;
import dk.walkntalk.pdf.PrintedForm;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Concepts and what is printed of them. */
final class Forms {
    static final List<String> IDS = List.of("albertslund-grus", "albertslund-lus", "albertslund-lus-skema",
            "albertslund-mus", "norddjurs-lus");

    private Forms() { }

    static Concept concept(String id) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("src/main/assets/concepts", id + ".json"))) {
            return ConceptReader.read(in, id);
        }
    }

    /** The first page on A4, so many pixels to a mm. */
    static BufferedImage page(String id, double perMm) throws Exception {
        return PrintedForm.pages(concept(id), PaperSize.A4, perMm).get(0);
    }

    /** The picture's pixels with a border of one shade around. */
    static int[] framed(BufferedImage page, int border, int shade) {
        int width = page.getWidth() + 2 * border;
        int[] argb = new int[width * (page.getHeight() + 2 * border)];
        for (int i = 0; i < argb.length; i++) {
            int x = i % width - border;
            int y = i / width - border;
            boolean inside = x >= 0 && y >= 0 && x < page.getWidth() && y < page.getHeight();
            argb[i] = 0xFF000000 | 0x10101 * (inside ? page.getRaster().getSample(x, y, 0) : shade);
        }
        return argb;
    }
}
