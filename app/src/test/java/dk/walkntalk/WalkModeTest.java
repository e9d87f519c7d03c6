package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.content.res.Configuration;
import android.graphics.Color;
import android.view.View;
import androidx.core.view.WindowCompat;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import com.google.android.material.color.MaterialColors;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.PuzzlePage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkModePage;
import dk.walkntalk.pages.WalkStartPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** Walk mode: where it is set, what it changes, and that a seated conversation has none of it. */
@RunWith(AndroidJUnit4.class)
public final class WalkModeTest {
    @Rule public final Phone phone = new Phone();

    private QuestionPage question() {
        return Readymade.begin(phone).walkingAt(3).open().walkOn();
    }

    @Test
    public void itIsSetAtTheStartCardTheQuestionThePuzzleAndTheWheel() {
        Readymade.begin(phone).prepared().variant(Variant.PUSLESPIL).open().startWalk();
        WalkModePage.open(phone).close();
        new WalkStartPage(phone).beginPuzzle();
        WalkModePage.open(phone).close();
        new PuzzlePage(phone).tapPiece(0);
        WalkModePage.open(phone).close();
    }

    @Test
    public void itIsSetAtTheWheelToo() {
        ReadymadeWheel.begin(phone).expecting(0).walk();
        WalkModePage.open(phone).turn(R.id.walk_mode_sun).has(R.id.walk_mode_sun, true).close();
        assertTrue(isSun());
    }

    @Test
    public void whatIsSetIsStillSetWhenTheAppIsOpenedAgain() {
        question();
        WalkModePage.open(phone).has(R.id.walk_mode_vibrate, true).turn(R.id.walk_mode_left)
                .turn(R.id.walk_mode_vibrate).turn(R.id.walk_mode_read).close();
        phone.reopen();
        new HomePage(phone).openConversation(Readymade.NAMES).walkOn();
        WalkModePage.open(phone).has(R.id.walk_mode_sun, false).has(R.id.walk_mode_left, true)
                .has(R.id.walk_mode_vibrate, false).has(R.id.walk_mode_read, true);
    }

    @Test
    public void theSunComesAtOnceAndKeepsThePlaceTheTextAndTheSheet() {
        QuestionPage question = question().note("Mere tid");
        question.type(" til børnene");
        assertFalse(isSun());
        WalkModePage.open(phone).turn(R.id.walk_mode_sun);
        assertTrue(isSun());
        WalkModePage.at(phone).has(R.id.walk_mode_sun, true).close();
        question.isAt("Struktur", 4, 9).hasNote("Mere tid til børnene");
        WalkModePage.open(phone).turn(R.id.walk_mode_sun).close();
        assertFalse(isSun());
        question.isAt("Struktur", 4, 9).hasNote("Mere tid til børnene");
    }

    @Test
    public void theSunStaysWhenThePhoneIsTurnedAndWhenTheProcessHasEnded() {
        QuestionPage question = question();
        WalkModePage.open(phone).turn(R.id.walk_mode_sun).close();
        AgreementPage agreement = question.agree().what("Ny opgave");
        assertTrue("on the agreement too", isSun());
        phone.recreate();
        assertTrue(isSun());
        phone.endProcess();
        assertTrue(isSun());
        agreement.doneInWalk();
        assertTrue(isSun());
    }

    @Test
    public void theSunIsWhiteInTheDarkToo() {
        RuntimeEnvironment.setQualifiers("+night");
        question();
        WalkModePage.open(phone).turn(R.id.walk_mode_sun).close();
        assertTrue(isSun());
        assertTrue("the phone's own theme is dark", phone.front(activity -> (activity.getResources()
                .getConfiguration().uiMode & Configuration.UI_MODE_NIGHT_MASK) == Configuration.UI_MODE_NIGHT_YES));
        assertTrue("dark signs on the white bars", phone.front(activity ->
                WindowCompat.getInsetsController(activity.getWindow(),
                        activity.getWindow().getDecorView()).isAppearanceLightStatusBars()));
    }

    private boolean isSun() {
        return phone.front(activity -> {
            int ground = MaterialColors.getColor(activity.findViewById(R.id.walk_root),
                    com.google.android.material.R.attr.colorSurface);
            int words = MaterialColors.getColor(activity.findViewById(R.id.walk_root),
                    com.google.android.material.R.attr.colorOnSurface);
            return ground == Color.WHITE && words == Color.BLACK;
        });
    }

    @Test
    public void atATableThereIsNoneOfIt() {
        Readymade walk = Readymade.begin(phone).walkingAt(0);
        walk.open().walkOn();
        WalkModePage.open(phone).turn(R.id.walk_mode_sun).turn(R.id.walk_mode_left).close();
        assertTrue(isSun());
        assertTrue(leftOf(R.id.walk_next, R.id.walk_back));
        walk.seated("Mødelokale 2").reopen().walkOn();
        assertFalse(isSun());
        assertFalse(leftOf(R.id.walk_next, R.id.walk_back));
        assertEquals(View.GONE, (int) phone.front(activity ->
                activity.findViewById(R.id.walk_mode_open).getVisibility()));
        phone.recreate();
        assertFalse(isSun());
    }

    private boolean leftOf(int one, int other) {
        return phone.front(activity -> LeftHandTest.left(activity.findViewById(one))
                < LeftHandTest.left(activity.findViewById(other)));
    }
}
