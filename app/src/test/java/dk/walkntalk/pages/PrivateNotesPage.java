package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withTagValue;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.is;

import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** One party's notes for his or her own eyes. */
public final class PrivateNotesPage extends Screen {
    public PrivateNotesPage(Phone phone) {
        super(phone, R.id.ui_toolbar);
    }

    public PrivateNotesPage looks(String name) {
        look(name);
        return this;
    }

    /** Nobody's notes are shown; it is asked who holds the phone. */
    public PrivateNotesPage asksWho() {
        onView(withText(R.string.private_who_title)).check(matches(isDisplayed()));
        onView(withId(R.id.private_notes_page)).check(matches(org.hamcrest.Matchers.not(isDisplayed())));
        return this;
    }

    public PrivateNotesPage iAm(String name) {
        tap(withText(Phone.context().getString(R.string.stikord_take, name)));
        reads(R.id.private_title, Phone.context().getString(R.string.private_title, name));
        return this;
    }

    public PrivateNotesPage write(String place, String text) {
        onView(withTagValue(is((Object) place))).perform(scrollTo(), replaceText(text));
        phone.settle();
        return this;
    }

    public PrivateNotesPage has(String place, String text) {
        onView(withTagValue(is((Object) place))).check(matches(withText(text)));
        return this;
    }

    public PrivateNotesPage hasNoFieldFor(String place) {
        onView(withTagValue(is((Object) place))).check(doesNotExist());
        return this;
    }

    public PrivateNotesPage sees(String text) {
        onView(withText(text)).perform(scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    /** There is no word of another page of notes. */
    public PrivateNotesPage hasOnlyItself() {
        onView(withId(R.id.private_other)).check(matches(org.hamcrest.Matchers.not(isDisplayed())));
        return this;
    }

    public PrivateNotesPage saysLayer() {
        reads(R.id.private_layer, Phone.context().getString(R.string.private_layer));
        onView(withId(R.id.private_layer)).check(matches(isDisplayed()));
        onView(withId(R.id.private_layer_icon)).check(matches(isDisplayed()));
        return this;
    }

    public PreparePage done() {
        tap(R.id.private_done);
        return new PreparePage(phone);
    }

    public PreparePage back() {
        Espresso.pressBack();
        return new PreparePage(phone);
    }
}
