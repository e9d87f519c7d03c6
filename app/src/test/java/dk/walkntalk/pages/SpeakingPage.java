package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;

import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The panel by which a screen listens, and the questions before it does. */
public final class SpeakingPage extends Screen {
    public SpeakingPage(Phone phone) {
        super(phone, android.R.id.content);
    }

    public SpeakingPage looks(String name) {
        look(name);
        return this;
    }

    /** The large button: speak, stop, go on. */
    public SpeakingPage press() {
        tap(R.id.voice_talk);
        return this;
    }

    public SpeakingPage close() {
        tap(R.id.voice_close);
        return this;
    }

    public SpeakingPage button(int words) {
        reads(R.id.voice_talk, Phone.context().getString(words));
        return this;
    }

    /** What it says it is doing. */
    public SpeakingPage says(int words) {
        onView(withId(R.id.voice_state)).check(matches(isDisplayed()));
        reads(R.id.voice_state, Phone.context().getString(words));
        return this;
    }

    public SpeakingPage says(String words) {
        onView(withId(R.id.voice_state)).check(matches(isDisplayed()));
        reads(R.id.voice_state, words);
        return this;
    }

    /** Where the sound goes. */
    public SpeakingPage soundGoes(int words) {
        reads(R.id.voice_where, Phone.context().getString(words));
        return this;
    }

    public SpeakingPage isShown(boolean shown) {
        onView(withId(R.id.voice_panel))
                .check(matches(withEffectiveVisibility(shown ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    /** A question is on the screen. */
    public SpeakingPage asks(int title) {
        onView(withText(title)).inRoot(isDialog()).check(matches(isDisplayed()));
        return this;
    }

    /** An answer to it. */
    public SpeakingPage answer(int words) {
        onView(withText(words)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public SpeakingPage told(int message) {
        isTold(message);
        return this;
    }
}
