package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.contrib.RecyclerViewActions.actionOnItem;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.hasDescendant;
import static androidx.test.espresso.matcher.ViewMatchers.hasSibling;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.isEnabled;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.Assert.assertEquals;

import android.view.View;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;

/** The stikord: hand-over, picking, and both sides shown. */
public final class StikordPage extends Screen {
    public StikordPage(Phone phone) {
        super(phone, R.id.ui_toolbar);
    }

    public StikordPage looks(String name) {
        look(name);
        return this;
    }

    public StikordPage isTurnOf(String name) {
        reads(R.id.stikord_turn, Phone.context().getString(R.string.stikord_turn, name));
        return this;
    }

    public StikordPage isPicking(String name) {
        reads(R.id.stikord_title, Phone.context().getString(R.string.stikord_title, name));
        return this;
    }

    public StikordPage takePhone() {
        tap(R.id.stikord_take);
        return this;
    }

    public StikordPage tapStikord(String stikord) {
        onView(withId(R.id.stikord_grid)).perform(
                actionOnItem(hasDescendant(withText(stikord)), click()));
        phone.settle();
        return this;
    }

    public StikordPage count(int picked, int each) {
        reads(R.id.stikord_count, Phone.context().getString(R.string.stikord_count, picked, each));
        return this;
    }

    public StikordPage isKindlyRefused(int each) {
        onView(withText(Phone.context().getString(R.string.stikord_full, each))).check(matches(isDisplayed()));
        return this;
    }

    public StikordPage done() {
        tap(R.id.stikord_done);
        return this;
    }

    public StikordPage goOnWithFew() {
        onView(withText(R.string.stikord_go_on)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public StikordPage shows(String picks) {
        onView(in(R.id.stikord_reveal_list, picks)).check(matches(isDisplayed()));
        return this;
    }

    /** Shows {@code picks} for so many of the parties. */
    public StikordPage showsTimes(String picks, int times) {
        int[] seen = new int[1];
        onView(withId(R.id.stikord_reveal_list)).check((view, missing) -> seen[0] = countTexts(view, picks));
        assertEquals(times, seen[0]);
        return this;
    }

    private static int countTexts(View view, String text) {
        ArrayList<View> found = new ArrayList<>();
        view.findViewsWithText(found, text, View.FIND_VIEWS_WITH_TEXT);
        return found.size();
    }

    /** Another one than the one who is asked first takes the phone. */
    public StikordPage takePhone(String name) {
        tap(in(R.id.stikord_people, Phone.context().getString(R.string.stikord_take, name)));
        return this;
    }

    /** Says that this one is ready, and nothing of what was picked. */
    public StikordPage isReady(String name) {
        onView(in(R.id.stikord_people, Phone.context().getString(R.string.stikord_is_ready, name)))
                .check(matches(isEnabled()));
        return this;
    }

    public StikordPage isNotReady(String name) {
        onView(allOf(withText(R.string.stikord_not_ready), hasSibling(withText(name)),
                isDescendantOfA(withId(R.id.stikord_people)))).check(matches(isEnabled()));
        return this;
    }

    /** No stikord of this name is to be seen anywhere. */
    public StikordPage hides(String stikord) {
        onView(allOf(withText(containsString(stikord)), isDisplayed())).check(doesNotExist());
        return this;
    }

    /** The sentence that asks the parties to tell each other, before and after. */
    public StikordPage tells(String sentence) {
        onView(allOf(withText(containsString(sentence)), withEffectiveVisibility(Visibility.VISIBLE)))
                .check(matches(isEnabled()));
        return this;
    }

    public StikordCodePage showCode(String name) {
        tap(in(R.id.stikord_people, Phone.context().getString(R.string.stikord_show_code, name)));
        return new StikordCodePage(phone);
    }

    /** When all are ready, the other phone may still lack somebody's. */
    public StikordCodePage showCodeAfterwards(String name) {
        tap(R.id.stikord_show_code);
        onView(withText(name)).inRoot(isDialog()).perform(click());
        phone.settle();
        return new StikordCodePage(phone);
    }

    public StikordReceivePage fetch() {
        tap(R.id.stikord_fetch);
        return new StikordReceivePage(phone);
    }

    /** Back to the preparation, and from there to the conversation. */
    public OverviewPage ready() {
        return toPrepare().toConversation();
    }

    /** What the button says that leads on from the stikord that are picked. */
    public StikordPage leadsOnBy(int words) {
        reads(R.id.stikord_next, Phone.context().getString(words));
        return this;
    }

    public PreparePage toPrepare() {
        tap(R.id.stikord_next);
        return new PreparePage(phone);
    }
}
