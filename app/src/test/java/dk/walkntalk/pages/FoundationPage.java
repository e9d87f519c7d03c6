package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.replaceText;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.matcher.ViewMatchers.isDescendantOfA;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.hamcrest.Matchers.allOf;

import android.view.View;
import androidx.test.espresso.matcher.BoundedMatcher;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** What all conversations by the concept rest on. */
public final class FoundationPage extends InspirationPage<FoundationPage> {
    public FoundationPage(Phone phone) {
        super(phone);
    }

    @Override
    FoundationPage self() {
        return this;
    }

    public FoundationPage restsOn(String document) {
        readsPart(R.id.walk_basis, document);
        return this;
    }

    public FoundationPage openAreas() {
        tap(R.id.walk_areas_open);
        return this;
    }

    public FoundationPage nameArea(String label, String name) {
        onView(allOf(withId(R.id.walk_area_name), isDescendantOfA(withHint(label))))
                .perform(scrollTo(), replaceText(name));
        phone.settle();
        return this;
    }

    public FoundationPage hasAreas(String names) {
        phone.settle();
        reads(R.id.walk_areas_names, names);
        return this;
    }

    private static Matcher<View> withHint(String hint) {
        return new BoundedMatcher<View, TextInputLayout>(TextInputLayout.class) {
            @Override
            protected boolean matchesSafely(TextInputLayout field) {
                return hint.contentEquals(field.getHint());
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("field " + hint);
            }
        };
    }
}
