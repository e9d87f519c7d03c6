package dk.walkntalk.pages;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** Before the first step. */
public final class WalkStartPage extends Screen {
    public WalkStartPage(Phone phone) {
        super(phone, R.id.walk_begin);
    }

    public WalkStartPage looks(String name) {
        look(name);
        return this;
    }

    public WalkStartPage introduced() {
        tap(R.id.walk_introduced);
        return this;
    }

    public QuestionPage begin() {
        tap(R.id.walk_begin);
        return new QuestionPage(phone);
    }

    /** Begins a conversation by the wheel. */
    public ExpectationsPage beginWheel() {
        tap(R.id.walk_begin);
        return new ExpectationsPage(phone);
    }
}
