package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;

import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** "Ret siden op": the corners of a photo's page, and the page as it will be. */
public final class StraightenPage extends Screen {
    public StraightenPage(Phone phone) {
        super(phone, R.id.plan_page_main);
    }

    public StraightenPage looks(String name) {
        look(name);
        return this;
    }

    public StraightenPage tells(int message) {
        reads(R.id.plan_page_told, Phone.context().getString(message));
        return this;
    }

    public PlanPage keepWhole() {
        tap(R.id.plan_page_other);
        return new PlanPage(phone);
    }

    /** Cuts the page out, to look at it. */
    public StraightenPage straighten() {
        tap(R.id.plan_page_main);
        onView(withId(R.id.plan_page_result)).check(matches(isDisplayed()));
        return this;
    }

    public StraightenPage makeWhite() {
        tap(R.id.plan_page_white);
        onView(withId(R.id.plan_page_white)).check(matches(isChecked()));
        return this;
    }

    public StraightenPage turn() {
        tap(R.id.plan_page_third);
        return this;
    }

    public StraightenPage backToCorners() {
        tap(R.id.plan_page_other);
        onView(withId(R.id.plan_page_corners)).check(matches(isDisplayed()));
        return this;
    }

    public StraightenPage belongsTo(String perspective) {
        tap(in(R.id.plan_page_place, perspective));
        isPlacedAt(perspective);
        return this;
    }

    public StraightenPage isPlacedAt(String perspective) {
        onView(allOf(withText(perspective), isDescendantOfA(withId(R.id.plan_page_place)))).check(matches(isChecked()));
        return this;
    }

    /** Leaves the photo as it is, for later. */
    public PlanPage leave() {
        Espresso.pressBack();
        phone.settle();
        return new PlanPage(phone);
    }

    public PlanPage use() {
        tap(R.id.plan_page_main);
        return new PlanPage(phone);
    }

    /** The photo goes, and the camera app is asked for another. */
    public PlanPage takeAgain() {
        onView(withId(R.id.plan_page_third)).perform(click());
        phone.settle();
        return new PlanPage(phone);
    }
}
