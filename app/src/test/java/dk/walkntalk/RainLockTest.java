package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.Espresso.pressBack;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.os.Looper;
import android.os.SystemClock;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import android.view.WindowManager;
import android.view.accessibility.AccessibilityNodeInfo;
import android.view.accessibility.AccessibilityNodeInfo.AccessibilityAction;
import android.widget.TextView;
import android.window.OnBackInvokedCallback;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pages.WalkModePage;
import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.util.ReflectionHelpers;

/** In rain the screen can be closed to touch; the phone's own keys act, and open it again. */
@RunWith(AndroidJUnit4.class)
public final class RainLockTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    private QuestionPage locked() {
        QuestionPage question = Readymade.begin(phone).walkingAt(3).open().walkOn();
        WalkModePage.open(phone).lockAgainstRain();
        isLocked(true);
        return question;
    }

    private void isLocked(boolean locked) {
        phone.settle();
        onView(withId(R.id.walk_rain)).check(matches(withEffectiveVisibility(
                locked ? Visibility.VISIBLE : Visibility.GONE)));
    }

    private void key(int action, int key) {
        phone.front(activity -> activity.dispatchKeyEvent(new KeyEvent(action, key)));
        phone.settle();
    }

    /** What the system does at the back gesture: whoever is first in line is told. */
    private static void swipeBack(Activity activity) {
        Object window = ReflectionHelpers.getField(activity.getOnBackInvokedDispatcher(), "mActualDispatcher");
        ReflectionHelpers.<OnBackInvokedCallback>callInstanceMethod(window, "getTopCallback").onBackInvoked();
    }

    /** A drop, or a finger, in the middle of a view. */
    private void touch(int id) {
        phone.front(activity -> {
            View view = activity.findViewById(id);
            int[] place = new int[2];
            view.getLocationInWindow(place);
            long now = SystemClock.uptimeMillis();
            for (int action : new int[] {MotionEvent.ACTION_DOWN, MotionEvent.ACTION_UP}) {
                MotionEvent drop = MotionEvent.obtain(now, now, action, place[0] + view.getWidth() / 2f,
                        place[1] + view.getHeight() / 2f, 0);
                activity.dispatchTouchEvent(drop);
                drop.recycle();
            }
            return null;
        });
        phone.settle();
    }

    private static void pass(long millis) {
        shadowOf(Looper.getMainLooper()).idleFor(Duration.ofMillis(millis));
    }

    @Test
    public void aTouchDoesNothingWhileItIsLockedAndItsWorkAfterwards() {
        QuestionPage question = locked();
        touch(R.id.walk_next);
        question.isAt("Struktur", 4, 9);
        key(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_ESCAPE);
        isLocked(false);
        touch(R.id.walk_next);
        question.isAt("Struktur", 5, 9);
    }

    /** An agreement that was said by key alone makes room for the walk when nobody touches it; rain is nobody. */
    @Test
    public void dropsDoNotKeepAnAgreementOnTheScreen() {
        Listening.agreedTo(phone);
        QuestionPage question = locked();
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        Recogniser.latest().ready().result("anders skriver referat");
        new AgreementPage(phone).has(R.id.plan_what, "Skriver referat");
        for (int i = 0; i < 25; i++) {
            touch(R.id.walk_root);
            pass(1000);
        }
        question.isAt("Struktur", 4, 9);
        isLocked(true);
    }

    @Test
    public void neitherTheBackKeyNorTheBackGestureDoesAnything() {
        QuestionPage question = locked();
        pressBack();
        isLocked(true);
        question.isAt("Struktur", 4, 9);
        phone.front(activity -> {
            swipeBack(activity);
            assertFalse(activity.isFinishing());
            return null;
        });
        isLocked(true);
        question.isAt("Struktur", 4, 9);
    }

    @Test
    public void theBackGestureIsHeldOnScreensThatComeLaterToo() {
        QuestionPage question = locked();
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        new AgreementPage(phone);
        phone.front(activity -> {
            swipeBack(activity);
            return null;
        });
        new AgreementPage(phone);
        isLocked(true);
    }

    @Test
    public void unlockedTheBackGestureGoesBackAgain() {
        QuestionPage question = locked();
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        key(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_ESCAPE);
        pressBack();
        question.isAt("Struktur", 4, 9);
    }

    @Test
    public void theVolumeTheHeadsetAndTheKeyboardAct() {
        QuestionPage question = locked();
        question.press(KeyEvent.KEYCODE_PAGE_DOWN);
        question.isAt("Struktur", 5, 9);
        question.press(KeyEvent.KEYCODE_HEADSETHOOK);
        pass(400);
        new AgreementPage(phone);
        isLocked(true);
    }

    @Test
    public void aShortPressOfVolumeUpActsWhenItEnds() {
        Listening.agreedTo(phone);
        QuestionPage question = locked();
        key(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_UP);
        question.isAt("Struktur", 4, 9);
        pass(500);
        assertNull(Recogniser.latest());
        key(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_VOLUME_UP);
        Recogniser.latest().ready().result("en note");
        phone.settle();
        question.hasNote("En note.");
        pass(5000);
        isLocked(true);
    }

    @Test
    public void volumeUpHeldForTwoSecondsUnlocksAndDoesNothingElse() {
        QuestionPage question = locked();
        key(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_VOLUME_UP);
        for (int i = 0; i < 19; i++) {
            pass(100);
            phone.front(activity -> activity.dispatchKeyEvent(new KeyEvent(0, 0, KeyEvent.ACTION_DOWN,
                    KeyEvent.KEYCODE_VOLUME_UP, 5)));
        }
        isLocked(true);
        pass(150);
        isLocked(false);
        phone.front(activity -> activity.dispatchKeyEvent(new KeyEvent(0, 0, KeyEvent.ACTION_DOWN,
                KeyEvent.KEYCODE_VOLUME_UP, 6)));
        key(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_VOLUME_UP);
        question.isAt("Struktur", 4, 9);
        question.press(KeyEvent.KEYCODE_VOLUME_DOWN);
        new AgreementPage(phone);
    }

    @Test
    public void aScreenReaderReadsTheQuestionAndUnlocksByAnAction() {
        QuestionPage question = locked();
        question.isAt("Struktur", 4, 9);
        String asked = phone.front(activity -> ((TextView) activity.findViewById(
                R.id.walk_question_text)).getText().toString());
        phone.front(activity -> {
            View cover = activity.findViewById(R.id.walk_rain);
            AccessibilityNodeInfo node = cover.createAccessibilityNodeInfo();
            String says = node.getContentDescription().toString();
            assertTrue(says, says.contains(activity.getString(R.string.walk_rain)) && says.contains(asked));
            for (int action : new int[] {R.id.walk_rain_open, AccessibilityNodeInfo.ACTION_LONG_CLICK}) {
                assertEquals(activity.getString(R.string.walk_rain_open), node.getActionList().stream()
                        .filter(one -> one.getId() == action).map(AccessibilityAction::getLabel).findFirst()
                        .orElseThrow());
            }
            assertEquals("buttons beneath are not tapped by a screen reader either",
                    View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS,
                    activity.findViewById(R.id.walk_host).getImportantForAccessibility());
            cover.performAccessibilityAction(R.id.walk_rain_open, null);
            return null;
        });
        isLocked(false);
        assertEquals(View.IMPORTANT_FOR_ACCESSIBILITY_AUTO, (int) phone.front(activity ->
                activity.findViewById(R.id.walk_host).getImportantForAccessibility()));
    }

    @Test
    public void aTurnOfThePhoneKeepsItLocked() {
        locked();
        phone.recreate();
        isLocked(true);
        touch(R.id.walk_next);
        new QuestionPage(phone).isAt("Struktur", 4, 9);
    }

    @Test
    public void whoeverLeavesTheScreenFindsItUnlocked() {
        locked();
        phone.away();
        phone.back();
        isLocked(false);
    }

    @Test
    public void afterTheEndOfTheProcessItIsUnlocked() {
        locked();
        phone.endProcess();
        isLocked(false);
    }

    @Test
    public void noKeyboardOfTheScreenCanBeTouched() {
        locked();
        assertTrue(phone.front(activity -> (activity.getWindow().getAttributes().flags
                & WindowManager.LayoutParams.FLAG_ALT_FOCUSABLE_IM) != 0));
        key(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_ESCAPE);
        assertFalse(phone.front(activity -> (activity.getWindow().getAttributes().flags
                & WindowManager.LayoutParams.FLAG_ALT_FOCUSABLE_IM) != 0));
    }

    @Test
    public void itSaysSoInLargeWords() {
        locked().looks("regnlaas");
    }

    @Test
    @Category(Thorough.class)
    public void itSaysSoOnASmallPhoneWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+en-w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        ((App) Phone.context()).walkMode().setSun(true);
        locked().looks("regnlaas-lille");
    }

    @Test
    public void itSaysSoHeldAcrossInTheLeftHandWithAKeyboard() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land-night-xhdpi-qwerty");
        ((App) Phone.context()).walkMode().setLeftHand(true);
        locked().looks("regnlaas-tvaers");
    }
}
