package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.media.AudioManager;
import android.view.KeyEvent;
import android.view.WindowManager;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkEndPage;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The phone's own keys, for thumbs that are cold and eyes that are on the path. */
@RunWith(AndroidJUnit4.class)
public final class WalkKeysTest {
    private static final Duration A_SECOND_PRESS = Duration.ofMillis(400);

    @Rule public final Phone phone = new Phone();

    @Test
    public void volumeAndHeadsetOpenAnAgreement() {
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        int[] keys = {KeyEvent.KEYCODE_VOLUME_DOWN, KeyEvent.KEYCODE_HEADSETHOOK, KeyEvent.KEYCODE_MEDIA_PLAY_PAUSE};
        for (int i = 0; i < keys.length; i++) {
            question.press(keys[i]);
            phone.wait(A_SECOND_PRESS);
            new AgreementPage(phone).what("Aftale " + i).doneInWalk();
        }
        question.openAgreement("Aftale 2").has(R.id.plan_heading,
                Phone.context().getString(R.string.plan_agreement_of, "Struktur"));
    }

    @Test
    public void theOneButtonOfAHeadsetTurnsThePagesByHowOftenItIsPressed() {
        QuestionPage question = Readymade.begin(phone).walkingAt(0).open().walkOn();
        question.press(KeyEvent.KEYCODE_HEADSETHOOK);
        question.press(KeyEvent.KEYCODE_HEADSETHOOK);
        phone.wait(A_SECOND_PRESS);
        question.isAt("Adfærd", 2, 9);
        for (int i = 0; i < 3; i++) {
            question.press(KeyEvent.KEYCODE_HEADSETHOOK);
        }
        phone.wait(A_SECOND_PRESS);
        question.isAt("Adfærd", 1, 9);
        question.press(KeyEvent.KEYCODE_MEDIA_NEXT);
        question.isAt("Adfærd", 2, 9);
        question.press(KeyEvent.KEYCODE_MEDIA_PREVIOUS);
        question.isAt("Adfærd", 1, 9);
        assertEquals(0, agreements());
    }

    /** Where nobody can listen, the note's key brings up the keyboard, which may have a microphone of its own. */
    @Test
    public void withoutARecogniserTheKeyOfTheNoteBringsUpTheKeyboard() {
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        question.press(KeyEvent.KEYCODE_VOLUME_UP);
        assertTrue(question.isWritingNote());
        question.agree().doneInWalk();
        assertTrue(question.holdHeadset());
        assertTrue(question.isWritingNote());
    }

    @Test
    public void pageDownAndUpTurnThePages() {
        QuestionPage question = Readymade.begin(phone).walkingAt(0).open().walkOn();
        question.press(KeyEvent.KEYCODE_PAGE_DOWN);
        question.isAt("Adfærd", 2, 9);
        question.press(KeyEvent.KEYCODE_PAGE_UP);
        question.isAt("Adfærd", 1, 9);
        question.press(KeyEvent.KEYCODE_PAGE_UP);
        question.isAt("Adfærd", 1, 9);
    }

    @Test
    public void pageDownAtTheLastQuestionComesToTheEnd() {
        QuestionPage question = Readymade.begin(phone).walkingAt(8).open().walkOn();
        question.press(KeyEvent.KEYCODE_PAGE_DOWN);
        new WalkEndPage(phone);
    }

    @Test
    public void aKeyThatIsHeldDownOpensOneAgreementOnly() {
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        phone.front(activity -> {
            for (int repeat = 0; repeat < 5; repeat++) {
                assertTrue("the volume stays as it is", activity.dispatchKeyEvent(new KeyEvent(0, 0,
                        KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_DOWN, repeat)));
            }
            return activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_VOLUME_DOWN));
        });
        new AgreementPage(phone);
        assertEquals(1, agreements());
    }

    @Test
    public void onTheAgreementsOwnScreenTheKeyMeansThisAgreement() {
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        question.agree();
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        new AgreementPage(phone);
        assertEquals(1, agreements());
    }

    private static int agreements() {
        return Phone.unwatched(() -> {
            String file = Phone.context().getDatabasePath("walkntalk.db").getPath();
            try (SQLiteDatabase db = SQLiteDatabase.openDatabase(file, null, SQLiteDatabase.OPEN_READONLY);
                    Cursor row = db.rawQuery("SELECT COUNT(*) FROM agreement", null)) {
                row.moveToFirst();
                return row.getInt(0);
            }
        });
    }

    @Test
    public void whileSomebodyTelephonesTheKeysAreTheTelephones() {
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        AudioManager audio = Phone.context().getSystemService(AudioManager.class);
        audio.setMode(AudioManager.MODE_IN_CALL);
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        question.isAt("Struktur", 4, 9);
        assertEquals(0, agreements());
        audio.setMode(AudioManager.MODE_NORMAL);
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        new AgreementPage(phone);
    }

    @Test
    public void theScreenStaysOnDuringTheWalkAndNotElsewhere() {
        Readymade mus = Readymade.begin(phone).walkingAt(0);
        OverviewPage overview = mus.open();
        assertFalse(staysOn());
        overview.walkOn();
        assertTrue(staysOn());
    }

    private boolean staysOn() {
        return phone.front(activity -> (activity.getWindow().getAttributes().flags
                & WindowManager.LayoutParams.FLAG_KEEP_SCREEN_ON) != 0);
    }
}
