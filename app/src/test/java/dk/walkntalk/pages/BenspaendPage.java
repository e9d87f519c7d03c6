package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import android.widget.TextView;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** A stikord drawn in the middle of the talk. */
public final class BenspaendPage extends Screen {
    public BenspaendPage(Phone phone) {
        super(phone, R.id.benspaend_why);
    }

    public BenspaendPage looks(String name) {
        look(name);
        return this;
    }

    public BenspaendPage says(int why) {
        reads(R.id.benspaend_why, Phone.context().getString(why));
        return this;
    }

    public BenspaendPage isFaceDown() {
        onView(withId(R.id.benspaend_back)).check(matches(isDisplayed()));
        onView(withId(R.id.benspaend_face)).check(matches(withEffectiveVisibility(Visibility.GONE)));
        return this;
    }

    public BenspaendPage turn() {
        tap(R.id.benspaend_turn);
        return this;
    }

    /** The word on the card. */
    public String word() {
        onView(withId(R.id.benspaend_word)).check(matches(isDisplayed()));
        return phone.front(activity -> ((TextView) activity.findViewById(R.id.benspaend_word)).getText().toString());
    }

    public BenspaendPage saysBy(String text) {
        reads(R.id.benspaend_by, text);
        return this;
    }

    public BenspaendPage another() {
        tap(R.id.benspaend_other);
        return this;
    }

    public QuestionPage take() {
        tap(R.id.benspaend_take);
        return new QuestionPage(phone);
    }

    public QuestionPage close() {
        tap(R.id.benspaend_close);
        return new QuestionPage(phone);
    }
}
