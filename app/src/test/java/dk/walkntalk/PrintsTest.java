package dk.walkntalk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Application;
import android.content.Intent;
import android.net.Uri;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.PrintsPage;
import dk.walkntalk.pdf.Archive;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Paper for the walk: made here, printed, saved or shared. */
@RunWith(AndroidJUnit4.class)
public final class PrintsTest {
    private static final String A4 = "MUS skema - Albertslund Kommune - A4.pdf";
    private static final String A3 = "MUS skema - Albertslund Kommune - A3.pdf";

    @Rule public final Phone phone = new Phone();

    private PrintsPage at(Readymade talk) {
        talk.at(R.id.prints);
        return new PrintsPage(phone);
    }

    private static File file(String name) {
        return new File(new File(Phone.context().getCacheDir(), "outgoing"), name);
    }

    private static void isWholePdf(String name, String... words) {
        Phone.unwatched(() -> {
            Archive.assertValid(file(name).toPath());
            String text = Archive.text(file(name).toPath()).replaceAll("\\s+", "");
            for (String one : words) {
                assertTrue(one, text.contains(one.replaceAll("\\s+", "")));
            }
            return null;
        });
    }

    @Test
    public void theFormIsMadeForBothPapersInTheLeadersWords() {
        Readymade mus = Readymade.begin(phone);
        ApplicationProvider.<App>getApplicationContext().conversations().wordings().reword(mus.id(),
                mus.now().concept().questions().get(0), "Hvordan går det med dig i haven?");
        PrintsPage page = at(mus).offers(2).saysReworded(true).isNotReady().looks("sheets");
        page.make("Skema", R.string.prints_a4).isReady(A4).looks("ready");
        isWholePdf(A4, "Hvordan går det med dig i haven?", mus.now().concept().questions().get(1).text());
        page.make("Skema", R.string.prints_a3).isReady(A3);
        isWholePdf(A3, "Hvordan går det med dig i haven?");
    }

    @Test
    public void norddjursHasItsWheelAndItsPlanOfBoxesOnBothPapers() {
        Readymade lus = Readymade.begin(phone, "norddjurs-lus");
        String plan = lus.now().concept().agreementField().heading();
        PrintsPage page = at(lus).offers(4).saysReworded(false);
        page.make("Samtalehjul", R.string.prints_a3).isReady("LUS samtalehjul - Norddjurs Kommune - A3.pdf")
                .looks("wheel");
        isWholePdf("LUS samtalehjul - Norddjurs Kommune - A3.pdf", lus.now().concept().perspectives().get(0).name());
        page.make("Samtalehjul", R.string.prints_a4);
        isWholePdf("LUS samtalehjul - Norddjurs Kommune - A4.pdf");
        page.make(plan, R.string.prints_a4).isReady("LUS kompetenceudviklingsplan - Norddjurs Kommune - A4.pdf");
        isWholePdf("LUS kompetenceudviklingsplan - Norddjurs Kommune - A4.pdf",
                lus.now().concept().agreementField().boxes().get(0).title());
        page.make(plan, R.string.prints_a3);
        isWholePdf("LUS kompetenceudviklingsplan - Norddjurs Kommune - A3.pdf");
    }

    @Test
    public void aPhoneThatCannotPrintSaysSoAndTheSheetIsThere() {
        at(Readymade.begin(phone)).make("Skema", R.string.prints_a4).print().told(R.string.prints_no_printing)
                .looks("cannot print").isReady(A4);
    }

    @Test
    public void theSheetIsSharedAndSavedThoughTheAppWasEndedMeanwhile() {
        PrintsPage page = at(Readymade.begin(phone)).make("Skema", R.string.prints_a4);
        Intent send = page.share().getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        assertEquals("application/pdf", send.getType());
        Uri target = Uri.parse("content://mappe/skema.pdf");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        shadowOf(Phone.context().getContentResolver()).registerOutputStream(target, copy);
        page.tapSave();
        phone.endProcess(phone.sent(), Activity.RESULT_OK, new Intent().setData(target));
        page.told(R.string.prints_saved).isReady(A4);
        assertArrayEquals(Phone.unwatched(() -> Files.readAllBytes(file(A4).toPath())), copy.toByteArray());
        phone.answer(page.save(), Activity.RESULT_OK, new Intent().setData(Uri.parse("content://væk/skema.pdf")));
        page.told(R.string.prints_not_saved).isReady(A4);
    }

    @Test
    public void withoutAnAppThatTakesPdfsTheScreenSaysSo() {
        PrintsPage page = at(Readymade.begin(phone)).make("Skema", R.string.prints_a4);
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(true);
        page.tapShare().told(R.string.prints_no_app).tapSave().told(R.string.prints_no_app).isReady(A4);
    }

    @Test
    public void aFullPhoneIsToldAndTheEarlierSheetIsStillThere() {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        PrintsPage page = at(Readymade.begin(phone)).make("Skema", R.string.prints_a4).isReady(A4);
        byte[] before = Phone.unwatched(() -> Files.readAllBytes(file(A4).toPath()));
        Phone.unwatched(() -> Files.createSymbolicLink(file("outgoing.part").toPath(), Path.of("/dev/full")));
        page.make("Skema", R.string.prints_a4).told(R.string.prints_storage).isNotReady();
        assertArrayEquals(before, Phone.unwatched(() -> Files.readAllBytes(file(A4).toPath())));
        page.make("Skema", R.string.prints_a4).saysNothing().isReady(A4);
    }

    @Test
    public void aSheetThatIsStoppedDoesNotAppearAfterwards() throws InterruptedException {
        PrintsPage page = at(Readymade.begin(phone));
        CountDownLatch stopped = new CountDownLatch(1);
        ApplicationProvider.<App>getApplicationContext().work().execute(() -> await(stopped));
        page.startMaking("Skema", R.string.prints_a4).stop();
        stopped.countDown();
        page.told(R.string.prints_cancelled).isNotReady();
        page.make("Skema", R.string.prints_a4).saysNothing().isReady(A4);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void whatWasMadeGoesWithTheConversations() {
        Readymade mus = Readymade.begin(phone);
        at(mus).make("Skema", R.string.prints_a4);
        phone.reopen();
        new HomePage(phone).delete(Readymade.NAMES).confirm();
        phone.settle();
        assertEquals(List.of(), Phone.unwatched(() -> Arrays.asList(file("x").getParentFile().list())));
    }
}
