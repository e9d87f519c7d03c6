package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withTagValue;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** Own notes, behind the one who has the phone. */
public final class OwnNotesPage extends Screen {
    public OwnNotesPage(Phone phone) {
        super(phone, R.id.ui_toolbar);
    }

    public OwnNotesPage looks(String name) {
        look(name);
        return this;
    }

    public OwnNotesPage iAm(String name) {
        tap(in(R.id.own_notes_people, Phone.context().getString(R.string.stikord_take, name)));
        return this;
    }

    public OwnNotesPage isOf(String name) {
        phone.settle();
        reads(R.id.own_notes_whose, name);
        return this;
    }

    /** What it says of itself below the name. */
    public OwnNotesPage says(String what) {
        phone.settle();
        reads(R.id.own_notes_what, what);
        onView(withText(R.string.own_notes_layer)).check(matches(isDisplayed()));
        return this;
    }

    public OwnNotesPage asksWho() {
        phone.settle();
        onView(withId(R.id.own_notes_handover)).check(matches(isDisplayed()));
        onView(withId(R.id.own_notes_page)).check(matches(not(isDisplayed())));
        return this;
    }

    public OwnNotesPage write(String box, String text) {
        onView(withTagValue(is((Object) box))).perform(scrollTo(), replaceText(text));
        phone.settle();
        return this;
    }

    public OwnNotesPage has(String box, String text) {
        phone.settle();
        onView(withTagValue(is((Object) box))).check(matches(withText(text)));
        return this;
    }

    public OwnNotesPage close() {
        tap(R.id.own_notes_close);
        return this;
    }

    public WheelPage backToWheel() {
        Espresso.pressBack();
        return new WheelPage(phone);
    }
}
