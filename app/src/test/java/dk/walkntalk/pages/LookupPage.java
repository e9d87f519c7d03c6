package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasChildCount;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The texts to look up. */
public final class LookupPage extends Screen {
    public LookupPage(Phone phone) {
        super(phone, R.id.walk_lookup_query);
    }

    public LookupPage looks(String name) {
        look(name);
        return this;
    }

    public LookupPage search(String words) {
        write(R.id.walk_lookup_query, words);
        return this;
    }

    public LookupPage finds(int texts) {
        phone.settle();
        onView(withId(R.id.walk_lookup_list)).check(matches(hasChildCount(texts)));
        return this;
    }

    public LookupPage finds(String title) {
        onView(in(R.id.walk_lookup_list, title)).perform(scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    public LookupPage findsNothing() {
        reads(R.id.walk_lookup_found, Phone.context().getString(R.string.walk_lookup_none));
        return this;
    }

    public WheelPage backToWheel() {
        Espresso.pressBack();
        return new WheelPage(phone);
    }

    public ThemePage backToTheme() {
        Espresso.pressBack();
        return new ThemePage(phone);
    }
}
