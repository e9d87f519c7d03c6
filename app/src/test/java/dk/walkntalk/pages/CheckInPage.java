package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static dk.walkntalk.pages.Reading.withText;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** One look back at the plan. */
public final class CheckInPage extends Screen {
    public CheckInPage(Phone phone) {
        super(phone, R.id.check_in_done);
    }

    public CheckInPage looks(String name) {
        look(name);
        return this;
    }

    public CheckInPage mark(int mark) {
        tap(in(R.id.check_in_picker, String.valueOf(mark)));
        return this;
    }

    public CheckInPage hasMark(int mark) {
        phone.settle();
        onView(in(R.id.check_in_picker, String.valueOf(mark))).check(matches(isChecked()));
        return this;
    }

    public CheckInPage note(String text) {
        write(R.id.check_in_note, text);
        return this;
    }

    public CheckInPage hasNote(String text) {
        phone.settle();
        reads(R.id.check_in_note, text);
        return this;
    }

    public CheckInPage hasDay(String day) {
        reads(R.id.check_in_day, day);
        return this;
    }

    public FollowUpPage done() {
        tap(R.id.check_in_done);
        return new FollowUpPage(phone);
    }

    public FollowUpPage delete() {
        tap(R.id.check_in_delete);
        onView(withText(R.string.ui_delete)).inRoot(isDialog()).perform(click());
        return new FollowUpPage(phone);
    }
}
