package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import android.net.Uri;
import android.provider.MediaStore;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.paper.Sample;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A camera app that never comes back leaves a picture behind, which nobody would ever find. */
@RunWith(AndroidJUnit4.class)
public final class LeftoverPictureTest {
    private static final Duration DAY = Duration.ofDays(1);

    @Rule public final Phone phone = new Phone();
    private Readymade mus;
    private PlanPage plan;

    @Before
    public void aPlan() {
        mus = Readymade.begin(phone).agreed(0, "Kursus i projektledelse");
        plan = mus.open().plan();
    }

    /** The camera app gets its file and writes into it, and that is the last that is heard of it. */
    private String lost(Duration age) {
        Set<String> before = files();
        Uri output = plan.openCamera().getParcelableExtra(MediaStore.EXTRA_OUTPUT, Uri.class);
        Set<String> after = files();
        after.removeAll(before);
        String name = after.iterator().next();
        return Phone.unwatched(() -> {
            try (OutputStream out = Phone.context().getContentResolver().openOutputStream(output)) {
                out.write(Sample.corners(400, 300));
            }
            Files.setLastModifiedTime(new File(folder(), name).toPath(), FileTime.from(Instant.now().minus(age)));
            return name;
        });
    }

    private static File folder() {
        return new File(Phone.context().getCacheDir(), "camera");
    }

    private static Set<String> files() {
        String[] names = Phone.unwatched(() -> folder().list());
        return names == null ? new TreeSet<>() : new TreeSet<>(Set.of(names));
    }

    private void reopenPlan() {
        phone.reopen();
        plan = new HomePage(phone).openConversation(Readymade.NAMES).plan();
    }

    @Test
    public void itIsClearedAwayTheNextTimeTheCameraIsAskedAfterADay() {
        String old = lost(DAY.plusMinutes(1));
        reopenPlan();
        String young = lost(DAY.minusMinutes(1));
        assertEquals(Set.of(young), files());
        assertEquals("they were two", false, old.equals(young));
        reopenPlan();
        plan.photograph(Sample.corners(400, 300)).hasPhotos(1);
        assertEquals("what may still be written is let be", Set.of(young), files());
    }

    @Test
    public void whatAPickerLeftIsClearedAwayToo() {
        Phone.unwatched(() -> {
            folder().mkdirs();
            File picked = new File(folder(), "picked");
            Files.write(picked.toPath(), Sample.corners(400, 300));
            return picked.setLastModified(Instant.now().minus(DAY.multipliedBy(2)).toEpochMilli());
        });
        plan.photograph(Sample.corners(400, 300)).hasPhotos(1);
        assertEquals(Set.of(), files());
    }

    @Test
    public void thePictureThatIsStillAwaitedIsKeptHoweverOldItIs() {
        plan.openCamera();
        String awaited = files().iterator().next();
        Phone.unwatched(() -> new File(folder(), awaited).setLastModified(
                Instant.now().minus(DAY.multipliedBy(30)).toEpochMilli()));
        phone.endProcess();
        plan.tapTakePhoto();
        assertEquals(true, files().contains(awaited));
    }

    @Test
    public void itGoesWithItsConversationAtOnceAndThatOfAnotherStays() {
        String of = lost(Duration.ZERO);
        Phone.unwatched(() -> new File(folder(), "1" + of).createNewFile());
        phone.reopen();
        new HomePage(phone).delete(Readymade.NAMES).confirm().isEmpty();
        assertEquals("conversation 11 is not conversation 1", Set.of("1" + of), files());
    }
}
