package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import androidx.exifinterface.media.ExifInterface;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.walkntalk.concept.Question;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.paper.Sample;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.pdf.PlanReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The personnel folder gets agreements and photos. What was noted for the two alone is nowhere in the file. */
@RunWith(AndroidJUnit4.class)
public final class NotesStayHomeTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void noNoteOfEitherKindAndNoStikordIsInThePdfAndNoPlaceInItsPhoto() {
        Readymade mus = Readymade.begin(phone).walkingAt(8).agreed(0, "aftaleord");
        List<Question> questions = mus.now().concept().questions();
        for (int i = 0; i < questions.size(); i++) {
            mus.note(i, "hemmelighed" + i + " hemmelighed");
            mus.privateNote(i % 2, questions.get(i).id(), "hemmelighed for mig selv");
        }
        ApplicationProvider.<App>getApplicationContext().conversations().notebook().sentence(mus.id(),
                mus.now().agreements().get(0).id(), "hemmelighed som den blev sagt");
        PlanPage plan = mus.open().plan().photograph(Sample.withCameraNotes(Sample.corners(800, 600), 6));
        plan.next().make().isReady(WholeMus.FILE);
        Path pdf = new File(mus.folder("plans"), WholeMus.FILE).toPath();
        Phone.unwatched(() -> {
            String everything = everythingIn(pdf);
            assertTrue("an agreement is found, so a note would be", everything.contains("aftaleord"));
            assertFalse(everything.contains("hemmelighed"));
            assertTrue("Nærvær was picked", mus.now().pickedStikord().contains("Nærvær"));
            assertFalse(everything.contains("Nærvær"));
            List<PlanDocument.Photo> photos = new PlanReader().read(pdf).photos();
            assertEquals(1, photos.size());
            hasNoCameraNotes(photos.get(0).jpeg());
            return null;
        });
    }

    /** The text of every page, and every stream unpacked, whatever it is: content, data, metadata, fonts. */
    private static String everythingIn(Path file) throws IOException {
        StringBuilder everything = new StringBuilder();
        try (PdfDocument pdf = new PdfDocument(new PdfReader(file.toFile()))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                everything.append(PdfTextExtractor.getTextFromPage(pdf.getPage(page))).append('\n');
            }
            for (int number = 1; number <= pdf.getNumberOfPdfObjects(); number++) {
                PdfObject object = pdf.getPdfObject(number);
                if (object instanceof PdfStream) {
                    byte[] bytes = ((PdfStream) object).getBytes(true);
                    everything.append(new String(bytes, StandardCharsets.UTF_8));
                    everything.append(new String(bytes, StandardCharsets.UTF_16BE));
                } else if (object != null) {
                    everything.append(object);
                }
            }
        }
        return everything.toString();
    }

    private static void hasNoCameraNotes(byte[] jpeg) throws IOException {
        ExifInterface exif = new ExifInterface(new ByteArrayInputStream(jpeg));
        assertEquals(null, exif.getLatLong());
        assertEquals(null, exif.getAttribute(ExifInterface.TAG_MODEL));
        assertFalse(new String(jpeg, StandardCharsets.ISO_8859_1).contains("Exif"));
    }
}
