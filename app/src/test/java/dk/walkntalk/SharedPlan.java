package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.content.Intent;
import android.database.Cursor;
import android.net.Uri;
import android.provider.OpenableColumns;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The PDF that an app gets which was chosen in the share sheet. */
final class SharedPlan {
    private SharedPlan() { }

    /** What the share sheet offers, checked: one PDF with this name, which the receiver may read. */
    static Uri offered(Intent chooser, String fileName) {
        assertEquals(Intent.ACTION_CHOOSER, chooser.getAction());
        Intent send = chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        assertEquals(Intent.ACTION_SEND, send.getAction());
        assertEquals("application/pdf", send.getType());
        assertTrue((send.getFlags() & Intent.FLAG_GRANT_READ_URI_PERMISSION) != 0);
        assertEquals(fileName, send.getStringExtra(Intent.EXTRA_TITLE));
        Uri pdf = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri.class);
        assertEquals(pdf, send.getClipData().getItemAt(0).getUri());
        assertEquals("content", pdf.getScheme());
        try (Cursor cursor = Phone.context().getContentResolver().query(pdf, null, null, null, null)) {
            assertTrue(cursor.moveToFirst());
            assertEquals(fileName, cursor.getString(cursor.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)));
        }
        return pdf;
    }

    /** Reads the PDF into {@code folder}, as the receiver does. */
    static Path fetch(Uri uri, Path folder) throws IOException {
        Path pdf = folder.resolve("shared.pdf");
        try (InputStream in = Phone.context().getContentResolver().openInputStream(uri)) {
            Files.copy(in, pdf);
        }
        assertTrue("below 2 MB: " + Files.size(pdf), Files.size(pdf) < 2_000_000);
        return pdf;
    }

    /** All words on all pages. */
    static String text(Path pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(pdf.toFile()))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append('\n');
            }
        }
        return text.toString();
    }
}
