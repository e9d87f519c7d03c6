package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** Before the first step. */
public final class WalkStartPage extends Screen {
    public WalkStartPage(Phone phone) {
        super(phone, R.id.walk_begin);
    }

    public WalkStartPage looks(String name) {
        look(name);
        return this;
    }

    public WalkStartPage introduced() {
        tap(R.id.walk_introduced);
        return this;
    }

    public WalkStartPage preconditionMet() {
        tap(R.id.walk_precondition_met);
        return this;
    }

    public WalkStartPage shows(int view, boolean shown) {
        onView(withId(view)).check(matches(withEffectiveVisibility(shown ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    public WalkStartPage saysIn(int view, String text) {
        reads(view, text);
        return this;
    }

    public PairsPage pairs() {
        tap(R.id.walk_pairs_go);
        return new PairsPage(phone);
    }

    public WalkStartPage openDoNotDisturb() {
        tap(R.id.walk_quiet_open);
        return this;
    }

    public WalkStartPage told(int message) {
        isTold(message);
        return this;
    }

    public PuzzlePage beginPuzzle() {
        tap(R.id.walk_begin);
        return new PuzzlePage(phone);
    }

    public QuestionPage begin() {
        tap(R.id.walk_begin);
        return new QuestionPage(phone);
    }

    /** Begins a conversation by the wheel. */
    public ExpectationsPage beginWheel() {
        tap(R.id.walk_begin);
        return new ExpectationsPage(phone);
    }
}
