package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.closeSoftKeyboard;
import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.action.ViewActions.click;
import static androidx.test.espresso.assertion.ViewAssertions.matches;
import static androidx.test.espresso.matcher.RootMatchers.isDialog;
import static androidx.test.espresso.matcher.ViewMatchers.isChecked;
import static androidx.test.espresso.matcher.ViewMatchers.isNotChecked;
import static androidx.test.espresso.matcher.ViewMatchers.withEffectiveVisibility;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static dk.walkntalk.pages.Reading.withText;
import static org.hamcrest.Matchers.allOf;
import static org.junit.Assert.assertEquals;

import android.view.MotionEvent;
import android.view.View;
import android.view.ViewGroup;
import androidx.test.espresso.matcher.ViewMatchers.Visibility;
import dk.walkntalk.Phone;
import dk.walkntalk.R;
import java.util.ArrayList;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** One agreement. */
public final class AgreementPage extends Screen {
    public AgreementPage(Phone phone) {
        super(phone, R.id.plan_done);
    }

    public AgreementPage looks(String name) {
        look(name);
        return this;
    }

    /** The whole agreement in one sentence. */
    public AgreementPage say(String sentence) {
        write(R.id.plan_said, sentence);
        return this;
    }

    /** What the screen does about speaking. */
    public SpeakingPage speaking() {
        return new SpeakingPage(phone);
    }

    /** A finger on the screen, where nothing is. */
    public AgreementPage touch() {
        phone.front(activity -> {
            MotionEvent down = MotionEvent.obtain(0, 0, MotionEvent.ACTION_DOWN, 5, 5, 0);
            activity.dispatchTouchEvent(down);
            return activity.dispatchTouchEvent(MotionEvent.obtain(0, 5, MotionEvent.ACTION_CANCEL, 5, 5, 0));
        });
        return this;
    }

    public AgreementPage readAloud() {
        tap(R.id.plan_read);
        return this;
    }

    /** A tap on who is "jeg". */
    public AgreementPage speaker(String name) {
        tap(in(R.id.plan_speaker_people, name));
        return this;
    }

    public AgreementPage isSpeaker(String name) {
        onView(in(R.id.plan_speaker_people, name)).check(matches(isChecked()));
        return this;
    }

    /** A tap on the other reading of a field. */
    public AgreementPage instead(int button) {
        tap(button);
        return this;
    }

    /** A tap on what was agreed besides. */
    public AgreementPage addBesides(String what) {
        tap(in(R.id.plan_more, what));
        return this;
    }

    public AgreementPage what(String text) {
        write(R.id.plan_what, text);
        return this;
    }

    public AgreementPage when(String text) {
        write(R.id.plan_when, text);
        return this;
    }

    public AgreementPage who(String chip) {
        tap(in(R.id.plan_who_people, chip));
        return this;
    }

    public AgreementPage responsible(String chip) {
        tap(in(R.id.plan_responsible_people, chip));
        return this;
    }

    public AgreementPage followUp(String text) {
        write(R.id.plan_follow_up, text);
        return this;
    }

    /** A tap on somebody, or on the group, under "Aftalen gælder". */
    public AgreementPage belongsTo(String name) {
        tap(in(R.id.plan_belongs_people, name));
        return this;
    }

    /** Taps so close on each other that nothing is written between them. */
    public AgreementPage belongsToAtOnce(String... names) {
        phone.front(activity -> {
            ViewGroup chips = activity.findViewById(R.id.plan_belongs_people);
            for (String name : names) {
                ArrayList<View> found = new ArrayList<>();
                chips.findViewsWithText(found, name, View.FIND_VIEWS_WITH_TEXT);
                assertEquals(name, 1, found.size());
                found.get(0).performClick();
            }
            return null;
        });
        phone.settle();
        return this;
    }

    public AgreementPage isFor(String name, boolean chosen) {
        onView(in(R.id.plan_belongs_people, name)).check(matches(chosen ? isChecked() : isNotChecked()));
        return this;
    }

    /** Whether a part of the screen is there at all. */
    public AgreementPage shows(int view, boolean shown) {
        onView(withId(view)).check(matches(withEffectiveVisibility(shown ? Visibility.VISIBLE : Visibility.GONE)));
        return this;
    }

    /** What a button under a field offers. */
    public AgreementPage offers(int button, String words) {
        onView(withId(button)).check(matches(withEffectiveVisibility(Visibility.VISIBLE)))
                .check(matches(withText(words)));
        return this;
    }

    public GatherPage doneInGathering() {
        closeSoftKeyboard();
        tap(R.id.plan_done);
        return new GatherPage(phone);
    }

    public AgreementPage openValues() {
        tap(R.id.plan_show_values);
        return this;
    }

    public AgreementPage showsValues() {
        onView(withId(R.id.plan_values)).check(matches(withEffectiveVisibility(Visibility.VISIBLE)));
        return this;
    }

    public AgreementPage value(int number, String text) {
        write(new int[] {R.id.plan_value_1, R.id.plan_value_2, R.id.plan_value_3}[number - 1], text);
        return this;
    }

    public AgreementPage has(int field, String text) {
        phone.settle();
        reads(field, text);
        return this;
    }

    /** The field is named by a label on the screen, which TalkBack says before what is written in it. */
    public AgreementPage names(int field, int label) {
        onView(allOf(withText(label), labels(field))).check(matches(withEffectiveVisibility(Visibility.VISIBLE)));
        return this;
    }

    private static Matcher<View> labels(int field) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(View view) {
                return view.getLabelFor() == field;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("the label of " + field);
            }
        };
    }

    public AgreementPage delete() {
        tap(R.id.plan_delete_agreement);
        onView(withText(R.string.ui_delete)).inRoot(isDialog()).perform(click());
        phone.settle();
        return this;
    }

    public QuestionPage doneInWalk() {
        closeSoftKeyboard();
        tap(R.id.plan_done);
        return new QuestionPage(phone);
    }

    public PlanPage doneInPlan() {
        closeSoftKeyboard();
        tap(R.id.plan_done);
        return new PlanPage(phone);
    }
}
