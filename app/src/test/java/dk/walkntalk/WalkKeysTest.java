package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.view.KeyEvent;
import android.view.WindowManager;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkEndPage;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The phone's own keys, for thumbs that are cold and eyes that are on the path. */
@RunWith(AndroidJUnit4.class)
public final class WalkKeysTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void volumeAndHeadsetOpenAnAgreement() {
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        int[] keys = {KeyEvent.KEYCODE_VOLUME_UP, KeyEvent.KEYCODE_VOLUME_DOWN, KeyEvent.KEYCODE_HEADSETHOOK};
        for (int i = 0; i < keys.length; i++) {
            question.press(keys[i]);
            new AgreementPage(phone).what("Aftale " + i).doneInWalk();
        }
        question.openAgreement("Aftale 2").has(R.id.plan_heading,
                Phone.context().getString(R.string.plan_agreement_of, "Struktur"));
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
    public void onTheAgreementsOwnScreenTheVolumeKeyIsTheVolumeKey() {
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
