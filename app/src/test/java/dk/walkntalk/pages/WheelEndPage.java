package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasChildCount;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The end of a conversation by the wheel. */
public final class WheelEndPage extends Screen {
    public WheelEndPage(Phone phone) {
        super(phone, R.id.walk_to_plan);
    }

    public WheelEndPage looks(String name) {
        look(name);
        return this;
    }

    public WheelEndPage asks(String evaluation) {
        phone.settle();
        reads(R.id.walk_evaluation_text, evaluation);
        return this;
    }

    public WheelEndPage note(String text) {
        write(R.id.walk_evaluation_note, text);
        return this;
    }

    public WheelEndPage hasNote(String text) {
        phone.settle();
        reads(R.id.walk_evaluation_note, text);
        return this;
    }

    public WheelEndPage misses(int parts) {
        phone.settle();
        onView(withId(R.id.walk_end_open)).check(matches(hasChildCount(parts)));
        return this;
    }

    public ThemePage talkAbout(String theme) {
        tap(in(R.id.walk_end_open, theme));
        return new ThemePage(phone);
    }

    public WheelPage back() {
        tap(R.id.walk_wheel_back);
        return new WheelPage(phone);
    }

    public PlanPage toPlan() {
        tap(R.id.walk_to_plan);
        phone.leaveWalk();
        return new PlanPage(phone);
    }
}
