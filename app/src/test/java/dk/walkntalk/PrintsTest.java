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
import dk.walkntalk.pdf.PaperSize;
import dk.walkntalk.pdf.PrintFileName;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Paper for the walk: made here, printed, saved or shared. */
@RunWith(AndroidJUnit4.class)
public final class PrintsTest {
    @Rule public final Phone phone = new Phone();

    private static String form(Readymade talk, PaperSize paper) {
        return PrintFileName.form(talk.now().concept(), talk.now().wordings(), paper);
    }

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
        String a4 = form(mus, PaperSize.A4);
        page.make("Skema", R.string.prints_a4).isReady(a4).looks("ready");
        isWholePdf(a4, "Hvordan går det med dig i haven?", mus.now().concept().questions().get(1).text());
        page.make("Skema", R.string.prints_a3).isReady(form(mus, PaperSize.A3));
        isWholePdf(form(mus, PaperSize.A3), "Hvordan går det med dig i haven?");
    }

    @Test
    public void norddjursHasItsWheelAndItsPlanOfBoxesOnBothPapers() {
        Readymade lus = Readymade.begin(phone, "norddjurs-lus");
        String plan = lus.now().concept().agreementField().heading();
        String wheel = PrintFileName.wheel(lus.now().concept(), PaperSize.A3);
        PrintsPage page = at(lus).offers(4).saysReworded(false);
        page.make("Samtalehjul", R.string.prints_a3).isReady(wheel)
                .looks("wheel");
        isWholePdf(wheel, lus.now().concept().perspectives().get(0).name());
        page.make("Samtalehjul", R.string.prints_a4);
        isWholePdf(PrintFileName.wheel(lus.now().concept(), PaperSize.A4));
        page.make(plan, R.string.prints_a4).isReady(form(lus, PaperSize.A4));
        isWholePdf(form(lus, PaperSize.A4),
                lus.now().concept().agreementField().boxes().get(0).title());
        page.make(plan, R.string.prints_a3);
        isWholePdf(form(lus, PaperSize.A3));
    }

    @Test
    public void sheetsOfConceptsThatAreCalledAlikeLieBesideEachOther() {
        List<String> names = new ArrayList<>();
        for (String concept : List.of("albertslund-lus", "albertslund-lus-skema")) {
            Readymade lus = Readymade.begin(phone, concept);
            names.add(form(lus, PaperSize.A4));
            at(lus).make("Skema", R.string.prints_a4).isReady(form(lus, PaperSize.A4));
            ApplicationProvider.<App>getApplicationContext().conversations().wordings().reword(lus.id(),
                    lus.now().concept().questions().get(0), "Hvordan går det med dig i haven?");
            phone.settle();
            names.add(form(lus, PaperSize.A4));
            at(lus).make("Skema", R.string.prints_a4).isReady(form(lus, PaperSize.A4));
        }
        assertEquals(Set.copyOf(names), Phone.unwatched(() -> Set.of(file("x").getParentFile().list())));
        assertEquals(4, Set.copyOf(names).size());
    }

    @Test
    public void aPhoneThatCannotPrintSaysSoAndTheSheetIsThere() {
        Readymade mus = Readymade.begin(phone);
        at(mus).make("Skema", R.string.prints_a4).print().told(R.string.prints_no_printing)
                .looks("cannot print").isReady(form(mus, PaperSize.A4));
    }

    @Test
    public void theSheetIsSharedAndSavedThoughTheAppWasEndedMeanwhile() {
        Readymade mus = Readymade.begin(phone);
        String a4 = form(mus, PaperSize.A4);
        PrintsPage page = at(mus).make("Skema", R.string.prints_a4);
        Intent send = page.share().getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        assertEquals("application/pdf", send.getType());
        Uri target = Uri.parse("content://mappe/skema.pdf");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        shadowOf(Phone.context().getContentResolver()).registerOutputStream(target, copy);
        page.tapSave();
        phone.endProcess(phone.sent(), Activity.RESULT_OK, new Intent().setData(target));
        page.told(R.string.prints_saved).isReady(a4);
        assertArrayEquals(Phone.unwatched(() -> Files.readAllBytes(file(a4).toPath())), copy.toByteArray());
        phone.answer(page.save(), Activity.RESULT_OK, new Intent().setData(Uri.parse("content://væk/skema.pdf")));
        page.told(R.string.prints_not_saved).isReady(a4);
    }

    @Test
    public void withoutAnAppThatTakesPdfsTheScreenSaysSo() {
        Readymade mus = Readymade.begin(phone);
        String a4 = form(mus, PaperSize.A4);
        PrintsPage page = at(mus).make("Skema", R.string.prints_a4);
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(true);
        page.tapShare().told(R.string.prints_no_app).tapSave().told(R.string.prints_no_app).isReady(a4);
    }

    @Test
    public void aFullPhoneIsToldAndTheEarlierSheetIsStillThere() {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        Readymade mus = Readymade.begin(phone);
        String a4 = form(mus, PaperSize.A4);
        PrintsPage page = at(mus).make("Skema", R.string.prints_a4).isReady(a4);
        byte[] before = Phone.unwatched(() -> Files.readAllBytes(file(a4).toPath()));
        Phone.unwatched(() -> Files.createSymbolicLink(file("outgoing.part").toPath(), Path.of("/dev/full")));
        page.make("Skema", R.string.prints_a4).told(R.string.prints_storage).isNotReady();
        assertArrayEquals(before, Phone.unwatched(() -> Files.readAllBytes(file(a4).toPath())));
        page.make("Skema", R.string.prints_a4).saysNothing().isReady(a4);
    }

    @Test
    public void aSheetThatIsStoppedDoesNotAppearAfterwards() throws InterruptedException {
        Readymade mus = Readymade.begin(phone);
        String a4 = form(mus, PaperSize.A4);
        PrintsPage page = at(mus);
        CountDownLatch stopped = new CountDownLatch(1);
        ApplicationProvider.<App>getApplicationContext().work().execute(() -> await(stopped));
        page.startMaking("Skema", R.string.prints_a4).stop();
        stopped.countDown();
        page.told(R.string.prints_cancelled).isNotReady();
        String[] left = Phone.unwatched(() -> file("x").getParentFile().list());
        assertEquals("nothing was made", List.of(), left == null ? List.of() : List.of(left));
        page.make("Skema", R.string.prints_a4).saysNothing().isReady(a4);
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
