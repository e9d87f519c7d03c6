package dk.walkntalk.pdf;

import static org.junit.Assert.assertEquals;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.ITextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.LocationTextExtractionStrategy;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What tests ask of a written file; veraPDF is started once for all of them. */
public final class Archive {
    private static final List<PDFAFlavour> PROFILES = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Archive() {}

    static PdfAssets assets() throws IOException {
        return new PdfAssets(
                asset("OpenSans-Regular.ttf"), asset("OpenSans-SemiBold.ttf"), asset("sRGB.icc"));
    }

    /** Fails with veraPDF's own words unless the file is both PDF/A-3a and PDF/UA-1. */
    public static void assertValid(Path pdf) throws IOException, VeraPDFException {
        List<String> findings = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(Files.readAllBytes(pdf)), PROFILES.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PROFILES)) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertEquals(PROFILES,
                    results.stream().map(ValidationResult::getPDFAFlavour).collect(Collectors.toList()));
            for (ValidationResult result : results) {
                for (TestAssertion assertion : result.getTestAssertions()) {
                    findings.add(result.getPDFAFlavour() + " " + assertion.getRuleId().getClause() + " "
                            + assertion.getMessage() + " " + assertion.getLocation());
                }
                if (!result.isCompliant() && findings.isEmpty()) {
                    findings.add(result.getPDFAFlavour() + " not compliant");
                }
            }
        }
        assertEquals(List.of(), findings.subList(0, Math.min(findings.size(), 5)));
    }

    /** The text of all pages in the order of the content, which is the reading order. */
    public static String text(Path pdf) throws IOException {
        return text(pdf, SimpleTextExtractionStrategy::new);
    }

    /** The text of all pages as a screen reader says it, where that differs from what stands on the page. */
    static String spokenText(Path pdf) throws IOException {
        return text(pdf, () -> new LocationTextExtractionStrategy().setUseActualText(true));
    }

    private static String text(Path pdf, Supplier<ITextExtractionStrategy> strategy) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(new ByteArrayInputStream(Files.readAllBytes(pdf))))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page), strategy.get())).append('\n');
            }
        }
        return text.toString();
    }

    private static byte[] asset(String name) throws IOException {
        try (InputStream packed = Archive.class.getResourceAsStream("/pdf/" + name)) {
            return packed != null
                    ? packed.readAllBytes()
                    : Files.readAllBytes(Path.of("src", "main", "assets", "pdf", name));
        }
    }
}
