package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertEquals;

import android.view.View;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The card that says what happened, in its place on the screens of the preparation. */
final class Message {
    private Message() { }

    /** Is in sight without a hand that scrolls there, and TalkBack reads it out. */
    static void told(Phone phone, String message) {
        phone.settle();
        onView(withId(R.id.share_message_text)).check(matches(withText(message))).check(matches(isDisplayed()))
                .check((view, missing) -> assertEquals(View.ACCESSIBILITY_LIVE_REGION_POLITE,
                        view.getAccessibilityLiveRegion()));
    }

    static void understood(Phone phone) {
        Screen.reach(onView(withId(R.id.share_message_ok)));
        onView(withId(R.id.share_message_ok)).perform(click());
        nothing(phone);
    }

    static void nothing(Phone phone) {
        phone.settle();
        onView(withId(R.id.share_message)).check(matches(not(isDisplayed())));
    }
}
