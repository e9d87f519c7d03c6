package dk.walkntalk;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.WalkModePage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** The sheet of walk mode, and the question in the left hand, in the phone's own themes. */
@RunWith(AndroidJUnit4.class)
public final class WalkModeLooksTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    @Category(Thorough.class)
    public void byLight() {
        look("lys");
    }

    @Test
    @Category(Thorough.class)
    public void inTheDarkInEnglishOnASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+en-w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        look("lille");
    }

    @Test
    @Category(Thorough.class)
    public void heldAcrossInTheDark() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land-night");
        look("tvaers");
    }

    private void look(String how) {
        Readymade.begin(phone).walkingAt(3).minutes(60).open().walkOn().looks(how + "-01-spoergsmaal");
        WalkModePage.open(phone).looks(how + "-02-gaa-tilstand").turn(R.id.walk_mode_left).has(R.id.walk_mode_left, true)
                .close();
        phone.look(how + "-03-venstre");
    }
}
