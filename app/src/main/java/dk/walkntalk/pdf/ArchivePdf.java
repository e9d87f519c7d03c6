package dk.walkntalk.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import com.itextpdf.pdfua.checkers.PdfUA1Checker;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * An empty document that is PDF/A-3a and PDF/UA-1 and refuses what would break either. The time of writing and the
 * document's id are given, never taken from a clock or a random number.
 */
final class ArchivePdf extends PdfADocument {
    private final PdfString created;

    /**
     * @param created the time that the file names as its own
     * @param id      16 bytes or more that name this content
     */
    ArchivePdf(OutputStream out, byte[] icc, Instant created, byte[] id) {
        super(
                new PdfWriter(out, properties(id)),
                PdfAConformance.PDF_A_3A,
                new PdfOutputIntent(
                        "Custom", "", "https://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(icc)));
        this.created = date(created);
        getDiContainer().getInstance(ValidationContainer.class).addChecker(new PdfUA1Checker(this));
        setTagged();
    }

    private static WriterProperties properties(byte[] id) {
        PdfString name = new PdfString(new String(id, StandardCharsets.ISO_8859_1));
        return new WriterProperties()
                .setPdfVersion(PdfVersion.PDF_1_7)
                .setFullCompressionMode(true)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1)
                .setInitialDocumentId(name)
                .setModifiedDocumentId(name);
    }

    /** Says in the file what it is, in which language, and that readers should show its title. */
    void describe(String title, String author, String subject) {
        getCatalog().setLang(new PdfString("da-DK"));
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        getDocumentInfo().setTitle(title).setAuthor(author).setSubject(subject).setCreator("walk'n'talk");
        getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), created.getValue());
        getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), created.getValue());
    }

    /** Attaches the plan's data as the file's own source. */
    void attach(byte[] json, String fileName, String description) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.CreationDate, created);
        parameters.put(PdfName.ModDate, created);
        PdfFileSpec file = PdfFileSpec.createEmbeddedFileSpec(
                this, json, description, fileName, new PdfName("application/json"), parameters, PdfName.Data);
        addAssociatedFile(fileName, file);
    }

    /** In the order in which they were added: iText's own order differs from run to run. */
    @Override
    protected Collection<PdfFont> getDocumentFonts() {
        List<PdfFont> fonts = new ArrayList<>(super.getDocumentFonts());
        fonts.sort((a, b) -> Integer.compare(
                a.getPdfObject().getIndirectReference().getObjNumber(),
                b.getPdfObject().getIndirectReference().getObjNumber()));
        return fonts;
    }

    private static PdfString date(Instant instant) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTime(Date.from(instant));
        return new PdfDate(calendar).getPdfObject();
    }
}
