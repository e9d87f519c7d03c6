package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.contrib.RecyclerViewActions.actionOnItem;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.hasDescendant;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.hamcrest.Matchers.containsString;

import androidx.recyclerview.widget.RecyclerView;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

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
        reads(R.id.stikord_turn, phone.context().getString(R.string.stikord_turn, name));
        return this;
    }

    public StikordPage isPicking(String name) {
        reads(R.id.stikord_title, phone.context().getString(R.string.stikord_title, name));
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
        reads(R.id.stikord_count, phone.context().getString(R.string.stikord_count, picked, each));
        return this;
    }

    public StikordPage isKindlyRefused(int each) {
        onView(withText(phone.context().getString(R.string.stikord_full, each))).check(matches(isDisplayed()));
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

    /** Back to the preparation, and from there to the conversation. */
    public OverviewPage ready() {
        return toPrepare().toConversation();
    }

    public PreparePage toPrepare() {
        tap(R.id.stikord_next);
        return new PreparePage(phone);
    }
}
