package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.Visibility.GONE;
import static androidx.test.espresso.matcher.ViewMatchers.hasSibling;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** What a file with a wording would change. */
public final class WordingPreviewPage extends Screen {
    public WordingPreviewPage(Phone phone) {
        super(phone, R.id.wording_preview_title);
    }

    public WordingPreviewPage looks(String name) {
        look(name);
        return this;
    }

    public WordingPreviewPage isTitled(String title) {
        reads(R.id.wording_preview_title, title);
        return this;
    }

    public WordingPreviewPage says(int view, String text) {
        onView(withId(view)).perform(scrollTo()).check(matches(isDisplayed()));
        reads(view, text);
        return this;
    }

    /** Why the file cannot be used names this. */
    public WordingPreviewPage saysPart(String part) {
        readsPart(R.id.wording_preview_note, part);
        return this;
    }

    public WordingPreviewPage lacks(int view) {
        onView(withId(view)).check(matches(withEffectiveVisibility(GONE)));
        return this;
    }

    public WordingPreviewPage pairs(String original, String reworded) {
        onView(allOf(withId(R.id.prepare_pair_new), withText(reworded), hasSibling(withText(original))))
                .perform(scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    public WordingPreviewPage drops(String question, String text) {
        onView(withText(Phone.context().getString(R.string.wording_dropped_one, question, text)))
                .perform(scrollTo()).check(matches(isDisplayed()));
        return this;
    }

    public WordingPreviewPage tapUse() {
        tap(R.id.wording_preview_use);
        return this;
    }

    public WordingPreviewPage keepWhatIsThere() {
        onView(withText(R.string.ui_keep)).inRoot(isDialog()).perform(scrollTo(), click());
        phone.settle();
        return this;
    }

    public RewordingPage replace() {
        onView(withText(R.string.wording_replace)).inRoot(isDialog()).perform(scrollTo(), click());
        phone.settle();
        return new RewordingPage(phone);
    }

    public RewordingPage use() {
        tapUse();
        return new RewordingPage(phone);
    }

    public WordingSetsPage keep() {
        tap(R.id.wording_preview_keep);
        return new WordingSetsPage(phone);
    }

    /** From a file that is a concept on to the concepts. */
    public ImportPage seeConcept() {
        tap(R.id.wording_preview_concept);
        return new ImportPage(phone);
    }

    public WordingSetsPage other() {
        tap(R.id.wording_preview_other);
        return new WordingSetsPage(phone);
    }
}
