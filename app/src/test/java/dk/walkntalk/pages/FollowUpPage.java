package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasChildCount;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** Between two conversations. */
public final class FollowUpPage extends Screen {
    public FollowUpPage(Phone phone) {
        super(phone, R.id.followup_add);
    }

    public FollowUpPage looks(String name) {
        look(name);
        return this;
    }

    public FollowUpPage showsPlan(String text) {
        onView(in(R.id.followup_plan, text)).perform(scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    public FollowUpPage tellsMarks(String words) {
        phone.settle();
        reads(R.id.followup_marks_words, words);
        return this;
    }

    public FollowUpPage has(int checkIns) {
        phone.settle();
        onView(withId(R.id.followup_list)).check(matches(hasChildCount(checkIns)));
        return this;
    }

    public CheckInPage add() {
        tap(R.id.followup_add);
        return new CheckInPage(phone);
    }

    public CheckInPage open(String note) {
        tap(in(R.id.followup_list, note));
        return new CheckInPage(phone);
    }
}
