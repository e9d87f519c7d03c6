package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.paper.Sample;
import java.io.File;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What is deleted is gone from this phone: rows, photos and PDF. */
@RunWith(AndroidJUnit4.class)
public final class DeletionTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void aDeletedConversationIsGoneWithItsPhotosAndItsPdf() {
        Readymade mus = Readymade.begin(phone).walkingAt(3).agreed(0, "Kursus");
        mus.open().plan().photograph(Sample.corners(400, 300)).photograph(Sample.corners(300, 400)).hasPhotos(2)
                .next().make().isReady(WholeMus.FILE);
        assertEquals(List.of(true, true), there(mus));
        phone.reopen();
        HomePage home = new HomePage(phone);
        home.delete(Readymade.NAMES).confirm().isEmpty();
        assertEquals(List.of(false, false), there(mus));
        assertEquals(null, mus.now());
    }

    /** Whether its folders of photos and PDFs are there. */
    private static List<Boolean> there(Readymade mus) {
        return Phone.unwatched(() -> {
            File files = Phone.context().getFilesDir();
            String id = Long.toString(mus.id());
            return List.of(new File(new File(files, "photos"), id).exists(),
                    new File(new File(files, "plans"), id).exists());
        });
    }

    @Test
    public void aConversationThatIsKeptAfterAllIsAsItWas() {
        Readymade mus = Readymade.begin(phone).agreed(0, "Kursus");
        phone.open();
        new HomePage(phone).delete(Readymade.NAMES).keep().sees(Readymade.NAMES);
        assertEquals(1, mus.now().agreements().size());
    }

    @Test
    public void aDeletedPhotoIsGoneFromPlanAndDisk() {
        Readymade mus = Readymade.begin(phone).agreed(0, "Kursus");
        mus.open().plan().photograph(Sample.corners(400, 300)).photograph(Sample.corners(300, 400))
                .openPhoto(1, 2).delete().hasPhotos(1);
        assertEquals("the other one", 300, mus.now().photos().get(0).width);
        String kept = mus.now().photos().get(0).fileName;
        assertEquals(List.of(kept), Phone.unwatched(() -> List.of(mus.folder("photos").list())));
    }
}
