package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import android.app.Activity;
import android.view.View;
import android.view.ViewGroup;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;

/** One theme of the wheel. */
public final class ThemePage extends InspirationPage<ThemePage> {
    public ThemePage(Phone phone) {
        super(phone);
    }

    @Override
    ThemePage self() {
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
        if (offered) {
            onView(withId(R.id.walk_untalked)).perform(scrollTo());
        }
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
}
