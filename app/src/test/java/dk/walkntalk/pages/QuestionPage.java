package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static androidx.test.espresso.matcher.ViewMatchers.withText;

import android.view.KeyEvent;
import android.view.inputmethod.EditorInfo;
import android.view.inputmethod.InputConnection;
import android.widget.EditText;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** One question of the walk. */
public final class QuestionPage extends Screen {
    public QuestionPage(Phone phone) {
        super(phone, R.id.walk_agree);
    }

    public QuestionPage looks(String name) {
        look(name);
        return this;
    }

    public QuestionPage asks(String question) {
        phone.settle();
        reads(R.id.walk_question_text, question);
        return this;
    }

    public QuestionPage isAt(String perspective, int place, int of) {
        reads(R.id.walk_perspective, phone.context().getString(R.string.walk_place, perspective, place, of));
        return this;
    }

    public QuestionPage hasTime(long minutes) {
        reads(R.id.walk_time, phone.context().getString(R.string.walk_minutes, minutes));
        return this;
    }

    public QuestionPage note(String text) {
        write(R.id.walk_note, text);
        return this;
    }

    /** Types at the end of the note as a keyboard does, key by key. */
    public QuestionPage type(String text) {
        phone.front(activity -> {
            EditText note = activity.findViewById(R.id.walk_note);
            note.requestFocus();
            note.setSelection(note.length());
            InputConnection keyboard = note.onCreateInputConnection(new EditorInfo());
            text.codePoints().forEach(key -> keyboard.commitText(new String(Character.toChars(key)), 1));
            return null;
        });
        phone.settle();
        return this;
    }

    public QuestionPage told(int message) {
        isTold(message);
        return this;
    }

    public QuestionPage hasNote(String text) {
        reads(R.id.walk_note, text);
        return this;
    }

    public QuestionPage play(String stikord) {
        tap(in(R.id.walk_stikord, stikord));
        return this;
    }

    public QuestionPage hasPlayed(String stikord) {
        onView(in(R.id.walk_stikord, stikord)).check(matches(isChecked()));
        return this;
    }

    public QuestionPage next() {
        tap(R.id.walk_next);
        return this;
    }

    public QuestionPage back() {
        tap(R.id.walk_back);
        return this;
    }

    public AgreementPage agree() {
        tap(R.id.walk_agree);
        return new AgreementPage(phone);
    }

    public AgreementPage openAgreement(String what) {
        tap(in(R.id.walk_agreements, what));
        return new AgreementPage(phone);
    }

    /** Presses one of the phone's own keys. */
    public void press(int key) {
        phone.front(activity -> {
            activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, key));
            return activity.dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, key));
        });
        phone.settle();
    }

    public QuestionPage allStikord(String name) {
        tap(R.id.walk_all_stikord);
        onView(withId(R.id.walk_sheet_close)).inRoot(isDialog()).check(matches(isDisplayed()));
        look(name);
        onView(withId(R.id.walk_sheet_close)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public WalkEndPage end() {
        tap(R.id.walk_next);
        return new WalkEndPage(phone);
    }

    public OverviewPage leave() {
        onView(withId(R.id.walk_leave)).perform(click());
        phone.leaveWalk();
        return new OverviewPage(phone);
    }
}
