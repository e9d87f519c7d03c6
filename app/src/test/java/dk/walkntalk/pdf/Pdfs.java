package dk.walkntalk.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** PDFs that this app did not write. */
final class Pdfs {
    private Pdfs() {}

    /** Writes a PDF of one empty page, with an attachment unless its name is null. */
    static void write(Path file, String attachment, String content) throws IOException {
        try (PdfDocument pdf = new PdfDocument(new PdfWriter(Files.newOutputStream(file)))) {
            pdf.addNewPage();
            if (attachment != null) {
                byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
                pdf.addAssociatedFile(attachment, PdfFileSpec.createEmbeddedFileSpec(
                        pdf, bytes, attachment, attachment, new PdfName("application/json"), null, PdfName.Data));
            }
        }
    }

    /** Changes the file's text, wherever it stands. */
    static void replace(Path file, String text, String by) throws IOException {
        String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.write(file, all.replace(text, by).getBytes(StandardCharsets.ISO_8859_1));
    }
}
