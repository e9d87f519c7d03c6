package dk.walkntalk.pages;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.matcher.ViewMatchers.withId;
import static org.junit.Assert.assertEquals;
import static org.robolectric.Shadows.shadowOf;

import android.widget.ImageView;
import androidx.test.espresso.Espresso;
import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** One conversation from above. */
public final class OverviewPage extends Screen {
    public OverviewPage(Phone phone) {
        super(phone, R.id.overview_title);
    }

    public OverviewPage looks(String name) {
        look(name);
        return this;
    }

    public OverviewPage hasWalked(String state) {
        reads(R.id.overview_walk_state, state);
        return this;
    }

    /** The figure on the card of the walk, or of the conversation, is this one. */
    public OverviewPage hasFigure(int drawable) {
        onView(withId(R.id.overview_walk_icon)).check((view, missing) ->
                assertEquals(drawable, shadowOf(((ImageView) view).getDrawable()).getCreatedFromResId()));
        return this;
    }

    public OverviewPage next(String label) {
        reads(R.id.overview_next, label);
        return this;
    }

    /** Taps the button for what comes next, wherever it leads. */
    public void tapNext() {
        tap(R.id.overview_next);
    }

    public OverviewPage saysProblem(String part) {
        readsPart(R.id.overview_problem, part);
        return this;
    }

    public NewConversationPage edit() {
        tap(R.id.overview_details);
        return new NewConversationPage(phone);
    }

    public ConceptPage about() {
        tap(R.id.overview_about);
        return new ConceptPage(phone);
    }

    public HomePage back() {
        Espresso.pressBack();
        return new HomePage(phone);
    }

    public WalkStartPage startWalk() {
        tap(R.id.overview_next);
        phone.enterWalk();
        return new WalkStartPage(phone);
    }

    public QuestionPage walkOn() {
        tap(R.id.overview_next);
        phone.enterWalk();
        return new QuestionPage(phone);
    }

    /** Goes on the walk, wherever it is now. */
    public void enterWalk() {
        tap(R.id.overview_next);
        phone.enterWalk();
    }

    /** What it says of the preparation. */
    public OverviewPage hasPreparation(String state) {
        reads(R.id.overview_prepare_state, state);
        return this;
    }

    /** What it says of the plan. */
    public OverviewPage hasPlan(String state) {
        reads(R.id.overview_plan_state, state);
        return this;
    }

    public FollowUpPage followUp() {
        tap(R.id.overview_followup);
        return new FollowUpPage(phone);
    }

    public PuzzlePage walkOnAtPuzzle() {
        tap(R.id.overview_next);
        phone.enterWalk();
        return new PuzzlePage(phone);
    }

    public GatherPage walkOnAtGathering() {
        tap(R.id.overview_next);
        phone.enterWalk();
        return new GatherPage(phone);
    }

    public PlanPage plan() {
        tap(R.id.overview_plan);
        return new PlanPage(phone);
    }

    public PreparePage prepare() {
        tap(R.id.overview_prepare);
        return new PreparePage(phone);
    }

    public StikordPage stikord() {
        return prepare().stikord();
    }

    public HandoverPage handover() {
        tap(R.id.overview_handover);
        return new HandoverPage(phone);
    }
}
