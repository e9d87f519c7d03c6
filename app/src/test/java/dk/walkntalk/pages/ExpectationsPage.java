package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The round that comes first. */
public final class ExpectationsPage extends Screen {
    public ExpectationsPage(Phone phone) {
        super(phone, R.id.walk_first_text);
    }

    public ExpectationsPage looks(String name) {
        look(name);
        return this;
    }

    public ExpectationsPage asks(String text) {
        phone.settle();
        reads(R.id.walk_first_text, text);
        return this;
    }

    public ExpectationsPage choose(String theme) {
        tap(in(R.id.walk_first_themes, theme));
        return this;
    }

    public ExpectationsPage hasChosen(String theme) {
        phone.settle();
        onView(in(R.id.walk_first_themes, theme)).check(matches(isChecked()));
        return this;
    }

    public ExpectationsPage note(String text) {
        write(R.id.walk_first_note, text);
        return this;
    }

    public ExpectationsPage hasNote(String text) {
        reads(R.id.walk_first_note, text);
        return this;
    }

    public WheelPage done() {
        tap(R.id.walk_wheel_done);
        return new WheelPage(phone);
    }

    public WheelPage back() {
        tap(R.id.walk_wheel_back);
        return new WheelPage(phone);
    }
}
