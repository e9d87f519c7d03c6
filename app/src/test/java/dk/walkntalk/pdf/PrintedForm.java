package dk.walkntalk.pdf;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.ConceptException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The real form as a printer prints it. */
public final class PrintedForm {
    private PrintedForm() {}

    /** All pages in shades of grey, {@code perMm} pixels to a mm. */
    public static List<BufferedImage> pages(Concept concept, PaperSize paper, double perMm) throws IOException {
        return pages(concept, paper, perMm, ImageType.GRAY);
    }

    /** A page of a concept's form, by its file, on a dark table: seen straight from above. */
    public static BufferedImage photographed(String conceptFile, int page) throws IOException, ConceptException {
        Concept concept = Concepts.shipped(conceptFile);
        BufferedImage sheet = pages(concept, PaperSize.A4, 6).get(page);
        BufferedImage photo = new BufferedImage(sheet.getWidth() + 300, sheet.getHeight() + 300, BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D table = photo.createGraphics();
        table.setColor(new java.awt.Color(70, 60, 50));
        table.fillRect(0, 0, photo.getWidth(), photo.getHeight());
        table.drawImage(sheet, 150, 150, null);
        table.dispose();
        return photo;
    }

    static List<BufferedImage> pages(Concept concept, PaperSize paper, double perMm, ImageType type)
            throws IOException {
        Path file = Files.createTempFile("form", ".pdf");
        try {
            new BlankForm(Archive.assets()).write(concept, Map.of(), paper, file, Plans.WRITTEN, Progress.NONE);
            List<BufferedImage> pages = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                PDFRenderer renderer = new PDFRenderer(document);
                for (int page = 0; page < document.getNumberOfPages(); page++) {
                    pages.add(renderer.renderImage(page, (float) (perMm * 25.4 / 72), type));
                }
            }
            return pages;
        } finally {
            Files.delete(file);
        }
    }
}
