package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.action.ViewActions.scrollTo;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.not;

import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;

/** One edition of a concept. */
public final class ConceptPage extends Screen {
    public ConceptPage(Phone phone) {
        super(phone, R.id.concept_page);
    }

    public ConceptPage looks(String name) {
        look(name);
        return this;
    }

    public ConceptPage isOf(String name, String who, int source) {
        reads(R.id.concept_name, name);
        reads(R.id.concept_who, who);
        reads(R.id.concept_source, Phone.context().getString(source));
        return this;
    }

    public ConceptPage hasNumbers(String numbers) {
        reads(R.id.concept_numbers, numbers);
        return this;
    }

    /** All headings and paragraphs of the text, from above. */
    public List<String> texts() {
        return words(R.id.concept_texts);
    }

    /** Of each difference that is shown, all its words that can be seen. */
    public List<String> differences() {
        return words(R.id.concept_new_list);
    }

    private List<String> words(int list) {
        return phone.front(activity -> {
            List<String> words = new ArrayList<>();
            ViewGroup group = activity.findViewById(list);
            for (int i = 0; i < group.getChildCount(); i++) {
                List<String> row = new ArrayList<>();
                collect(group.getChildAt(i), row);
                words.add(String.join(" | ", row));
            }
            return words;
        });
    }

    private static void collect(View view, List<String> words) {
        if (view instanceof TextView && view.isShown()) {
            words.add(Reading.plain(((TextView) view).getText()));
        }
        for (int i = 0; view instanceof ViewGroup && i < ((ViewGroup) view).getChildCount(); i++) {
            collect(((ViewGroup) view).getChildAt(i), words);
        }
    }

    public ConceptPage hasNothingNew() {
        onView(withId(R.id.concept_new)).check(matches(not(isDisplayed())));
        return this;
    }

    public ConceptPage isNewSince(String heading) {
        onView(withId(R.id.concept_new_heading)).perform(scrollTo()).check(matches(withText(heading)));
        return this;
    }

    public ConceptPage toggleChanges(String label) {
        tap(allOf(withId(R.id.concept_new_toggle), withText(label)));
        return this;
    }

    /** Shows or hides what is new. */
    public ConceptPage toggle() {
        tap(R.id.concept_new_toggle);
        return this;
    }

    public ConceptPage compareWith(String edition) {
        tap(R.id.concept_compare);
        onView(withText(edition)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public ConceptPage link(String label) {
        tap(in(R.id.concept_links, label));
        return this;
    }

    public ConceptPage goTo(int id) {
        onView(withId(id)).perform(scrollTo());
        phone.settle();
        return this;
    }

    public ConceptPage share() {
        tap(R.id.concept_share);
        return this;
    }

    public ConceptPage save() {
        tap(R.id.concept_save);
        return this;
    }

    public ConceptPage told(int message) {
        isTold(message);
        return this;
    }

    public void back() {
        Espresso.pressBack();
        phone.settle();
    }
}
