package dk.walkntalk;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.OwnNotesPage;
import dk.walkntalk.pages.ThemePage;
import dk.walkntalk.pages.WheelPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Each screen of a conversation by the wheel as people set their phones: nothing is cut, nothing is in the way. */
@RunWith(AndroidJUnit4.class)
public final class EveryWheelScreenTest {
    private static final String QUESTION = "Udfordres du tilpas i dine ledelsesopgaver?";

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    @Category(Thorough.class)
    public void byLight() {
        theWheel(true);
    }

    @Test
    @Category(Thorough.class)
    public void inTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-night");
        theWheel(true);
    }

    @Test
    @Category(Thorough.class)
    public void withLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        theWheel(false);
    }

    @Test
    @Category(Thorough.class)
    public void heldAcrossInTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-w891dp-h411dp-land-night");
        theWheel(true);
    }

    @Test
    @Category(Thorough.class)
    public void heldAcross() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        theWheel(true);
    }

    @Test
    @Category(Thorough.class)
    public void onASmallPhoneInTheDarkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        theWheel(false);
    }

    private void theWheel(boolean named) {
        ReadymadeWheel.lastYear(phone, 6);
        ReadymadeWheel lus = ReadymadeWheel.begin(phone).expecting(1).talked(0).mark(7)
                .box("fasthold", "Morgenmøderne").checkIn(30, 8, "Roen om tirsdagen virker.");
        WheelPage wheel = lus.walk().hasList(!named).looks("wheel");
        wheel.expectations().looks("first").done();
        ThemePage theme = named ? wheel.theme("Kompetencer & trivsel") : wheel.themeInList("Kompetencer & trivsel");
        theme.looks("theme").tick(QUESTION).openNote(QUESTION).noteAt(QUESTION, "Ja, og jeg vil gerne have mere.")
                .looks("theme-note");
        theme.agree().looks("boxes").doneInTheme().done();
        if (named) {
            wheel.point("Arbejdsmæssig trivsel").looks("mark").done();
            wheel.foundation("Vores fælles ledelsesfaglige grundlag").looks("foundation").openAreas()
                    .looks("areas").done();
        }
        wheel.lookup().looks("lookup").search("commitment").looks("found").backToWheel();
        OwnNotesPage notes = wheel.ownNotes().looks("who").iAm("Mette Hansen").looks("own");
        notes.close().backToWheel();
        wheel.end().looks("end").toPlan().looks("plan");
    }
}
