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
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.hamcrest.Matchers.allOf;

import android.app.Activity;
import android.view.View;
import android.view.ViewGroup;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import com.google.android.material.card.MaterialCardView;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matcher;

/** One theme of the wheel. */
public final class ThemePage extends Screen {
    public ThemePage(Phone phone) {
        super(phone, R.id.walk_page_title);
    }

    public ThemePage looks(String name) {
        look(name);
        return this;
    }

    public ThemePage isAbout(String name) {
        phone.settle();
        reads(R.id.walk_page_title, name);
        return this;
    }

    public ThemePage focuses(String text) {
        reads(R.id.walk_theme_focus, text);
        return this;
    }

    public ThemePage helps(String question) {
        readsPart(R.id.walk_helpers_questions, question);
        return this;
    }

    public ThemePage tick(String question) {
        tap(withText(question));
        return this;
    }

    public ThemePage hasTicked(String question) {
        phone.settle();
        onView(withText(question)).check(matches(isChecked()));
        return this;
    }

    public ThemePage openNote(String question) {
        tap(withContentDescription(phone.context().getString(R.string.walk_note_open_of, question)));
        return this;
    }

    /** Writes the note that is open at a question. */
    public ThemePage noteAt(String question, String text) {
        onView(noteOf(question)).perform(scrollTo(), replaceText(text));
        phone.settle();
        return this;
    }

    public ThemePage hasNoteAt(String question, String text) {
        phone.settle();
        onView(noteOf(question)).check(matches(withText(text)));
        return this;
    }

    private static Matcher<View> noteOf(String question) {
        return allOf(withId(R.id.walk_inspiration_note), isDescendantOfA(allOf(
                isAssignableFrom(MaterialCardView.class), hasDescendant(withText(question)))));
    }

    public ThemePage note(String text) {
        write(R.id.walk_theme_note, text);
        return this;
    }

    public ThemePage hasNote(String text) {
        phone.settle();
        reads(R.id.walk_theme_note, text);
        return this;
    }

    /** Whether it is offered to say that it has not been talked about after all. */
    public ThemePage canTakeBack(boolean offered) {
        phone.settle();
        onView(withId(R.id.walk_untalked)).check(matches(withEffectiveVisibility(
                offered ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    public ThemePage takeBack() {
        tap(R.id.walk_untalked);
        return this;
    }

    /** The ticks of all questions. */
    public static List<View> boxes(Activity activity) {
        ViewGroup list = activity.findViewById(R.id.walk_theme_questions);
        List<View> boxes = new ArrayList<>();
        for (int i = 0; i < list.getChildCount(); i++) {
            boxes.add(list.getChildAt(i).findViewById(R.id.walk_inspiration_tick));
        }
        return boxes;
    }

    public LookupPage lookup() {
        tap(R.id.walk_lookup);
        return new LookupPage(phone);
    }

    public BoxesPage agree() {
        tap(R.id.walk_agree);
        return new BoxesPage(phone);
    }

    public OverviewPage leave() {
        tap(R.id.walk_leave);
        phone.leaveWalk();
        return new OverviewPage(phone);
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
