package dk.walkntalk.ui;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.os.CancellationSignal;
import android.os.Looper;
import android.os.ParcelFileDescriptor;
import android.print.PageRange;
import android.print.PrintAttributes;
import android.print.PrintDocumentInfo;
import android.print.PrintPdfAnswers;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.robolectric.Robolectric;
import org.robolectric.Shadows;

/** What the print system is told, and what it gets. */
@RunWith(AndroidJUnit4.class)
public final class PrintPdfTest {
    private static final PrintAttributes A4 = PrintPdf.Paper.A4.attributes();

    @Rule public final TemporaryFolder folder = new TemporaryFolder();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final PrintPdfAnswers answers = new PrintPdfAnswers();
    private final CancellationSignal cancel = new CancellationSignal();
    private File pdf;
    private File printed;
    private byte[] content;

    @Before
    public void aPdf() throws IOException {
        content = new byte[100_000];
        new Random(1).nextBytes(content);
        pdf = folder.newFile("skema.pdf");
        Files.write(pdf.toPath(), content);
        printed = folder.newFile("printed");
    }

    private PdfPrintAdapter adapter(int pages) {
        return new PdfPrintAdapter(pdf, pages, "Filen kunne ikke læses.", background::add);
    }

    private void write() throws IOException {
        ParcelFileDescriptor to = ParcelFileDescriptor.open(printed, ParcelFileDescriptor.MODE_WRITE_ONLY);
        adapter(1).onWrite(new PageRange[] {new PageRange(0, 0)}, to, cancel, answers.write());
        assertEquals("nothing is read on the main thread", 0, printed.length());
        assertEquals(List.of(), answers.heard());
    }

    private void work() {
        background.remove().run();
        Shadows.shadowOf(Looper.getMainLooper()).idle();
    }

    @Test
    public void theLayoutIsADocumentWithItsPages() {
        adapter(2).onLayout(null, A4, cancel, answers.layout(), null);
        assertEquals(List.of("laid out, new"), answers.heard());
        assertEquals("skema.pdf", answers.info().getName());
        assertEquals(2, answers.info().getPageCount());
        assertEquals(PrintDocumentInfo.CONTENT_TYPE_DOCUMENT, answers.info().getContentType());
    }

    @Test
    public void uncountedPagesAreLeftToThePrintSystem() {
        adapter(0).onLayout(null, A4, cancel, answers.layout(), null);
        assertEquals(PrintDocumentInfo.PAGE_COUNT_UNKNOWN, answers.info().getPageCount());
    }

    @Test
    public void otherPaperDoesNotChangeTheFile() {
        adapter(1).onLayout(A4, PrintPdf.Paper.A3.attributes(), cancel, answers.layout(), null);
        assertEquals(List.of("laid out, as before"), answers.heard());
    }

    @Test
    public void aCancelledLayoutIsSaidToBe() {
        cancel.cancel();
        adapter(1).onLayout(null, A4, cancel, answers.layout(), null);
        assertEquals(List.of("layout cancelled"), answers.heard());
    }

    @Test
    public void theFileArrivesByteForByte() throws IOException {
        write();
        work();
        assertEquals(List.of("written [PageRange[<all pages>]]"), answers.heard());
        assertArrayEquals(content, Files.readAllBytes(printed.toPath()));
    }

    @Test
    public void aCancelledWritingIsSaidToBe() throws IOException {
        write();
        cancel.cancel();
        work();
        assertEquals(List.of("write cancelled"), answers.heard());
        assertEquals(0, printed.length());
    }

    @Test
    public void aFileThatIsGoneIsSaidToBe() throws IOException {
        write();
        assertTrue(pdf.delete());
        work();
        assertEquals(List.of("failed: Filen kunne ikke læses."), answers.heard());
    }

    @Test
    public void aReceiverThatTakesNothingIsNoCrash() throws IOException {
        ParcelFileDescriptor to = ParcelFileDescriptor.open(printed, ParcelFileDescriptor.MODE_READ_ONLY);
        adapter(1).onWrite(new PageRange[] {PageRange.ALL_PAGES}, to, cancel, answers.write());
        work();
        assertEquals(List.of("failed: Filen kunne ikke læses."), answers.heard());
    }

    @Test
    public void paperIsAsLargeAsItsName() {
        assertEquals(PrintAttributes.MediaSize.ISO_A4, PrintPdf.Paper.A4.attributes().getMediaSize());
        PrintAttributes.MediaSize wheel = PrintPdf.Paper.A3_LANDSCAPE.attributes().getMediaSize();
        assertFalse(wheel.isPortrait());
        // in thousandths of an inch: 420 by 297 mm
        assertEquals(16_540, wheel.getWidthMils());
        assertEquals(11_690, wheel.getHeightMils());
    }

    /** Robolectric has no print service to answer. */
    @Test
    public void aPhoneThatCannotPrintIsSaidToBe() {
        Activity activity = Robolectric.buildActivity(Activity.class).setup().get();
        assertFalse(PrintPdf.start(activity, pdf, 1, "Skema", "", PrintPdf.Paper.A4, Runnable::run));
    }
}
