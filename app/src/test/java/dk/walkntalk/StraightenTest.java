package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import android.graphics.Rect;
import android.view.KeyEvent;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Photo;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.StraightenPage;
import dk.walkntalk.paper.Sample;
import dk.walkntalk.paper.image.PagePhoto;
import dk.walkntalk.pdf.PrintedForm;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The page in a photo is found, corrected by hand, looked at, and takes the photo's place; until then nothing is lost. */
@RunWith(AndroidJUnit4.class)
public final class StraightenTest {
    /** For what does not depend on what is in it. */
    private static final byte[] PICTURE = Sample.grey(600, 800);

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);
    private Readymade mus;
    private PlanPage plan;

    @Before
    public void thePlanIsOpen() {
        mus = Readymade.begin(phone).names("Anders Lund", "Mette Hansen");
        plan = mus.open().plan();
    }

    private Photo photo() {
        assertEquals(1, mus.now().photos().size());
        return mus.now().photos().get(0);
    }

    private File folder() {
        return new File(new File(Phone.context().getFilesDir(), "photos"), Long.toString(mus.id()));
    }

    private List<String> files() {
        return Phone.unwatched(() -> Arrays.stream(folder().list()).sorted().collect(Collectors.toList()));
    }

    @Test
    public void thePageTakesThePhotosPlaceAndTheOriginalGoes() {
        StraightenPage page = plan.photographPage(PagePhoto.ofAPage(true)).tells(R.string.plan_page_found);
        Photo taken = photo();
        assertEquals("photo and original", 2, files().size());
        assertTrue(files().contains(taken.original));
        page.straighten().saysNothing().use().hasPhotos(1);
        Photo page1 = photo();
        assertNotEquals(taken.fileName, page1.fileName);
        assertNull(page1.original);
        assertEquals("of the A series", Math.sqrt(2), (double) Math.max(page1.height, page1.width)
                / Math.min(page1.height, page1.width), 0.02);
        assertEquals(List.of(page1.fileName), files());
    }

    @Test
    public void thePhotoIsInThePlanBeforeAnythingIsAskedAndStaysThereForLater() {
        plan.photographPage(PICTURE).leave().hasPhotos(1);
        phone.endProcess();
        StraightenPage page = new PlanPage(phone).openUnfinished(1, 1).straighten();
        page.straighten().use().hasPhotos(1);
        assertNull(photo().original);
    }

    @Test
    public void theWholePictureIsKeptWhenThatIsWanted() {
        StraightenPage page = plan.photographPage(PICTURE);
        String name = photo().fileName;
        page.keepWhole().hasPhotos(1);
        assertEquals(name, photo().fileName);
        assertNull(photo().original);
        assertEquals(List.of(name), files());
    }

    @Test
    public void aPhotoThatIsTakenAgainGoesWithItsOriginal() {
        plan.photographPage(PICTURE).takeAgain();
        assertEquals(List.of(), mus.now().photos());
        assertEquals(List.of(), files());
        assertEquals("the camera app is asked", android.provider.MediaStore.ACTION_IMAGE_CAPTURE, phone.sent().intent.getAction());
    }

    @Test
    public void aPictureWithoutAPageIsSaidToBeThatAndItsCornersCanBeSetByHand() {
        StraightenPage page = plan.photographPage(Sample.grey(600, 800)).tells(R.string.plan_page_missing);
        Rect before = page.handle(0);
        page.drag(0, 60, 40, "held");
        assertEquals(before.left + 60, page.handle(0).left, 2);
        assertEquals(before.top + 40, page.handle(0).top, 2);
        page.straighten().use();
        assertNull(photo().original);
    }

    @Test
    public void cornersAndWhatWasChosenOutliveTheProcess() {
        StraightenPage page = plan.photographPage(PICTURE);
        page.drag(2, -50, -70, "dragged");
        Rect dragged = page.handle(2);
        for (Runnable end : new Runnable[] {phone::recreate, phone::endProcess}) {
            end.run();
            assertEquals(dragged, new StraightenPage(phone).handle(2));
        }
        new StraightenPage(phone).straighten().makeWhite().belongsTo("Struktur");
        phone.endProcess();
        page = new StraightenPage(phone).isWhite().isPlacedAt("Struktur");
        page.use().hasPhotos(1);
        assertEquals("struktur", photo().perspectiveId);
    }

    @Test
    public void aCornerIsReachedAndMovedByTalkBackAndSwitches() {
        StraightenPage page = plan.photographPage(Sample.grey(600, 800));
        assertEquals("Hjørnet øverst til venstre, 8 procent fra venstre, 8 procent fra toppen", page.spoken(0));
        assertEquals(List.of("Flyt op", "Flyt ned", "Flyt til venstre", "Flyt til højre"), page.actions(0));
        assertEquals("Hjørnet nederst til højre, 92 procent fra venstre, 92 procent fra toppen", page.spoken(2));
        page.act(2, "Flyt til venstre").act(2, "Flyt op").act(2, "Flyt op");
        assertEquals("Hjørnet nederst til højre, 91 procent fra venstre, 90 procent fra toppen", page.spoken(2));
        assertTrue("a handle is 48 dp at least", page.handle(1).width() >= 48 * Phone.context().getResources()
                .getDisplayMetrics().density);
    }

    @Test
    public void theArrowsOfAKeyboardMoveTheCornerThatHasTheFocus() {
        StraightenPage page = plan.photographPage(Sample.grey(600, 800));
        Rect first = page.handle(0);
        page.keys(KeyEvent.KEYCODE_DPAD_RIGHT, KeyEvent.KEYCODE_DPAD_RIGHT, KeyEvent.KEYCODE_DPAD_DOWN).looks("keyboard");
        assertTrue(page.handle(0).left > first.left && page.handle(0).top > first.top);
        Rect second = page.handle(1);
        page.keys(KeyEvent.KEYCODE_TAB, KeyEvent.KEYCODE_DPAD_LEFT);
        assertTrue(page.handle(1).left < second.left);
    }

    @Test
    public void thePageIsTurnedByQuarters() {
        StraightenPage page = plan.photographPage(Sample.grey(800, 600)).straighten().turn().looks("turned");
        page.use();
        assertTrue("it lay on its side", photo().width < photo().height);
    }

    @Test
    public void backGoesFromThePageToItsCornersAndThenToThePlan() {
        StraightenPage page = plan.photographPage(PICTURE).straighten().backToCorners().straighten();
        androidx.test.espresso.Espresso.pressBack();
        phone.settle();
        page.tells(R.string.plan_page_missing).leave().hasPhotos(1);
        assertFalse(photo().original == null);
    }

    @Test
    public void anOriginalThatIsGoneIsToldAndThePhotoStays() {
        plan.photographPage(PICTURE).leave();
        String original = photo().original;
        Phone.unwatched(() -> Files.deleteIfExists(new File(folder(), original).toPath()));
        plan.openUnfinished(1, 1).straighten().tells(R.string.plan_page_unreadable).looks("gone").keepWhole().hasPhotos(1);
        assertNull(photo().original);
    }

    @Test
    public void aDeletedPhotoTakesItsOriginalWithIt() {
        plan.photographPage(PICTURE).leave().openUnfinished(1, 1).delete().hasPhotos(0);
        phone.settle();
        assertEquals(List.of(), files());
    }

    @Test
    public void aFullPhoneIsToldAndThePhotoAndItsOriginalStay() {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        StraightenPage page = plan.photographPage(PICTURE).straighten();
        List<String> before = files();
        File part = new File(folder(), "photo.part");
        Phone.unwatched(() -> Files.createSymbolicLink(part.toPath(), Path.of("/dev/full")));
        page.tapUse().tells(R.string.plan_page_storage).looks("full");
        assertEquals(before, files());
        assertFalse(photo().original == null);
        page.use().hasPhotos(1);
        assertNull(photo().original);
    }

    @Test
    public void aConversationThatIsDeletedTakesItsOriginalsWithIt() {
        plan.photographPage(PICTURE).leave();
        assertEquals(2, files().size());
        phone.reopen();
        new HomePage(phone).delete(Readymade.NAMES).confirm().isEmpty();
        assertFalse(Phone.unwatched(() -> folder().exists()));
    }

    @Test
    public void aFormIsRecognisedByItsMarksAndStandsUprightHoweverItLay() {
        plan.photographPage(WholeMus.filledForm()).tells(R.string.plan_page_ours).straighten().looks("form").use();
        assertEquals("a sheet on its side", 1 / Math.sqrt(2), (double) photo().height / photo().width, 0.01);
        assertNull("all three perspectives are on it", photo().perspectiveId);
    }

    @Test
    public void whatIsWrongWithAPictureIsSaid() {
        StraightenPage page = plan.photographPage(PagePhoto.ofAPage(false)).tells(R.string.plan_page_blurred).looks("blurred");
        page.keepWhole().photographPage(PagePhoto.partlyOutside()).tells(R.string.plan_page_cut_off).looks("cut off").keepWhole();
    }

    @Test
    public void aFormOfAnotherKindOfConversationIsSaidToBeThat() {
        plan.photographPage(form("albertslund-grus", 0)).tells(R.string.plan_page_other_form).looks("other").keepWhole();
    }

    @Test
    public void ownNotesGoIntoThePlanOnlyWhenSomebodyWantsIt() {
        byte[] notes = form("norddjurs-lus", 1);
        StraightenPage page = plan.photographPage(notes).tells(R.string.plan_page_own_notes).looks("own notes");
        page.leave().hasPhotos(0);
        assertEquals(List.of(), files());
        plan.photographPage(notes).delete().hasPhotos(0);
        plan.photographPage(notes).useAnyway().use().hasPhotos(1);
    }

    private static byte[] form(String concept, int page) {
        return Phone.unwatched(() -> PagePhoto.jpeg(PrintedForm.photographed(concept, page)));
    }
}
