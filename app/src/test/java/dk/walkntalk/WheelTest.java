package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withContentDescription;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.Assert.assertEquals;

import android.view.KeyEvent;
import android.view.View;
import android.widget.TextView;
import androidx.test.espresso.Espresso;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import androidx.test.platform.app.InstrumentationRegistry;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.pages.BoxesPage;
import dk.walkntalk.pages.CheckInPage;
import dk.walkntalk.pages.ExpectationsPage;
import dk.walkntalk.pages.FollowUpPage;
import dk.walkntalk.pages.LookupPage;
import dk.walkntalk.pages.OwnNotesPage;
import dk.walkntalk.pages.PointPage;
import dk.walkntalk.pages.ThemePage;
import dk.walkntalk.pages.WheelPage;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** A conversation by the wheel: free order, marks, layers, and the way back to where one was. */
@RunWith(AndroidJUnit4.class)
public final class WheelTest {
    private static final String WELL_BEING = "Arbejdsmæssig trivsel";
    private static final String QUESTION = "Hvad er en god arbejdsdag for dig?";

    @Rule public final Phone phone = new Phone();

    /** Turned, ended by the system, and turned again. */
    private Runnable[] ends() {
        return new Runnable[] {phone::recreate, phone::endProcess, phone::recreate};
    }

    @Test
    public void theExpectationsComeFirstAndTheChoiceAndTheNoteAreKept() {
        ReadymadeWheel lus = ReadymadeWheel.begin(phone);
        ExpectationsPage first = lus.walkFirst().choose("Fremtid & udvikling").note("Sommerens vagter");
        for (Runnable end : ends()) {
            end.run();
            first.hasChosen("Fremtid & udvikling").hasNote("Sommerens vagter");
        }
        first.done();
        assertEquals("fremtid-udvikling", new Wheel(lus.now()).first().orElseThrow().id());
    }

    @Test
    public void aThemeIsLeftAndComeBackToWithItsTicksAndNotes() {
        ReadymadeWheel lus = ReadymadeWheel.begin(phone).expecting(0);
        ThemePage theme = lus.walk().theme("Kompetencer & trivsel").tick(QUESTION).openNote(QUESTION)
                .noteAt(QUESTION, "Med ro").note("Om det hele");
        for (Runnable end : ends()) {
            end.run();
            theme.isAbout("Kompetencer & trivsel").hasTicked(QUESTION).hasNoteAt(QUESTION, "Med ro")
                    .hasNote("Om det hele");
        }
        theme.leave().enterWalk();
        new ThemePage(phone).isAbout("Kompetencer & trivsel").hasNote("Om det hele").done();
        phone.reopen();
        lus.reopened().enterWalk();
        new WheelPage(phone).says("Kompetencer & trivsel", Phone.context().getString(R.string.walk_wheel_talked));
    }

    @Test
    public void theThemesAreTakenInAnyOrder() {
        WheelPage wheel = ReadymadeWheel.begin(phone).expecting(0).walk();
        wheel.theme("Fremtid & udvikling").done();
        wheel.theme("Relationer & samarbejde").done();
        wheel.end().misses(5).talkAbout("Organisation & ledelse").isAbout("Organisation & ledelse").done()
                .end().misses(4).back();
    }

    @Test
    public void aMarkIsKeptAndTakenBackAndLastTimesIsTold() {
        ReadymadeWheel.lastYear(phone, 6);
        ReadymadeWheel lus = ReadymadeWheel.begin(phone).expecting(0);
        PointPage point = lus.walk().point(WELL_BEING).hasNoMark().hasLastMark("Sidst, 10. marts 2025: 6").mark(3)
                .mark(9).note("Det går godt");
        for (Runnable end : ends()) {
            end.run();
            point.hasMark(9, 10).hasLastMark("Sidst, 10. marts 2025: 6").hasNote("Det går godt");
        }
        assertEquals(9, (int) lus.now().mark("trivsel").orElseThrow());
        onView(withContentDescription("6 af 10, sidst")).check(matches(isDisplayed()));
        point.clearMark().hasNoMark();
        assertEquals(false, lus.now().mark("trivsel").isPresent());
    }

    @Test
    public void aThemeNoteIsNowhereInThePlanAndABoxIs() {
        ReadymadeWheel lus = ReadymadeWheel.begin(phone).expecting(0);
        ThemePage theme = lus.walk().theme("Fremtid & udvikling").note("kun os to");
        BoxesPage boxes = theme.agree().insert("Sparring").insert("Netværk")
                .has("arbejd-videre", "Sparring: \nNetværk: ");
        for (Runnable end : ends()) {
            end.run();
            boxes.has("arbejd-videre", "Sparring: \nNetværk: ");
        }
        boxes.doneInTheme().hasNote("kun os to");
        assertEquals("Sparring: \nNetværk: ", lus.now().box("arbejd-videre").text());
        assertEquals("kun os to", lus.now().note("theme:fremtid-udvikling").text());
    }

    @Test
    public void ownNotesAreOnNobodyElsesScreen() {
        ReadymadeWheel lus = ReadymadeWheel.begin(phone).expecting(0);
        WheelPage wheel = lus.walk();
        wheel.ownNotes().asksWho().iAm("Mette Hansen").write("fremtid-udvikling", "hemmeligt");
        for (Runnable end : ends()) {
            end.run();
            new OwnNotesPage(phone).isOf("Mette Hansen").has("fremtid-udvikling", "hemmeligt");
        }
        new OwnNotesPage(phone).close().asksWho().iAm("Anders Lund").has("fremtid-udvikling", "")
                .write("fremtid-udvikling", "mit eget").close().backToWheel();
        nowhere("hemmeligt");
        wheel.theme("Fremtid & udvikling").hasNote("");
        nowhere("hemmeligt");
        new ThemePage(phone).agree().doneInTheme().back().end().looks("slut");
        nowhere("hemmeligt");
    }

    private static void nowhere(String words) {
        onView(allOf(withText(containsString(words)), isDisplayed())).check(doesNotExist());
    }

    @Test
    public void theTextsAreFoundByWhatStandsInThem() {
        ReadymadeWheel lus = ReadymadeWheel.begin(phone).expecting(0);
        WheelPage wheel = lus.walk();
        int all = lus.now().concept().lookups().size();
        wheel.lookup().finds(all).search("KURS skaber").finds(1).finds("KURS skaber vi ved:").search("xyzzy").finds(0)
                .findsNothing().search("tillid");
        for (Runnable end : ends()) {
            end.run();
            new LookupPage(phone).finds("Rammer");
        }
    }

    @Test
    public void namesOfAreasHoldForTheNextConversationToo() {
        WheelPage wheel = ReadymadeWheel.begin(phone).expecting(0).walk();
        wheel.foundation("Vores fælles ledelsesfaglige grundlag").openAreas()
                .nameArea("Hovedområde 2", "Grøn omstilling").nameArea("Undertema 2.1", "Energi").openAreas()
                .hasAreas("Grøn omstilling\n–  Energi").back().leave().back();
        ReadymadeWheel next = ReadymadeWheel.second(phone).expecting(0);
        phone.reopen();
        next.reopened().enterWalk();
        new WheelPage(phone).foundation("Vores fælles ledelsesfaglige grundlag")
                .hasAreas("Grøn omstilling\n–  Energi");
    }

    @Test
    public void aVolumeKeyOpensThePlan() {
        ReadymadeWheel.begin(phone).expecting(0).walk();
        phone.front(activity -> {
            activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_DOWN));
            return activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_VOLUME_DOWN));
        });
        new BoxesPage(phone).isFor("Mette Hansen");
    }

    @Test
    public void theKeyboardReachesEveryPartAndOpensIt() {
        InstrumentationRegistry.getInstrumentation().setInTouchMode(false);
        try {
            ReadymadeWheel.begin(phone).expecting(0).walk();
            Set<String> opened = new TreeSet<>();
            for (int tabs = 0; tabs < 7; tabs++) {
                openByKeyboard(tabs);
                opened.add(phone.front(activity ->
                        ((TextView) activity.findViewById(R.id.walk_page_title)).getText().toString()));
                Espresso.pressBack();
                new WheelPage(phone);
            }
            assertEquals(Set.of("Relationer & samarbejde", "Kompetencer & trivsel", "Organisation & ledelse",
                    "Fremtid & udvikling", "Opgaver", WELL_BEING, "Vores fælles ledelsesfaglige grundlag"), opened);
        } finally {
            InstrumentationRegistry.getInstrumentation().setInTouchMode(true);
        }
    }

    private void openByKeyboard(int tabs) {
        phone.front(activity -> {
            View wheel = activity.findViewById(R.id.walk_wheel);
            wheel.clearFocus();
            wheel.requestFocus(View.FOCUS_FORWARD);
            for (int i = 0; i < tabs; i++) {
                wheel.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_TAB));
            }
            wheel.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_ENTER));
            return wheel.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_ENTER));
        });
        phone.settle();
    }

    @Test
    public void onesFollowUpKeepsDayMarkAndNoteAndCanBeDeleted() {
        ReadymadeWheel.lastYear(phone, 6);
        ReadymadeWheel lus = ReadymadeWheel.begin(phone).expecting(0).mark(7).box("fasthold", "Morgenmøderne")
                .checkIn(60, 8, "Roen virker");
        FollowUpPage followUp = lus.open().followUp().showsPlan("Morgenmøderne").has(1)
                .tellsMarks("10. marts 2025: 6\n10. marts 2026: 7\n9. maj 2026: 8").looks("opfoelgning");
        CheckInPage one = followUp.add().mark(9).note("Endnu bedre");
        for (Runnable end : ends()) {
            end.run();
            one.hasMark(9).hasNote("Endnu bedre").hasDay("tirsdag 10. marts 2026 (uge\u00a011)");
        }
        one.looks("1-1").done().has(2).open("Endnu bedre").delete().has(1)
                .tellsMarks("10. marts 2025: 6\n10. marts 2026: 7\n9. maj 2026: 8");
    }

    @Test
    public void homeAndOverviewCountThemesAndBoxes() {
        RuntimeEnvironment.setQualifiers("+night");
        ReadymadeWheel lus = ReadymadeWheel.begin(phone).expecting(0).talked(0, 3).box("fasthold", "Morgenmøderne");
        lus.open().hasWalked("2 af 4 temaer talt om").hasPlan("1 af 4 felter i planen").looks("samtalen").back()
                .sees("2 temaer talt om · 1 felt i planen").looks("hjem");
    }
}
