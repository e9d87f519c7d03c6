package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.view.KeyEvent;
import android.view.View;
import androidx.test.espresso.NoMatchingViewException;
import androidx.test.espresso.PerformException;
import androidx.test.espresso.ViewInteraction;
import com.google.android.material.R;
import dk.walkntalk.Phone;
import org.hamcrest.Matcher;
import org.robolectric.shadows.ShadowActivity.IntentForResult;

/** What all pages share: how a person taps, writes and reads. */
abstract class Screen {
    final Phone phone;

    Screen(Phone phone, int mark) {
        this.phone = phone;
        phone.sees(mark);
    }

    /** Looks at the page; see {@link Phone#look}. */
    void look(String name) {
        phone.look(name);
    }

    void tap(int id) {
        tap(withId(id));
    }

    /** Scrolls there first where the view is in something that scrolls. */
    void tap(Matcher<View> what) {
        ViewInteraction view = onView(what);
        reach(view);
        view.perform(click());
        phone.settle();
    }

    /**
     * Taps what opens the camera. Where that is one within the app, it comes back at once and says that it cannot be
     * used, which leaves it to the camera app.
     */
    void tapCamera(int id) {
        tap(id);
        IntentForResult asked = phone.front(activity -> shadowOf(activity).peekNextStartedActivityForResult());
        if (asked != null && "dk.walkntalk.action.CAMERA".equals(asked.intent.getAction())) {
            phone.answer(phone.sent().intent, Activity.RESULT_FIRST_USER + 1, null);
        }
    }

    void write(int id, String text) {
        ViewInteraction view = onView(withId(id));
        reach(view);
        view.perform(replaceText(text));
        phone.settle();
    }

    void reads(int id, String text) {
        onView(withId(id)).check(matches(withText(text)));
    }

    void readsPart(int id, String text) {
        onView(withId(id)).check(matches(withText(containsString(text))));
    }

    /** Presses one of the phone's own keys. */
    public void press(int key) {
        phone.front(activity -> {
            activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, key));
            return activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, key));
        });
        phone.settle();
    }

    /** Holds the one button of a headset; true when it is the walk's. */
    public boolean holdHeadset() {
        boolean taken = phone.front(activity -> {
            activity.dispatchKeyEvent(new KeyEvent(0, 0, KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_HEADSETHOOK, 0));
            return activity.dispatchKeyEvent(
                    new KeyEvent(0, 900, KeyEvent.ACTION_UP, KeyEvent.KEYCODE_HEADSETHOOK, 0));
        });
        phone.settle();
        return taken;
    }

    /** A message at the lower edge. */
    void isTold(int message) {
        phone.settle();
        onView(allOf(withId(R.id.snackbar_text), withText(message))).check(matches(isDisplayed()));
    }

    Matcher<View> in(int parent, String text) {
        return allOf(withText(text), isDescendantOfA(withId(parent)));
    }

    /** A view outside of anything that scrolls says so by failing; then it is where it is. */
    static void reach(ViewInteraction view) {
        try {
            view.perform(scrollTo());
        } catch (PerformException | NoMatchingViewException notScrolling) {
            view.check(matches(isDisplayed()));
        }
    }
}
