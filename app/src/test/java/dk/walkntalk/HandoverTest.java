package dk.walkntalk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Application;
import android.content.Intent;
import android.database.Cursor;
import android.net.Uri;
import android.provider.OpenableColumns;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.HandoverPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import dk.walkntalk.pages.PlanPage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What can go wrong between the plan and the one who gets it. */
@RunWith(AndroidJUnit4.class)
public final class HandoverTest {
    @Rule public final Phone phone = new Phone();

    private Readymade mus() {
        return Readymade.begin(phone).agreed(0, "Kursus i projektledelse");
    }

    private static List<String> files(Readymade mus) {
        return Phone.unwatched(() -> List.of(mus.folder("plans").list()));
    }

    private static byte[] pdf(Readymade mus) {
        return Phone.unwatched(() -> Files.readAllBytes(new File(mus.folder("plans"), WholeMus.FILE).toPath()));
    }

    /** Not a pretence: the kernel's /dev/full takes no byte and says so as a full disk does. */
    @Test
    public void aFullPhoneIsToldAndTheEarlierPdfIsStillThere() {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        Readymade mus = mus();
        PlanPage plan = mus.open().handover().make().isReady(WholeMus.FILE).backToOverview().plan();
        byte[] before = pdf(mus);
        mus.agreed(1, "Ny mødestruktur");
        Phone.unwatched(() -> Files.createSymbolicLink(part(mus), Path.of("/dev/full")));
        HandoverPage handover = plan.next().make().saysProblem(R.string.handover_storage);
        assertEquals(List.of(WholeMus.FILE), files(mus));
        assertArrayEquals(before, pdf(mus));
        assertEquals(2, mus.now().agreements().size());
        handover.make().isReady(WholeMus.FILE);
        assertTrue(pdf(mus).length > before.length);
    }

    private static Path part(Readymade mus) {
        return new File(mus.folder("plans"), WholeMus.FILE + ".part").toPath();
    }

    /**
     * The file that is being written is a pipe here, so that the writer stands still in the middle until somebody reads
     * on.
     */
    @Test
    public void aPdfThatIsStoppedInTheMiddleChangesNothing() throws Exception {
        Readymade mus = mus();
        PlanPage plan = mus.open().plan().photograph(WholeMus.filledForm());
        plan = plan.next().make().isReady(WholeMus.FILE).backToPlan();
        byte[] before = pdf(mus);
        mus.agreed(1, "Ny mødestruktur");
        assumeTrue("pipes with a name are made by mkfifo", Phone.unwatched(() -> new ProcessBuilder("mkfifo",
                part(mus).toString()).start().waitFor()) == 0);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread reader = new Thread(() -> drain(part(mus), begun, stopped));
        reader.start();
        HandoverPage handover = plan.next().startMaking();
        assertTrue("nothing was written", begun.await(30, TimeUnit.SECONDS));
        handover.stop();
        stopped.countDown();
        handover.saysProblem(R.string.handover_cancelled);
        reader.join();
        assertEquals(List.of(WholeMus.FILE), files(mus));
        assertArrayEquals(before, pdf(mus));
        handover.make().isReady(WholeMus.FILE);
    }

    private static void drain(Path pipe, CountDownLatch begun, CountDownLatch stopped) {
        try (InputStream in = Files.newInputStream(pipe)) {
            in.read();
            begun.countDown();
            stopped.await();
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A photo that is still being taken in when the PDF is made comes just so, as does what the other one types. */
    @Test
    public void aPdfThatNoLongerIsWhatThePlanSaysIsPutAwayAndSaidToBe() {
        Readymade mus = mus();
        HandoverPage handover = mus.open().handover().make().isReady(WholeMus.FILE);
        mus.agreed(1, "Ny mødestruktur");
        handover.saysProblem(R.string.handover_changed).looks("plan changed").hasNone();
        handover.make().isReady(WholeMus.FILE);
        mus.note(0, "Kun for os to");
        handover.isReady(WholeMus.FILE);
    }

    /** What a screen keeps for its return has little room, and is no place for what people wrote. */
    @Test
    public void howeverMuchIsInThePlanAChangeIsSeenAlsoAfterTheEndOfTheProcess() {
        String much = "ord ".repeat(25_000);
        Readymade mus = Readymade.begin(phone).agreed(0, much).agreed(1, much);
        mus.open().handover().make().isReady(WholeMus.FILE);
        phone.endProcess();
        HandoverPage handover = new HandoverPage(phone).isReady(WholeMus.FILE);
        mus.agreed(2, "Ny mødestruktur");
        handover.saysProblem(R.string.handover_changed).hasNone();
    }

    @Test
    public void withoutAnAppThatTakesPdfsTheScreenSaysSo() {
        Readymade mus = mus();
        HandoverPage handover = mus.open().handover().make();
        Application app = ApplicationProvider.getApplicationContext();
        shadowOf(app).checkActivities(true);
        handover.tapShare().told(R.string.handover_no_app);
        handover.tapSave().told(R.string.handover_no_app);
        assertEquals("nothing was shared", null, mus.now().row().sharedAt);
        assertEquals(List.of(WholeMus.FILE), files(mus));
    }

    @Test
    public void openingTheShareSheetSharesNothingAndChoosingInItDoes() {
        Readymade other = Readymade.begin(phone).names("Bo Holm", "Mie Dahl");
        Readymade mus = mus();
        HandoverPage handover = mus.open().handover().make();
        ShareSheet sheet = new ShareSheet(phone, handover.share());
        handover.isReady(WholeMus.FILE).saysShared(null);
        assertEquals(null, mus.now().row().sharedAt);
        sheet.choose();
        handover.isReady(WholeMus.FILE).saysShared("10. marts 2026");
        assertEquals(TestApp.MORNING.plusSeconds(60), mus.now().row().sharedAt);
        assertEquals("of this one alone", null, other.now().row().sharedAt);
    }

    @Test
    public void whatWasOnlyCopiedIsNotSharedAndWhatTheSheetHidesIs() {
        Readymade mus = mus();
        HandoverPage handover = mus.open().handover().make();
        new ShareSheet(phone, handover.share()).copy();
        handover.saysShared(null);
        new ShareSheet(phone, handover.share()).chooseInTheOtherProfile();
        handover.saysShared("10. marts 2026");
    }

    @Test
    public void olderSheetsAreUnderstood() {
        HandoverPage handover = mus().open().handover().make();
        new ShareSheet(phone, handover.share()).chooseOnAnOlderPhone();
        handover.saysShared("10. marts 2026");
    }

    @Test
    public void whatWasChosenIsKnownThoughTheAppWasEndedWhileTheSheetWasInFront() {
        Readymade mus = mus();
        HandoverPage handover = mus.open().handover().make();
        ShareSheet sheet = new ShareSheet(phone, handover.share());
        phone.endProcess();
        handover.isReady(WholeMus.FILE).saysShared(null);
        sheet.choose();
        handover.saysShared("10. marts 2026");
    }

    @Test
    public void aConversationThatIsGoneWhenAnAppIsChosenIsNoMistake() {
        Readymade mus = mus();
        ShareSheet sheet = new ShareSheet(phone, mus.open().handover().make().share());
        ApplicationProvider.<App>getApplicationContext().conversations().delete(mus.id());
        sheet.choose();
        assertEquals(null, mus.now());
        assertEquals(null, ApplicationProvider.<App>getApplicationContext().disk().faults().getValue());
    }

    @Test
    public void aCopyIsSavedWhereTheUserWantsItAndAFailureIsTold() {
        Readymade mus = mus();
        HandoverPage handover = mus.open().handover().make();
        Uri good = Uri.parse("content://mappe/plan.pdf");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        shadowOf(Phone.context().getContentResolver()).registerOutputStream(good, copy);
        Intent picker = handover.save();
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, picker.getAction());
        assertEquals(WholeMus.FILE, picker.getStringExtra(Intent.EXTRA_TITLE));
        phone.answer(picker, Activity.RESULT_OK, new Intent().setData(good));
        handover.told(R.string.handover_saved);
        assertArrayEquals(pdf(mus), copy.toByteArray());

        phone.wait(java.time.Duration.ofSeconds(5));
        phone.answer(handover.save(), Activity.RESULT_OK, new Intent().setData(Uri.parse("content://væk/plan.pdf")));
        handover.told(R.string.handover_not_saved);
    }

    @Test
    public void aPhotoThatIsGoneIsToldAndTheAgreementsAreThere() {
        Readymade mus = mus();
        PlanPage plan = mus.open().plan().photograph(WholeMus.filledForm());
        Phone.unwatched(() -> {
            for (File photo : mus.folder("photos").listFiles()) {
                Files.delete(photo.toPath());
            }
            return null;
        });
        HandoverPage handover = plan.next().make().saysProblem(R.string.handover_photo_gone);
        handover.backToPlan().openPhoto(1, 1).delete().hasPhotos(0).next().make().isReady(WholeMus.FILE);
    }

    @Test
    public void aNameWithASlashGivesAFileThatIsOneFileAndCanBeShared() {
        shared("Mette/Mie ../Hansen", "MUS udviklingsplan - Mette-Mie ..-Hansen - 2026-03-10.pdf");
    }

    @Test
    public void aNameOfEmojiAloneGivesAFileNamedByTheRole() {
        shared("🙂🇩🇰", "MUS udviklingsplan - Medarbejder - 2026-03-10.pdf");
    }

    private void shared(String name, String file) {
        phone.open();
        NewConversationPage form = new HomePage(phone).newConversation();
        form.name("leder", "Anders").name("medarbejder", name).hasName("medarbejder", name).next();
        phone.reopen();
        Intent chooser = new HomePage(phone).openConversation("Anders · " + name).handover().make().isReady(file)
                .share();
        Intent send = chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        Uri uri = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri.class);
        Phone.unwatched(() -> {
            try (Cursor row = Phone.context().getContentResolver().query(uri, null, null, null, null);
                    InputStream in = Phone.context().getContentResolver().openInputStream(uri)) {
                assertTrue(row.moveToFirst());
                assertEquals(file, row.getString(row.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)));
                assertEquals("%PDF-1.7", new String(in.readNBytes(8), java.nio.charset.StandardCharsets.US_ASCII));
            }
            return null;
        });
    }
}
