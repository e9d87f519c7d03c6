package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.ViewMatchers.hasDescendant;
import static androidx.test.espresso.matcher.ViewMatchers.withChild;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;

import androidx.test.espresso.action.ViewActions;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The form as a table. */
public final class TablePage extends Screen {
    public TablePage(Phone phone) {
        super(phone, R.id.walk_table_rows);
    }

    public TablePage looks(String name) {
        look(name);
        return this;
    }

    /** The form's own heading stands over the table. */
    public TablePage headed(String heading) {
        reads(R.id.walk_table_title, heading);
        return this;
    }

    public TablePage shows(String text) {
        onView(in(R.id.walk_table_rows, text)).check(matches(withText(text)));
        return this;
    }

    /** What the row of a question says of it, such as that it was talked about. */
    public TablePage says(String question, int state) {
        onView(allOf(withChild(withText(question)), withChild(withId(R.id.walk_table_state))))
                .check(matches(hasDescendant(withText(state))));
        return this;
    }

    public TablePage reach(String text) {
        onView(in(R.id.walk_table_rows, text)).perform(ViewActions.scrollTo());
        return this;
    }

    public QuestionPage open(String question) {
        tap(in(R.id.walk_table_rows, question));
        return new QuestionPage(phone);
    }

    public AgreementPage openAgreement(String what) {
        tap(in(R.id.walk_table_rows, what));
        return new AgreementPage(phone);
    }

    public QuestionPage back() {
        tap(R.id.walk_table_back);
        return new QuestionPage(phone);
    }

    public PuzzlePage backToPuzzle() {
        tap(R.id.walk_table_back);
        return new PuzzlePage(phone);
    }

    public WalkEndPage end() {
        tap(R.id.walk_table_end);
        return new WalkEndPage(phone);
    }
}
