package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** One prompt of the hub. */
public final class PointPage extends PromptPage<PointPage> {
    public PointPage(Phone phone) {
        super(phone, R.id.walk_point_text, R.id.walk_point_note);
    }

    @Override
    PointPage self() {
        return this;
    }

    public PointPage mark(int mark) {
        tap(in(R.id.walk_mark_picker, String.valueOf(mark)));
        return this;
    }

    public PointPage clearMark() {
        tap(R.id.walk_mark_clear);
        return this;
    }

    public PointPage hasMark(int mark, int of) {
        phone.settle();
        reads(R.id.walk_mark_now, Phone.context().getString(R.string.walk_mark_now, mark, of));
        onView(in(R.id.walk_mark_picker, String.valueOf(mark))).check(matches(isChecked()));
        return this;
    }

    public PointPage hasNoMark() {
        phone.settle();
        reads(R.id.walk_mark_now, Phone.context().getString(R.string.walk_mark_none));
        return this;
    }

    public PointPage hasLastMark(String words) {
        phone.settle();
        reads(R.id.walk_mark_last, words);
        onView(withId(R.id.walk_mark_last)).check(matches(isDisplayed()));
        return this;
    }
}
