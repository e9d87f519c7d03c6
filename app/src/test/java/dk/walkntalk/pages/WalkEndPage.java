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

    public WalkEndPage missesThemes(String text) {
        reads(R.id.walk_end_themes, Phone.context().getString(R.string.walk_end_themes, text));
        return this;
    }

    public WalkEndPage titled(int title) {
        reads(R.id.walk_end_title, Phone.context().getString(title));
        return this;
    }

    /** Goes to a question that is still open. */
    public QuestionPage talkAbout(String question) {
        tap(in(R.id.walk_end_open, question));
        return new QuestionPage(phone);
    }

    public PuzzlePage backToPuzzle() {
        tap(R.id.walk_end_back);
        return new PuzzlePage(phone);
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
