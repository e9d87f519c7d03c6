package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The round that comes first. */
public final class ExpectationsPage extends PromptPage<ExpectationsPage> {
    public ExpectationsPage(Phone phone) {
        super(phone, R.id.walk_first_text, R.id.walk_first_note);
    }

    @Override
    ExpectationsPage self() {
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
}
