package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.not;

import android.widget.TextView;
import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** What a file holds, before it is added. */
public final class ImportPage extends Screen {
    public ImportPage(Phone phone) {
        super(phone, R.id.concept_import_cancel);
    }

    public ImportPage looks(String name) {
        look(name);
        return this;
    }

    /** Why the file cannot be used. */
    public String problem() {
        onView(withId(R.id.concept_import_problem)).check(matches(isDisplayed()));
        onView(withId(R.id.concept_import_add)).check(matches(not(isDisplayed())));
        return phone.front(activity ->
                ((TextView) activity.findViewById(R.id.concept_import_why)).getText().toString());
    }

    public ImportPage shows(String name, String who, String numbers) {
        reads(R.id.concept_import_name, name);
        reads(R.id.concept_import_who, who);
        reads(R.id.concept_import_numbers, numbers);
        return this;
    }

    public ImportPage says(int message, Object... parts) {
        reads(R.id.concept_import_relation, Phone.context().getString(message, parts));
        return this;
    }

    public ImportPage differs(String heading) {
        reads(R.id.concept_import_differences_heading, heading);
        return this;
    }

    public ImportPage cannotAdd() {
        onView(withId(R.id.concept_import_add)).check(matches(not(isDisplayed())));
        return this;
    }

    public ConceptPage add() {
        tap(R.id.concept_import_add);
        return new ConceptPage(phone);
    }

    public ImportPage tapAdd(int label) {
        reads(R.id.concept_import_add, Phone.context().getString(label));
        tap(R.id.concept_import_add);
        return this;
    }

    public ConceptPage confirm() {
        onView(withText(R.string.concept_import_replace)).inRoot(isDialog()).perform(click());
        return new ConceptPage(phone);
    }

    public ImportPage keep() {
        onView(withText(R.string.ui_keep)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public ImportPage told(int message) {
        isTold(message);
        return this;
    }

    public void cancel() {
        tap(R.id.concept_import_cancel);
    }

    public void back() {
        Espresso.pressBack();
        phone.settle();
    }
}
