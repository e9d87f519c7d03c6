package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasDescendant;
import static androidx.test.espresso.matcher.ViewMatchers.isAssignableFrom;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.withContentDescription;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.hamcrest.Matchers.allOf;

import android.view.View;
import androidx.test.espresso.matcher.BoundedMatcher;
import com.google.android.material.card.MaterialCardView;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** What all conversations by the concept rest on. */
public final class FoundationPage extends Screen {
    public FoundationPage(Phone phone) {
        super(phone, R.id.walk_page_title);
    }

    public FoundationPage looks(String name) {
        look(name);
        return this;
    }

    public FoundationPage tick(String question) {
        tap(withText(question));
        return this;
    }

    public FoundationPage hasTicked(String question) {
        phone.settle();
        onView(withText(question)).check(matches(isChecked()));
        return this;
    }

    public FoundationPage openNote(String question) {
        tap(withContentDescription(phone.context().getString(R.string.walk_note_open_of, question)));
        return this;
    }

    /** Writes the note that is open at a question. */
    public FoundationPage noteAt(String question, String text) {
        onView(noteOf(question)).perform(scrollTo(), replaceText(text));
        phone.settle();
        return this;
    }

    public FoundationPage hasNoteAt(String question, String text) {
        phone.settle();
        onView(noteOf(question)).check(matches(withText(text)));
        return this;
    }

    private static Matcher<View> noteOf(String question) {
        return allOf(withId(R.id.walk_inspiration_note), isDescendantOfA(allOf(
                isAssignableFrom(MaterialCardView.class), hasDescendant(withText(question)))));
    }

    public FoundationPage restsOn(String document) {
        readsPart(R.id.walk_basis, document);
        return this;
    }

    public FoundationPage openAreas() {
        tap(R.id.walk_areas_open);
        return this;
    }

    public FoundationPage nameArea(String label, String name) {
        onView(allOf(withId(R.id.walk_area_name), isDescendantOfA(withHint(label))))
                .perform(scrollTo(), replaceText(name));
        phone.settle();
        return this;
    }

    public FoundationPage hasAreas(String names) {
        phone.settle();
        reads(R.id.walk_areas_names, names);
        return this;
    }

    private static Matcher<View> withHint(String hint) {
        return new BoundedMatcher<View, TextInputLayout>(TextInputLayout.class) {
            @Override
            protected boolean matchesSafely(TextInputLayout field) {
                return hint.contentEquals(field.getHint());
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("field " + hint);
            }
        };
    }

    public WheelPage done() {
        tap(R.id.walk_wheel_done);
        return new WheelPage(phone);
    }

    public WheelPage back() {
        tap(R.id.walk_wheel_back);
        return new WheelPage(phone);
    }
}
