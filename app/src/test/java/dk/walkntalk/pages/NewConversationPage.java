package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withTagValue;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.hamcrest.Matchers.is;

import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** "Ny samtale". */
public final class NewConversationPage extends Screen {
    public NewConversationPage(Phone phone) {
        super(phone, R.id.ui_toolbar);
        phone.sees(R.id.prepare_next);
    }

    public NewConversationPage looks(String name) {
        look(name);
        return this;
    }

    /** The concept of this name. */
    public NewConversationPage choose(String concept) {
        tap(in(R.id.prepare_concepts, concept));
        return this;
    }

    public NewConversationPage name(String role, String name) {
        onView(withTagValue(is((Object) role))).perform(replaceText(name));
        phone.settle();
        return this;
    }

    public NewConversationPage hasName(String role, String name) {
        onView(withTagValue(is((Object) role))).check(matches(withText(name)));
        return this;
    }

    public NewConversationPage hasDay(String day) {
        reads(R.id.prepare_day, day);
        return this;
    }

    public NewConversationPage sees(String text) {
        onView(withText(text)).check(matches(isDisplayed()));
        return this;
    }

    public NewConversationPage openCalendar() {
        tap(R.id.prepare_day);
        return this;
    }

    /** On to the preparation, and there to the stikord. */
    public StikordPage next() {
        return toPrepare().stikord();
    }

    public PreparePage toPrepare() {
        tap(R.id.prepare_next);
        return new PreparePage(phone);
    }

    public HomePage back() {
        Espresso.pressBack();
        return new HomePage(phone);
    }
}
