package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasChildCount;
import static androidx.test.espresso.matcher.ViewMatchers.hasDescendant;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withParent;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.not;

import android.content.Intent;
import android.view.View;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import org.hamcrest.Matcher;

/** "Print". */
public final class PrintsPage extends Screen {
    public PrintsPage(Phone phone) {
        super(phone, R.id.prints_list);
    }

    public PrintsPage looks(String name) {
        look(name);
        return this;
    }

    public PrintsPage offers(int sheets) {
        onView(withId(R.id.prints_list)).check(matches(hasChildCount(sheets)));
        return this;
    }

    private static Matcher<View> card(String title, int paper) {
        return allOf(withParent(withId(R.id.prints_list)), hasDescendant(withText(title)),
                hasDescendant(withText(paper)));
    }

    /** Has the sheet made, and waits for it. */
    public PrintsPage make(String title, int paper) {
        tap(card(title, paper));
        return this;
    }

    /** Starts, and does not wait for the end as {@link #make} does. */
    public PrintsPage startMaking(String title, int paper) {
        onView(card(title, paper)).perform(scrollTo(), click());
        return this;
    }

    public PrintsPage stop() {
        onView(withId(R.id.prints_cancel)).perform(click());
        return this;
    }

    public PrintsPage isReady(String file) {
        phone.settle();
        reads(R.id.prints_file, file);
        onView(withId(R.id.prints_print)).check(matches(isDisplayed()));
        return this;
    }

    public PrintsPage isNotReady() {
        phone.settle();
        onView(withId(R.id.prints_print)).check(matches(not(isDisplayed())));
        return this;
    }

    public PrintsPage saysReworded(boolean reworded) {
        onView(withId(R.id.prints_reworded)).check(matches(reworded ? isDisplayed() : not(isDisplayed())));
        return this;
    }

    public PrintsPage print() {
        tap(R.id.prints_print);
        return this;
    }

    /** Asks where to save it; the question to the system's file picker is the answer. */
    public Intent save() {
        tap(R.id.prints_save);
        return phone.sent().intent;
    }

    public PrintsPage tapSave() {
        tap(R.id.prints_save);
        return this;
    }

    public Intent share() {
        tap(R.id.prints_share);
        return phone.started();
    }

    public PrintsPage tapShare() {
        tap(R.id.prints_share);
        return this;
    }

    public PrintsPage told(int message) {
        Message.told(phone, Phone.context().getString(message));
        return this;
    }

    public PrintsPage saysNothing() {
        Message.nothing(phone);
        return this;
    }
}
