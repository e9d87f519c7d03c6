package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasDescendant;
import static androidx.test.espresso.matcher.ViewMatchers.isAssignableFrom;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withContentDescription;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;

import android.view.View;
import com.google.android.material.card.MaterialCardView;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import org.hamcrest.Matcher;

/**
 * What the pages share that have questions as inspiration, each with a tick and a note.
 *
 * @param <P> the page itself
 */
abstract class InspirationPage<P extends InspirationPage<P>> extends WheelSubpage<P> {
    InspirationPage(Phone phone) {
        super(phone, R.id.walk_page_title);
    }

    public final P tick(String question) {
        tap(withText(question));
        return self();
    }

    public final P hasTicked(String question) {
        phone.settle();
        onView(withText(question)).check(matches(isChecked()));
        return self();
    }

    public final P openNote(String question) {
        tap(withContentDescription(Phone.context().getString(R.string.walk_note_open_of, question)));
        return self();
    }

    /** Writes the note that is open at a question. */
    public final P noteAt(String question, String text) {
        onView(noteOf(question)).perform(scrollTo(), replaceText(text));
        phone.settle();
        return self();
    }

    public final P hasNoteAt(String question, String text) {
        phone.settle();
        onView(noteOf(question)).check(matches(withText(text)));
        return self();
    }

    private static Matcher<View> noteOf(String question) {
        return allOf(withId(R.id.walk_inspiration_note), isDescendantOfA(allOf(
                isAssignableFrom(MaterialCardView.class), hasDescendant(withText(question)))));
    }
}
