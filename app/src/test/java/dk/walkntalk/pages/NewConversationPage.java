package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withTagValue;
import static dk.walkntalk.pages.Reading.withContentDescription;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.test.espresso.Espresso;
import androidx.test.espresso.matcher.ViewMatchers;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matcher;

/** "Ny samtale". */
public final class NewConversationPage extends Screen {
    public NewConversationPage(Phone phone) {
        super(phone, R.id.ui_toolbar);
        phone.sees(R.id.prepare_page);
    }

    public NewConversationPage looks(String name) {
        look(name);
        return this;
    }

    /** The concept of this name. */
    public NewConversationPage choose(String concept) {
        tap(in(R.id.prepare_concepts, concept));
        return this;
    }

    /** What the list of concepts has, from above: headings, and of each card its kind and name. */
    public List<String> offers() {
        return phone.front(activity -> {
            ViewGroup list = activity.findViewById(R.id.prepare_concepts);
            List<String> offers = new ArrayList<>();
            for (int i = 0; i < list.getChildCount(); i++) {
                View row = list.getChildAt(i);
                TextView kind = row.findViewById(R.id.prepare_card_kind);
                TextView name = row.findViewById(R.id.prepare_card_name);
                offers.add(Reading.plain(
                        kind == null ? ((TextView) row).getText() : kind.getText() + ": " + name.getText()));
            }
            return offers;
        });
    }

    public NewConversationPage chooseAnother() {
        tap(R.id.prepare_other);
        return this;
    }

    public NewConversationPage cannotChooseAnother() {
        onView(withId(R.id.prepare_other)).check(matches(not(isDisplayed())));
        return this;
    }

    /** Writes a name: for a role of one by the role's id, in a group by id and number, such as medarbejder-2. */
    public NewConversationPage name(String role, String name) {
        onView(withTagValue(is((Object) role))).perform(scrollTo(), replaceText(name));
        phone.settle();
        return this;
    }

    /** How far below the window's upper edge a role's field would stand if the page were not scrolled, in pixels. */
    public int top(String role) {
        return phone.front(activity -> {
            View page = activity.findViewById(R.id.prepare_page);
            int[] field = new int[2];
            page.findViewWithTag(role).getLocationInWindow(field);
            return field[1] + page.getScrollY();
        });
    }

    public NewConversationPage hasName(String role, String name) {
        onView(withTagValue(is((Object) role))).check(matches(withText(name)));
        return this;
    }

    public NewConversationPage hasNobody(String role) {
        onView(withTagValue(is((Object) role))).check(doesNotExist());
        return this;
    }

    public NewConversationPage addPerson(String label) {
        tap(allOf(withId(R.id.prepare_add), withText(label)));
        return this;
    }

    public NewConversationPage isFull(String words) {
        onView(withId(R.id.prepare_add)).check(matches(not(isDisplayed())));
        onView(withId(R.id.prepare_full)).perform(scrollTo()).check(matches(withText(words)));
        return this;
    }

    public NewConversationPage remove(String name) {
        tap(removal(name));
        return this;
    }

    /** True when no one can be taken away, since the role would be short. */
    public NewConversationPage cannotRemove(String name) {
        onView(removal(name)).check(matches(withEffectiveVisibility(ViewMatchers.Visibility.GONE)));
        return this;
    }

    private Matcher<View> removal(String name) {
        return allOf(withId(R.id.prepare_remove),
                withContentDescription(Phone.context().getString(R.string.prepare_remove, name)));
    }

    /** Answers a question that stands in the middle of the screen. */
    public NewConversationPage answer(int label) {
        onView(withText(label)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    /** Ticks that somebody wants a conversation of his or her own, or takes it back. */
    public NewConversationPage wants(String name, String kind) {
        tap(wish(name, kind));
        return this;
    }

    public NewConversationPage hasWish(String name, String kind, boolean wished) {
        onView(wish(name, kind)).check(matches(wished ? isChecked() : not(isChecked())));
        return this;
    }

    private Matcher<View> wish(String name, String kind) {
        return allOf(withId(R.id.prepare_wants), withContentDescription(
                name + ": " + Phone.context().getString(R.string.prepare_wants, kind)));
    }

    public NewConversationPage begin(String label) {
        tap(allOf(withId(R.id.prepare_wants_begin), withText(label)));
        return this;
    }

    /** Two taps so close on each other that nothing is begun between them. */
    public void beginTwice(String label) {
        phone.front(activity -> {
            ArrayList<View> found = new ArrayList<>();
            activity.findViewById(R.id.prepare_people).findViewsWithText(found, label, View.FIND_VIEWS_WITH_TEXT);
            found.get(0).performClick();
            found.get(0).performClick();
            return null;
        });
        phone.settle();
    }

    public NewConversationPage tellsOfWish(String words) {
        onView(allOf(withId(R.id.prepare_wants_what), isDisplayed())).check(matches(withText(words)));
        return this;
    }

    public NewConversationPage confirmPrecondition() {
        tap(R.id.prepare_precondition_met);
        return this;
    }

    public NewConversationPage hasPrecondition(String words, boolean met) {
        onView(withId(R.id.prepare_precondition_text)).perform(scrollTo()).check(matches(withText(words)));
        onView(withId(R.id.prepare_precondition_met)).check(matches(met ? isChecked() : not(isChecked())));
        return this;
    }

    public NewConversationPage hasDay(String day) {
        reads(R.id.prepare_day, day);
        return this;
    }

    public NewConversationPage sees(String text) {
        onView(withText(text)).perform(scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    public NewConversationPage openCalendar() {
        tap(R.id.prepare_day);
        return this;
    }

    public NewConversationPage openClock() {
        tap(R.id.prepare_time);
        return this;
    }

    public NewConversationPage hasTime(String time) {
        reads(R.id.prepare_time, time);
        return this;
    }

    public NewConversationPage clearTime() {
        tap(R.id.prepare_time_clear);
        return this;
    }

    /** Opens the question of how long, and chooses. */
    public NewConversationPage length(String length) {
        openLengths();
        onView(withText(length)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public NewConversationPage openLengths() {
        tap(R.id.prepare_length);
        return this;
    }

    public NewConversationPage hasLength(String length) {
        reads(R.id.prepare_length, length);
        return this;
    }

    public NewConversationPage recommends(String words) {
        reads(R.id.prepare_length_why, words);
        return this;
    }

    public NewConversationPage place(String place) {
        write(R.id.prepare_place, place);
        return this;
    }

    public NewConversationPage hasPlace(String place) {
        reads(R.id.prepare_place, place);
        return this;
    }

    /** Chooses the card with this title, such as "Puslespil". */
    public NewConversationPage hold(String title) {
        tap(allOf(withId(R.id.ui_choice_title), withText(title)));
        return this;
    }

    /** The card with this title is the chosen one of its kind. */
    public NewConversationPage isHeld(String title) {
        onView(allOf(withId(R.id.ui_choice_title), withText(title), isDescendantOfA(isChecked())))
                .perform(scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    public NewConversationPage hasNoForms() {
        onView(withId(R.id.prepare_variants)).check(matches(not(isDisplayed())));
        return this;
    }

    /** On to the preparation, and there to the stikord. */
    public StikordPage next() {
        return toPrepare().stikord();
    }

    public PreparePage toPrepare() {
        tap(R.id.prepare_next);
        return new PreparePage(phone);
    }

    public NewConversationPage scrolledTo(int id) {
        onView(allOf(withId(id), withEffectiveVisibility(ViewMatchers.Visibility.VISIBLE))).perform(scrollTo());
        phone.settle();
        return this;
    }

    /** Closes the screen on which an existing conversation was put right. */
    public OverviewPage done() {
        reads(R.id.prepare_next, Phone.context().getString(R.string.prepare_done));
        tap(R.id.prepare_next);
        return new OverviewPage(phone);
    }

    public ConceptPage about(String concept) {
        tap(withContentDescription(Phone.context().getString(R.string.prepare_about, concept)));
        return new ConceptPage(phone);
    }

    public HomePage back() {
        Espresso.pressBack();
        return new HomePage(phone);
    }
}
