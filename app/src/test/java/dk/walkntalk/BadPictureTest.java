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
import dk.walkntalk.conversation.Photo;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.paper.Sample;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;

/** Whatever the camera or the gallery brings: a clear word, and the plan as it was. */
@RunWith(AndroidJUnit4.class)
public final class BadPictureTest {
    private static final int MEGABYTE = 1 << 20;

    @Rule public final Phone phone = new Phone();
    private Readymade mus;
    private PlanPage plan;
    private byte[] photo;

    @Before
    public void aPlanWithAnAgreementAndAPhoto() {
        mus = Readymade.begin(phone).agreed(0, "Kursus i projektledelse");
        plan = mus.open().plan().photograph(Sample.corners(400, 300)).hasPhotos(1);
        photo = photo(0);
    }

    private byte[] photo(int index) {
        Photo kept = mus.now().photos().get(index);
        return Phone.unwatched(() -> Files.readAllBytes(new File(mus.folder("photos"), kept.fileName).toPath()));
    }

    /** The plan has what it had, on the screen, in the database and on the disk, and not a file more. */
    private void isAsItWas() {
        plan.hasPhotos(1);
        assertEquals(1, mus.now().photos().size());
        assertEquals(1, mus.now().agreements().size());
        assertArrayEquals(photo, photo(0));
        Phone.unwatched(() -> {
            assertEquals(1, mus.folder("photos").list().length);
            assertEquals("what the camera or the picker left", List.of(), leftovers());
            return null;
        });
    }

    private static List<String> leftovers() {
        String[] files = new File(Phone.context().getCacheDir(), "camera").list();
        return files == null ? List.of() : Arrays.asList(files);
    }

    @Test
    public void withoutACameraAppThePlanSaysSoAndAPictureCanStillBeChosen() {
        apps(false);
        plan.tapTakePhoto().told(R.string.plan_no_camera).understood();
        isAsItWas();
        apps(true);
        plan.pick(provided("fra-galleriet", new ByteArrayInputStream(Sample.glass(300, 200)))).hasPhotos(2);
    }

    @Test
    public void withoutAPickerThePlanSaysSo() {
        apps(false);
        plan.tapPickPhoto().told(R.string.plan_no_picker).understood();
        isAsItWas();
    }

    /** Whether there is any other app on the phone. */
    private static void apps(boolean there) {
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(!there);
    }

    @Test
    public void aCameraThatIsCancelledLeavesEverythingAsItWas() {
        plan.cancelCamera().told(R.string.plan_camera_cancelled).understood();
        isAsItWas();
        plan.photograph(Sample.corners(400, 300)).hasPhotos(2);
    }

    @Test
    public void theMessageStaysUntilItIsUnderstoodOrThereIsANewPicture() {
        plan.cancelCamera().told(R.string.plan_camera_cancelled).looks("told");
        phone.recreate();
        plan.told(R.string.plan_camera_cancelled).understood();
        phone.recreate();
        plan.saysNothing().photograph(new byte[0]).told(R.string.plan_photo_empty);
        plan.photograph(Sample.corners(400, 300)).hasPhotos(2).saysNothing();
    }

    @Test
    public void theMessageCoversNothing() {
        plan.cancelCamera().told(R.string.plan_camera_cancelled).next().backToPlan()
                .told(R.string.plan_camera_cancelled).add("Struktur").doneInPlan();
        assertEquals(1, mus.now().agreements().size());
    }

    @Test
    public void aPickerThatIsClosedSaysNothing() {
        plan.pick(null).saysNothing();
        isAsItWas();
    }

    @Test
    public void aPictureThatIsNoneIsToldApartByWhatIsWrongWithIt() {
        byte[] whole = Sample.corners(800, 600);
        plan.photograph(new byte[0]).told(R.string.plan_photo_empty).understood();
        isAsItWas();
        plan.photograph("Kære Mette, det er ikke et billede".getBytes(StandardCharsets.UTF_8))
                .told(R.string.plan_photo_none).understood();
        isAsItWas();
        plan.photograph(Arrays.copyOf(whole, whole.length / 2)).told(R.string.plan_photo_broken).understood();
        isAsItWas();
        plan.photograph(Sample.grey(30_000, 20_000)).told(R.string.plan_photo_too_big).understood();
        isAsItWas();
    }

    @Test
    public void aChosenPictureThatIsNoneIsToldApartToo() {
        plan.pick(provided("tom", new ByteArrayInputStream(new byte[0]))).told(R.string.plan_photo_empty).understood();
        isAsItWas();
        plan.pick(provided("tekst.jpg", new ByteArrayInputStream(new byte[] {'M', 'e', 't', 't', 'e'})))
                .told(R.string.plan_photo_none).understood();
        isAsItWas();
    }

    @Test
    public void aPictureThatCannotBeFetchedIsTold() {
        plan.pick(Uri.parse("content://ingen.der.hedder.det/7")).told(R.string.plan_photo_unreadable).understood();
        isAsItWas();
        plan.pick(provided("brudt", new Failing(new IOException("the cloud is away"))))
                .told(R.string.plan_photo_unreadable).understood();
        isAsItWas();
        plan.pick(provided("fejl", new Failing(new IllegalStateException("the gallery has a bug"))))
                .told(R.string.plan_photo_unreadable).understood();
        isAsItWas();
    }

    private static Uri provided(String name, InputStream content) {
        Uri uri = Uri.parse("content://galleri/" + name);
        shadowOf(Phone.context().getContentResolver()).registerInputStream(uri, content);
        return uri;
    }

    @Test
    public void aPictureOfAHundredMegapixelsIsScaledAndKept() {
        plan.photograph(Sample.grey(11_600, 8_700)).hasPhotos(2);
        Photo scaled = mus.now().photos().get(1);
        assertEquals("2200 × 1650", scaled.width + " × " + scaled.height);
    }

    @Category(Thorough.class)
    @Test
    public void aPictureOfSixtyMegabytesIsScaledAndKept() {
        byte[] heavy = Arrays.copyOf(Sample.corners(4_400, 3_300), 60 * MEGABYTE);
        plan.photograph(heavy).hasPhotos(2);
        assertTrue("it weighs what a photo of the plan may", photo(1).length < MEGABYTE);
    }

    /** The gallery's stream never ends; the app must not fill the phone with it. */
    @Test
    public void aPictureThatNeverEndsIsRefused() {
        plan.pick(provided("uendelig", new Endless())).told(R.string.plan_photo_too_big).understood();
        isAsItWas();
    }

    /** Not a pretence: the kernel's /dev/full takes no byte and says so as a full disk does. */
    @Test
    public void aFullPhoneIsToldWhereverItBecomesFull() {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        full(new File(mus.folder("photos"), "photo.part"));
        plan.photograph(Sample.corners(800, 600)).told(R.string.plan_photo_storage).understood();
        isAsItWas();
        full(new File(new File(Phone.context().getCacheDir(), "camera"), "picked"));
        plan.pick(provided("galleri", new ByteArrayInputStream(Sample.corners(800, 600))))
                .told(R.string.plan_photo_storage).understood();
        isAsItWas();
        plan.photograph(Sample.corners(800, 600)).hasPhotos(2);
    }

    private static void full(File file) {
        Phone.unwatched(() -> Files.createSymbolicLink(file.toPath(), Path.of("/dev/full")));
    }

    @Test
    public void aPhotoThatIsReadyAfterItsConversationWasDeletedLeavesNoFile() {
        plan.tapPickPhoto();
        Intent picker = phone.sent().intent;
        ApplicationProvider.<App>getApplicationContext().conversations().delete(mus.id());
        phone.answer(picker, Activity.RESULT_OK,
                new Intent().setData(provided("galleri", new ByteArrayInputStream(Sample.corners(400, 300)))));
        Phone.unwatched(() -> {
            assertEquals("only the photo that was there before", 1, mus.folder("photos").list().length);
            return null;
        });
    }

    private static final class Failing extends InputStream {
        private final Exception failure;

        Failing(Exception failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            if (failure instanceof IOException) {
                throw (IOException) failure;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            return read();
        }
    }

    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            return count;
        }
    }
}
