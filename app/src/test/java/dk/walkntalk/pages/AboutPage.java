package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isNotChecked;
import static androidx.test.espresso.matcher.ViewMatchers.withId;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** "Om appen". */
public final class AboutPage extends Screen {
    public AboutPage(Phone phone) {
        super(phone, R.id.about_version);
    }

    public AboutPage looks(String name) {
        look(name);
        return this;
    }

    public AboutPage turnListens() {
        tap(R.id.voice_choice_talk);
        return this;
    }

    public AboutPage turnSendsSound() {
        tap(R.id.voice_choice_away);
        return this;
    }

    public AboutPage listens(boolean on) {
        return is(R.id.voice_choice_talk, on);
    }

    public AboutPage sendsSound(boolean on) {
        return is(R.id.voice_choice_away, on);
    }

    private AboutPage is(int choice, boolean on) {
        phone.settle();
        onView(withId(choice)).check(matches(on ? isChecked() : isNotChecked()));
        return this;
    }

    /** What is said about speech as it is now. */
    public AboutPage says(int words) {
        phone.settle();
        reads(R.id.voice_choice_now, Phone.context().getString(words));
        return this;
    }

    public HomePage back() {
        androidx.test.espresso.Espresso.pressBack();
        return new HomePage(phone);
    }
}
