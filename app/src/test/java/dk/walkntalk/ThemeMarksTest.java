package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import android.view.View;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.pages.FoundationPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.ThemePage;
import dk.walkntalk.pages.WheelPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A theme of the wheel has been talked about while something in it has, and no longer. */
@RunWith(AndroidJUnit4.class)
public final class ThemeMarksTest {
    private static final String THEME = "Kompetencer & trivsel";
    private static final String DAY = "Hvad er en god arbejdsdag for dig?";
    private static final String TASKS = "Udfordres du tilpas i dine ledelsesopgaver?";
    private static final String RING = "Vores fælles ledelsesfaglige grundlag";

    @Rule public final Phone phone = new Phone();
    private ReadymadeWheel lus;

    private WheelPage wheel() {
        lus = ReadymadeWheel.begin(phone).expecting(0);
        return lus.walk();
    }

    private void isTalked(boolean talked, WheelPage wheel) {
        wheel.says(THEME, Phone.context().getString(talked ? R.string.walk_wheel_talked : R.string.walk_wheel_open));
        assertEquals("overview", talked ? 1 : 0, new Wheel(lus.now()).talkedThemes().size());
    }

    /** What the list of conversations and the overview count; the way back is through the walk. */
    private void isCounted(WheelPage wheel, int themes) {
        OverviewPage overview = wheel.leave().hasWalked(themes + " af 4 temaer talt om");
        HomePage home = overview.back();
        home.sees(themes == 1 ? "1 tema talt om · 0 felter i planen" : themes + " temaer talt om · 0 felter i planen");
    }

    @Test
    public void theLastTickTakenBackTakesTheThemesToo() {
        ThemePage theme = wheel().theme(THEME).tick(DAY).tick(TASKS);
        isTalked(true, theme.back());
        isTalked(true, new WheelPage(phone).theme(THEME).tick(DAY).back());
        isTalked(false, new WheelPage(phone).theme(THEME).tick(TASKS).back());
        isCounted(new WheelPage(phone), 0);
    }

    @Test
    public void quickTicksAndTicksTakenBackEndAsTheLastOneSays() {
        ThemePage theme = wheel().theme(THEME);
        phone.front(activity -> {
            for (int i = 0; i < 3; i++) {
                ThemePage.boxes(activity).forEach(View::performClick);
            }
            ThemePage.boxes(activity).forEach(View::performClick);
            return null;
        });
        isTalked(false, theme.back());
    }

    @Test
    public void aNoteKeepsTheThemeTalkedAboutAndItsDeletionDoesNot() {
        ThemePage theme = wheel().theme(THEME).tick(DAY).openNote(DAY).noteAt(DAY, "Med ro").tick(DAY);
        isTalked(true, theme.back());
        isTalked(false, new WheelPage(phone).theme(THEME).noteAt(DAY, " ").back());
    }

    @Test
    public void aNoteAloneSaysThatTheThemeHasBeenTalkedAbout() {
        isTalked(true, wheel().theme(THEME).note("Om det hele").back());
        isCounted(new WheelPage(phone), 1);
    }

    @Test
    public void whatThePartiesSayThemselvesStandsAndCanBeTakenBack() {
        isTalked(true, wheel().theme(THEME).canTakeBack(false).done());
        ThemePage theme = new WheelPage(phone).theme(THEME).canTakeBack(true).looks("tema-talt-om").takeBack()
                .canTakeBack(false);
        isTalked(false, theme.back());
    }

    @Test
    public void theFoundationIsNoLongerTalkedAboutWhenNothingInItIs() {
        FoundationPage ring = wheel().foundation(RING);
        String first = lus.now().concept().talk().foundation().orElseThrow().questions().get(0).text();
        WheelPage wheel = ring.tick(first).back();
        wheel.says(RING, Phone.context().getString(R.string.walk_wheel_talked));
        wheel.foundation(RING).tick(first).back()
                .says(RING, Phone.context().getString(R.string.walk_wheel_open));
    }
}
