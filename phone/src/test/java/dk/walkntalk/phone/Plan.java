package dk.walkntalk.phone;

import static org.junit.Assert.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.file.Path;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The plan that somebody has downloaded. */
final class Plan {
    private Plan() { }

    /** All words on all pages, a space between them. */
    static String words(Path plan) throws IOException {
        StringBuilder words = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(plan.toFile()))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append(' ');
            }
        }
        return words.toString().replaceAll("\\s+", " ");
    }

    /** Checked as archives and those who care for everybody's access do. */
    static void isValid(Path plan) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(plan.toFile(), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertTrue(flavour + ": " + result.getTestAssertions(), result.isCompliant());
            }
        }
    }
}
