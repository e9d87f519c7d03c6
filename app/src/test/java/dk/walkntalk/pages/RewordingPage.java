package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withTagValue;
import static dk.walkntalk.pages.Reading.withContentDescription;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.is;

import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.time.Duration;

/** The questions in the workplace's own words. */
public final class RewordingPage extends Screen {
    public RewordingPage(Phone phone) {
        super(phone, R.id.wording_done);
    }

    public RewordingPage looks(String name) {
        look(name);
        return this;
    }

    public RewordingPage isTitled(String role) {
        reads(R.id.wording_title, Phone.context().getString(R.string.wording_title, role));
        return this;
    }

    public RewordingPage says(int view, String text) {
        reads(view, text);
        return this;
    }

    public RewordingPage reword(String question, String text) {
        onView(withTagValue(is((Object) question))).perform(scrollTo(), replaceText(text));
        phone.settle();
        return this;
    }

    public RewordingPage has(String question, String text) {
        onView(withTagValue(is((Object) question))).check(matches(withText(text)));
        return this;
    }

    public RewordingPage sees(String text) {
        onView(withText(text)).perform(scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    /** "Brug originalen" at the question of this text. */
    public RewordingPage useOriginal(String text) {
        tap(withContentDescription(Phone.context().getString(R.string.prepare_of_question,
                Phone.context().getString(R.string.wording_use_original), text)));
        return this;
    }

    public RewordingPage undo() {
        onView(withId(R.id.snackbar_action)).perform(click());
        phone.settle();
        return this;
    }

    public RewordingPage name(String name) {
        write(R.id.wording_name, name);
        return this;
    }

    public RewordingPage hasName(String name) {
        reads(R.id.wording_name, name);
        return this;
    }

    public RewordingPage keep() {
        tap(R.id.wording_keep);
        return this;
    }

    /** From the message that a set is kept. */
    public WordingSetsPage seeKept() {
        onView(withId(R.id.snackbar_action)).perform(click());
        phone.settle();
        return new WordingSetsPage(phone);
    }

    public RewordingPage told(String text) {
        phone.settle();
        onView(allOf(withId(R.id.snackbar_text), withText(text))).check(matches(isDisplayed()));
        return this;
    }

    /** When no message lies over the button any more. */
    public WordingSetsPage sets() {
        phone.wait(Duration.ofSeconds(10));
        tap(R.id.wording_to_sets);
        return new WordingSetsPage(phone);
    }

    public PreparePage done() {
        tap(R.id.wording_done);
        return new PreparePage(phone);
    }

    public PreparePage back() {
        Espresso.pressBack();
        return new PreparePage(phone);
    }
}
