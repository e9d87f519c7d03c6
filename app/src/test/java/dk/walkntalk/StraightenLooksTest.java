package dk.walkntalk;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pages.StraightenPage;
import dk.walkntalk.paper.Sample;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** The page of a photo as people set their phones: nothing is cut, and nothing stands in anybody's way. */
@RunWith(AndroidJUnit4.class)
public final class StraightenLooksTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    @Category(Thorough.class)
    public void byLight() {
        look();
    }

    @Test
    @Category(Thorough.class)
    public void heldAcrossInTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-w891dp-h411dp-land-night");
        look();
    }

    @Test
    @Category(Thorough.class)
    public void onASmallPhoneInTheDarkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        look();
    }

    private void look() {
        PlanPage plan = Readymade.begin(phone).names("Anders Lund", "Mette Hansen").open().plan();
        StraightenPage page = plan.photographPage(WholeMus.filledForm()).looks("1-corners").straighten().looks("2-page")
                .makeWhite().looks("3-white");
        plan = page.use().scrollToPhotos().looks("4-plan");
        plan.openPhoto(1, 1).looks("5-photo").back();
        plan.photographPage(Sample.grey(600, 800)).looks("6-none").leave().openUnfinished(2, 2).looks("7-unfinished");
    }
}
