package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.junit.Assert.assertEquals;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.OwnNotesPage;
import dk.walkntalk.pages.PreparePage;
import dk.walkntalk.pages.PrivateNotesPage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Norddjurs' page EGNE NOTER and the app's notes to the questions are told apart wherever one meets either. */
@RunWith(AndroidJUnit4.class)
public final class NotesNamesTest {
    private static final String PAGE = "EGNE NOTER";
    private static final String PRIVATE = "Noter til spørgsmålene";

    @Rule public final Phone phone = new Phone();

    @Test
    public void theTwoStandSideBySideWithNamesOfTheirOwnAndBothSayTheirLayer() {
        PreparePage hub = ReadymadeWheel.begin(phone).open().prepare().hasDoor(PRIVATE,
                "Kun mig · et felt til hvert spørgsmål").hasDoor(PAGE, "Kun mig · konceptets egen side");
        List<String> doors = hub.doors();
        assertEquals(doors.toString(), doors.indexOf(PRIVATE) + 1, doors.indexOf(PAGE));
        assertEquals("one name for each", 1, doors.stream().filter(name -> name.toLowerCase().contains("egne noter"))
                .collect(Collectors.toList()).size());
    }

    @Test
    public void eachSaysWhatItIsAndWhereTheOtherIs() {
        PreparePage hub = ReadymadeWheel.begin(phone).open().prepare();
        PrivateNotesPage notes = hub.privateNotes();
        barReads(PRIVATE);
        notes.iAm("Mette Hansen").saysLayer()
                .sees("Konceptets egen side “EGNE NOTER” ligger for sig, under Forberedelse og på hjulet.")
                .looks("noter-til-spoergsmaal");
        OwnNotesPage page = notes.done().ownNotes(PAGE);
        barReads(PAGE);
        page.iAm("Mette Hansen").says("Konceptets egen side. “Noter til spørgsmålene” ligger for sig, under Forberedelse.")
                .looks("egne-noter");
    }

    @Test
    public void onTheWheelThePageHasTheSameNameAndItsLayer() {
        onTheWheel("EGNE NOTER · kun mig");
    }

    @Test
    public void inEnglishTheConceptsNameIsStillItsOwn() {
        RuntimeEnvironment.setQualifiers("+en");
        onTheWheel("EGNE NOTER · only me");
    }

    private void onTheWheel(String chip) {
        ReadymadeWheel.begin(phone).expecting(0).walk().ownNotes(chip);
        barReads(PAGE);
    }

    @Test
    public void whereTheConceptHasNoSuchPageNothingIsSaidOfOne() {
        Readymade.begin(phone).open().prepare().privateNotes().iAm("Mette Hansen").hasOnlyItself();
    }

    @Test
    public void thePreparationSaysNothingOfStikordWhereTheConceptHasNone() {
        ReadymadeWheel lus = ReadymadeWheel.begin(phone);
        lus.open().hasPreparation("Læs spørgsmålene, og gør dine noter klar");
        List<String> overview = TextOnScreen.visible();
        assertEquals("overview", List.of(), of(overview, "stikord"));
        new OverviewPage(phone).prepare();
        assertEquals("preparation", List.of(), of(TextOnScreen.visible(), "stikord"));
    }

    private static List<String> of(List<String> texts, String word) {
        return texts.stream().filter(text -> text.toLowerCase().contains(word)).collect(Collectors.toList());
    }

    private static void barReads(String title) {
        onView(allOf(withText(title), isDescendantOfA(withId(R.id.ui_toolbar)))).check(matches(isDisplayed()));
    }
}
