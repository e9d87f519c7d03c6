package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.content.Intent;
import android.net.Uri;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import dk.walkntalk.pdf.Archive;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.pdf.PlanReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

/** Norddjurs' LUS by the wheel, whole; what it leaves is a valid PDF with the boxes and nothing else. */
@RunWith(AndroidJUnit4.class)
public final class WholeSamtalehjulTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void twoPeopleHoldAWholeConversationByTheWheelAndShareThePlan() {
        Intent chooser = new WholeSamtalehjul(phone).hold();
        Intent send = chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        Uri uri = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri.class);
        Phone.unwatched(() -> {
            Path pdf = fetch(uri);
            Archive.assertValid(pdf);
            PlanDocument plan = new PlanReader().read(pdf);
            assertEquals(List.of("fasthold: ", "arbejd-videre: " + WholeSamtalehjul.BOX, "andre-aftaler: ",
                    "opfoelgning: Til 1:1 i maj"), plan.form().boxes().stream()
                    .map(box -> box.id() + ": " + box.text()).collect(Collectors.toList()));
            String text = text(pdf);
            assertTrue(text, text.contains("Følge en kollega"));
            assertTrue(text, text.contains("HVAD ER VIGTIGST AT ARBEJDE VIDERE MED?"));
            for (String layer : List.of("tirsdagen", "træt af", "Sommerens vagter", "godt at gå", "7 af 10",
                    "Tavlemøde")) {
                assertFalse(layer + " is not for the plan", text.contains(layer));
            }
            return null;
        });
    }

    private Path fetch(Uri uri) throws IOException {
        Path pdf = folder.getRoot().toPath().resolve("shared.pdf");
        try (InputStream in = Phone.context().getContentResolver().openInputStream(uri)) {
            Files.copy(in, pdf);
        }
        return pdf;
    }

    private static String text(Path pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfDocument document = new PdfDocument(new PdfReader(pdf.toFile()))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page))).append('\n');
            }
        }
        return text.toString();
    }
}
