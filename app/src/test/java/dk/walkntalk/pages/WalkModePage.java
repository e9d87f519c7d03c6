package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.isNotChecked;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import androidx.test.espresso.ViewInteraction;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The sheet of walk mode, over a screen of the walk. */
public final class WalkModePage {
    private final Phone phone;

    private WalkModePage(Phone phone) {
        this.phone = phone;
        phone.settle();
        find(R.id.walk_mode_close).check(matches(isDisplayed()));
    }

    /** Opens it by the button in the head of the screen in front. */
    public static WalkModePage open(Phone phone) {
        onView(withId(R.id.walk_mode_open)).perform(click());
        return new WalkModePage(phone);
    }

    /** It is open already. */
    public static WalkModePage at(Phone phone) {
        return new WalkModePage(phone);
    }

    private static ViewInteraction find(int id) {
        return onView(withId(id)).inRoot(isDialog());
    }

    public WalkModePage looks(String name) {
        phone.look(name);
        return this;
    }

    /** Turns a switch over. */
    public WalkModePage turn(int one) {
        tap(one);
        return this;
    }

    public WalkModePage has(int one, boolean on) {
        find(one).check(matches(on ? isChecked() : isNotChecked()));
        return this;
    }

    public void lockAgainstRain() {
        tap(R.id.walk_mode_rain);
    }

    public void close() {
        tap(R.id.walk_mode_close);
    }

    private void tap(int id) {
        Screen.reach(find(id));
        find(id).perform(click());
        phone.settle();
    }
}
