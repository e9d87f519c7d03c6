package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import androidx.test.espresso.ViewInteraction;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The wheel. */
public final class WheelPage extends Screen {
    public WheelPage(Phone phone) {
        super(phone, R.id.walk_wheel_hint);
    }

    public WheelPage looks(String name) {
        look(name);
        return this;
    }

    /** Taps a part of the wheel as a finger does, in the middle of it. */
    private void part(String name) {
        phone.settle();
        ViewInteraction wheel = onView(withId(R.id.walk_wheel));
        reach(wheel);
        wheel.perform(WheelTap.on(name));
        phone.settle();
    }

    public ThemePage theme(String name) {
        part(name);
        return new ThemePage(phone);
    }

    public PointPage point(String name) {
        part(name);
        return new PointPage(phone);
    }

    public FoundationPage foundation(String name) {
        part(name);
        return new FoundationPage(phone);
    }

    /** The same choice in the list, where the wheel has no room for names. */
    public ThemePage themeInList(String name) {
        tap(in(R.id.walk_wheel_list, name));
        return new ThemePage(phone);
    }

    public WheelPage hasList(boolean listed) {
        phone.settle();
        onView(withId(R.id.walk_wheel_list)).check(matches(withEffectiveVisibility(
                listed ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    /** What TalkBack says of a part besides its name. */
    public WheelPage says(String name, String state) {
        phone.settle();
        onView(withId(R.id.walk_wheel)).check(WheelTap.says(name, state));
        return this;
    }

    public WheelPage hints(String hint) {
        phone.settle();
        reads(R.id.walk_wheel_hint, hint);
        return this;
    }

    public WheelPage giveFeedback() {
        tap(R.id.walk_feedback_given);
        return this;
    }

    public ExpectationsPage expectations() {
        tap(R.id.walk_wheel_expectations);
        return new ExpectationsPage(phone);
    }

    public LookupPage lookup() {
        tap(R.id.walk_wheel_lookup);
        return new LookupPage(phone);
    }

    public OwnNotesPage ownNotes() {
        tap(R.id.walk_wheel_notes);
        return new OwnNotesPage(phone);
    }

    /** The same, where the way there must have this name. */
    public OwnNotesPage ownNotes(String chip) {
        reads(R.id.walk_wheel_notes, chip);
        return ownNotes();
    }

    public BoxesPage agree() {
        tap(R.id.walk_agree);
        return new BoxesPage(phone);
    }

    public WheelEndPage end() {
        tap(R.id.walk_wheel_end);
        return new WheelEndPage(phone);
    }

    public OverviewPage leave() {
        tap(R.id.walk_leave);
        phone.leaveWalk();
        return new OverviewPage(phone);
    }
}
