package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isDisplayed;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.robolectric.Shadows.shadowOf;

import android.view.inputmethod.EditorInfo;
import android.view.inputmethod.InputConnection;
import android.view.inputmethod.InputMethodManager;
import android.widget.EditText;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
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
        reads(R.id.walk_perspective, Phone.context().getString(R.string.walk_place, perspective, place, of));
        return this;
    }

    public QuestionPage hasTime(long minutes) {
        reads(R.id.walk_time, Phone.context().getString(R.string.walk_minutes, minutes));
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

    /** True when the keyboard writes into the note. */
    public boolean isWritingNote() {
        return phone.front(activity -> activity.findViewById(R.id.walk_note).isFocused()
                && shadowOf(activity.getSystemService(InputMethodManager.class)).isSoftInputVisible());
    }

    /** The button beside the note. */
    public SpeakingPage sayNote() {
        tap(R.id.walk_say_note);
        return new SpeakingPage(phone);
    }

    public QuestionPage offersToListen(boolean offered) {
        onView(withId(R.id.walk_say_note))
                .check(matches(withEffectiveVisibility(offered ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    public QuestionPage readAloud() {
        tap(R.id.walk_read);
        return this;
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

    /** In the puzzle: the piece falls into place. */
    public PuzzlePage place() {
        tap(R.id.walk_next);
        return new PuzzlePage(phone);
    }

    /** In the puzzle: back without having talked about it. */
    public PuzzlePage backToPuzzle() {
        tap(R.id.walk_back);
        return new PuzzlePage(phone);
    }

    public GatherPage gather() {
        tap(R.id.walk_next);
        return new GatherPage(phone);
    }

    public TablePage table() {
        tap(R.id.walk_whole);
        return new TablePage(phone);
    }

    public BenspaendPage benspaend() {
        tap(R.id.walk_benspaend);
        return new BenspaendPage(phone);
    }

    public QuestionPage hasBenspaend(boolean there) {
        onView(withId(R.id.walk_benspaend)).check(matches(withEffectiveVisibility(
                there ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    /** One tap on "Original"; the concept's own wording shows. */
    public QuestionPage original(String text) {
        tap(R.id.walk_original);
        reads(R.id.walk_original_text, text);
        onView(withId(R.id.walk_original_text)).check(matches(isDisplayed()));
        return this;
    }

    public QuestionPage foldOriginal() {
        tap(R.id.walk_original);
        return hasOriginal(true, false);
    }

    public QuestionPage hasOriginal(boolean button, boolean text) {
        onView(withId(R.id.walk_original)).check(matches(withEffectiveVisibility(
                button ? Visibility.VISIBLE : Visibility.GONE)));
        onView(withId(R.id.walk_original_text)).check(matches(withEffectiveVisibility(
                text ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    /** A line on one of the agreements' cards. */
    public QuestionPage shows(String line) {
        onView(in(R.id.walk_agreements, line)).check(matches(withEffectiveVisibility(Visibility.VISIBLE)));
        return this;
    }

    public QuestionPage touch(String theme) {
        tap(in(R.id.walk_relate, theme));
        return this;
    }

    public QuestionPage hasTouched(String theme) {
        onView(in(R.id.walk_relate, theme)).check(matches(isChecked()));
        return this;
    }

    /** The concept's sentence behind "Husk". */
    public QuestionPage hidesHelpers() {
        onView(withId(R.id.walk_helpers)).check(matches(withEffectiveVisibility(Visibility.GONE)));
        onView(withId(R.id.walk_feedback)).check(matches(withEffectiveVisibility(Visibility.GONE)));
        return this;
    }

    public QuestionPage unfoldHelpers() {
        tap(R.id.walk_helpers_what);
        return this;
    }

    public QuestionPage helps(String text, String questions) {
        phone.settle();
        onView(withId(R.id.walk_helpers)).check(matches(withEffectiveVisibility(Visibility.VISIBLE)));
        reads(R.id.walk_helpers_text, text);
        reads(R.id.walk_helpers_questions, questions);
        return this;
    }

    public QuestionPage unfoldFeedback() {
        tap(R.id.walk_feedback_what);
        return this;
    }

    public QuestionPage hasFeedback(String sentence, String title) {
        onView(withId(R.id.walk_feedback)).check(matches(withEffectiveVisibility(Visibility.VISIBLE)));
        reads(R.id.walk_feedback_text, sentence);
        reads(R.id.walk_feedback_title, title);
        return this;
    }

    public QuestionPage giveFeedback() {
        tap(R.id.walk_feedback_given);
        return this;
    }

    public QuestionPage hasGivenFeedback() {
        phone.settle();
        onView(withId(R.id.walk_feedback_given)).check(matches(isChecked()));
        return this;
    }

    public QuestionPage remembers(String sentence) {
        tap(R.id.walk_relate_what);
        reads(R.id.walk_relate_text, sentence);
        onView(withId(R.id.walk_relate_text)).check(matches(isDisplayed()));
        tap(R.id.walk_relate_what);
        return this;
    }

    public QuestionPage warnsOfHealth(boolean warns) {
        onView(withId(R.id.walk_health)).check(matches(withEffectiveVisibility(
                warns ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    public QuestionPage hasTime(long minutes, int of) {
        reads(R.id.walk_time, Phone.context().getString(R.string.walk_minutes_of, minutes, of));
        return this;
    }

    public QuestionPage hasShare(String perspective, int minutes) {
        reads(R.id.walk_share, Phone.context().getString(R.string.walk_share, perspective, minutes));
        return this;
    }

    public QuestionPage saysTurnRound(boolean says) {
        onView(withId(R.id.walk_half)).check(matches(withEffectiveVisibility(
                says ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    public QuestionPage turned() {
        tap(R.id.walk_half_seen);
        return this;
    }

    public OverviewPage leave() {
        onView(withId(R.id.walk_leave)).perform(click());
        phone.leaveWalk();
        return new OverviewPage(phone);
    }
}
