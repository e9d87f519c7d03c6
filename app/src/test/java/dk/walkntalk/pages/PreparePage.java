package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.Visibility.GONE;
import static androidx.test.espresso.matcher.ViewMatchers.hasDescendant;
import static androidx.test.espresso.matcher.ViewMatchers.hasSibling;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.isNotChecked;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withTagValue;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.is;

import android.graphics.Rect;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.core.widget.NestedScrollView;
import androidx.test.espresso.Espresso;
import androidx.test.espresso.action.ViewActions;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matcher;

/** What comes before one conversation. */
public final class PreparePage extends Screen {
    public PreparePage(Phone phone) {
        super(phone, R.id.prepare_go);
    }

    public PreparePage looks(String name) {
        look(name);
        return this;
    }

    /** Scrolls to the text and finds it on the screen. */
    public PreparePage sees(String text) {
        onView(shown(text)).perform(ViewActions.scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    /** Scrolls so that the view stands at the upper edge. */
    public PreparePage scrollTo(int id) {
        phone.front(activity -> {
            View there = activity.findViewById(id);
            NestedScrollView page = activity.findViewById(R.id.prepare_scroll);
            Rect place = new Rect();
            there.getDrawingRect(place);
            page.offsetDescendantRectToMyCoords(there, place);
            page.scrollTo(0, place.top);
            return null;
        });
        phone.settle();
        return this;
    }

    public PreparePage lacks(String text) {
        onView(shown(text)).check(doesNotExist());
        return this;
    }

    private static Matcher<View> shown(String text) {
        return allOf(withText(text), withEffectiveVisibility(androidx.test.espresso.matcher.ViewMatchers.Visibility.VISIBLE));
    }

    public PreparePage lacks(int id) {
        onView(withId(id)).check(matches(withEffectiveVisibility(GONE)));
        return this;
    }

    /** Folds the card of this title out, or together again. */
    public PreparePage fold(String title) {
        tap(allOf(withId(R.id.prepare_fold_head), hasDescendant(withText(title))));
        return this;
    }

    public PreparePage tick(long participant, String item) {
        tap(withTagValue(is((Object) (participant + ":" + item))));
        return this;
    }

    public PreparePage isTicked(long participant, String item, boolean ticked) {
        onView(withTagValue(is((Object) (participant + ":" + item))))
                .check(matches(ticked ? isChecked() : isNotChecked()));
        return this;
    }

    /** The card of this title says how far it has come. */
    public PreparePage hasState(int title, String state) {
        onView(allOf(withId(R.id.prepare_door_title), withText(title))).check(matches(hasSibling(withText(state))));
        return this;
    }

    /** There is a card of this name, and it says this of itself. */
    public PreparePage hasDoor(String title, String state) {
        onView(allOf(withId(R.id.prepare_door_title), withText(title))).check(matches(hasSibling(withText(state))));
        return this;
    }

    /** The names of the cards, from above. */
    public List<String> doors() {
        phone.settle();
        return phone.front(activity -> {
            ViewGroup list = activity.findViewById(R.id.prepare_doors);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < list.getChildCount(); i++) {
                names.add(((TextView) list.getChildAt(i).findViewById(R.id.prepare_door_title)).getText().toString());
            }
            return names;
        });
    }

    public PreparePage tapText(String text) {
        tap(shown(text));
        return this;
    }

    public PreparePage told(String text) {
        phone.settle();
        onView(allOf(withId(R.id.snackbar_text), withText(text))).check(matches(isDisplayed()));
        return this;
    }

    private void door(int title) {
        tap(allOf(withId(R.id.prepare_door), hasDescendant(withText(title)), isDescendantOfA(withId(R.id.prepare_doors))));
    }

    public StikordPage stikord() {
        door(R.string.prepare_stikord_title);
        return new StikordPage(phone);
    }

    public PrivateNotesPage privateNotes() {
        door(R.string.prepare_private_title);
        return new PrivateNotesPage(phone);
    }

    /** The concept's own page of notes, by the name that the concept gives it. */
    public OwnNotesPage ownNotes(String title) {
        tap(allOf(withId(R.id.prepare_door), hasDescendant(withText(title))));
        return new OwnNotesPage(phone);
    }

    public RewordingPage rewording() {
        door(R.string.prepare_rewording_title);
        return new RewordingPage(phone);
    }

    public OverviewPage toConversation() {
        tap(R.id.prepare_go);
        return new OverviewPage(phone);
    }

    public OverviewPage back() {
        Espresso.pressBack();
        return new OverviewPage(phone);
    }
}
