package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.withTagValue;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.is;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** A plan with boxes of its own, in the middle of the talk. */
public final class BoxesPage extends Screen {
    public BoxesPage(Phone phone) {
        super(phone, R.id.plan_done);
    }

    public BoxesPage looks(String name) {
        look(name);
        return this;
    }

    public BoxesPage isFor(String name) {
        phone.settle();
        reads(R.id.plan_boxes_whose, name);
        return this;
    }

    public BoxesPage write(String box, String text) {
        onView(withTagValue(is((Object) box))).perform(scrollTo(), replaceText(text));
        phone.settle();
        return this;
    }

    public BoxesPage has(String box, String text) {
        phone.settle();
        onView(withTagValue(is((Object) box))).check(matches(withText(text)));
        return this;
    }

    public BoxesPage insert(String activity) {
        tap(withText(activity));
        return this;
    }

    public WheelPage doneOnWheel() {
        tap(R.id.plan_done);
        return new WheelPage(phone);
    }

    public ThemePage doneInTheme() {
        tap(R.id.plan_done);
        return new ThemePage(phone);
    }
}
