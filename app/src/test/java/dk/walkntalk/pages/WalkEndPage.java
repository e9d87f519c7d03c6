package dk.walkntalk.pages;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The end of the walk. */
public final class WalkEndPage extends Screen {
    public WalkEndPage(Phone phone) {
        super(phone, R.id.walk_to_plan);
    }

    public WalkEndPage looks(String name) {
        look(name);
        return this;
    }

    public WalkEndPage sums(String summary) {
        reads(R.id.walk_end_summary, summary);
        return this;
    }

    public WalkEndPage misses(String text) {
        readsPart(R.id.walk_end_stikord, text);
        return this;
    }

    public QuestionPage backToQuestions() {
        tap(R.id.walk_end_back);
        return new QuestionPage(phone);
    }

    public PlanPage toPlan() {
        tap(R.id.walk_to_plan);
        phone.leaveWalk();
        return new PlanPage(phone);
    }
}
