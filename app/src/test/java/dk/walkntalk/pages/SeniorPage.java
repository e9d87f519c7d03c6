package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The offer of a conversation about a late career. */
public final class SeniorPage extends Screen {
    public SeniorPage(Phone phone) {
        super(phone, R.id.senior_text);
    }

    public SeniorPage looks(String name) {
        look(name);
        return this;
    }

    public SeniorPage offers(String text) {
        phone.settle();
        reads(R.id.senior_text, text);
        return this;
    }

    public SeniorPage answer(int answer) {
        tap(answer);
        return this;
    }

    public SeniorPage hasAnswer(int answer) {
        phone.settle();
        onView(withId(answer)).check(matches(isChecked()));
        return this;
    }
}
