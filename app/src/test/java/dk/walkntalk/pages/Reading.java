package dk.walkntalk.pages;

import android.view.View;
import androidx.test.espresso.matcher.ViewMatchers;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.hamcrest.TypeSafeMatcher;

/** Reads texts as people do, who see no difference between a space and one at which no line may end. */
public final class Reading {
    private Reading() { }

    /** The text with all its spaces alike. */
    public static String plain(CharSequence text) {
        return text.toString().replace('\u00a0', ' ');
    }

    public static Matcher<View> withText(String text) {
        return ViewMatchers.withText(read(Matchers.is(text)));
    }

    public static Matcher<View> withText(int text) {
        return ViewMatchers.withText(text);
    }

    public static Matcher<View> withText(Matcher<String> text) {
        return ViewMatchers.withText(read(text));
    }

    public static Matcher<View> withContentDescription(String text) {
        return ViewMatchers.withContentDescription(read(Matchers.is(text)));
    }

    public static Matcher<View> withContentDescription(int text) {
        return ViewMatchers.withContentDescription(text);
    }

    public static Matcher<View> withContentDescription(Matcher<String> text) {
        return ViewMatchers.withContentDescription(read(text));
    }

    private static Matcher<String> read(Matcher<String> what) {
        return new TypeSafeMatcher<>(String.class) {
            @Override
            protected boolean matchesSafely(String text) {
                return what.matches(text) || what.matches(plain(text));
            }

            @Override
            public void describeTo(Description description) {
                what.describeTo(description);
            }
        };
    }
}
