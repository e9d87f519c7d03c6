package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withContentDescription;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import org.robolectric.shadows.ShadowActivity;

/** The sets of wording. */
public final class WordingSetsPage extends Screen {
    public WordingSetsPage(Phone phone) {
        super(phone, R.id.wording_import);
    }

    public WordingSetsPage looks(String name) {
        look(name);
        return this;
    }

    public WordingSetsPage isEmpty() {
        onView(withId(R.id.wording_sets_empty)).check(matches(isDisplayed()));
        return this;
    }

    /** There is a set of this name, of which so many questions have a wording of their own. */
    public WordingSetsPage has(String name, int reworded, int questions) {
        onView(withText(name)).perform(scrollTo()).check(matches(isDisplayed()));
        onView(withText(words(R.string.wording_set_state, reworded, questions))).perform(scrollTo())
                .check(matches(isDisplayed()));
        return this;
    }

    public WordingSetsPage lacks(String name) {
        onView(withText(name)).check(doesNotExist());
        return this;
    }

    public WordingSetsPage rename(String name, String newName) {
        onView(withText(name)).perform(scrollTo(), replaceText(newName));
        phone.settle();
        return this;
    }

    public WordingSetsPage use(String name) {
        tap(withContentDescription(words(R.string.wording_use_of, name)));
        return this;
    }

    /** It is asked before what was typed is replaced; the answer is yes. */
    public WordingSetsPage replace() {
        onView(withText(R.string.wording_replace)).inRoot(isDialog()).perform(scrollTo(), click());
        phone.settle();
        return this;
    }

    public WordingSetsPage keep() {
        onView(withText(R.string.ui_keep)).inRoot(isDialog()).perform(scrollTo(), click());
        phone.settle();
        return this;
    }

    public WordingSetsPage delete(String name) {
        tap(withContentDescription(words(R.string.wording_delete_of, name)));
        onView(withText(R.string.ui_delete)).inRoot(isDialog()).perform(scrollTo(), click());
        phone.settle();
        return this;
    }

    /** Shares the set; the intent of the share sheet is the answer. */
    public Intent share(String name) {
        tap(withContentDescription(words(R.string.wording_share_of, name)));
        return phone.started();
    }

    public ShadowActivity.IntentForResult tapImport() {
        tap(R.id.wording_import);
        return phone.sent();
    }

    /** Chooses the file in the picker. */
    public WordingSetsPage choose(Uri file) {
        Intent asked = tapImport().intent;
        phone.answer(asked, Activity.RESULT_OK, new Intent().setData(file));
        return this;
    }

    public WordingPreviewPage fetch(Uri file) {
        choose(file);
        return new WordingPreviewPage(phone);
    }

    public WordingSetsPage told(String text) {
        phone.settle();
        onView(allOf(withId(R.id.snackbar_text), withText(text))).check(matches(isDisplayed()));
        return this;
    }

    public RewordingPage back() {
        Espresso.pressBack();
        return new RewordingPage(phone);
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
