package dk.walkntalk.pages;

import dk.walkntalk.Phone;
import dk.walkntalk.R;

/** The group comes together between two perspectives. */
public final class GatherPage extends Screen {
    public GatherPage(Phone phone) {
        super(phone, R.id.walk_gather_ask);
    }

    public GatherPage looks(String name) {
        look(name);
        return this;
    }

    public GatherPage asksAfter(String perspective) {
        reads(R.id.walk_gather_ask, Phone.context().getString(R.string.walk_gather_ask, perspective));
        return this;
    }

    public GatherPage leadsTo(String perspective) {
        reads(R.id.walk_gather_next, Phone.context().getString(R.string.walk_gather_next, perspective));
        return this;
    }

    public GatherPage hasPairs(String pairs) {
        reads(R.id.walk_gather_pairs, Phone.context().getString(R.string.walk_gather_pairs, pairs));
        return this;
    }

    public GatherPage shows(String agreement) {
        tap(in(R.id.walk_agreements, agreement));
        return new AgreementPage(phone).doneInGathering();
    }

    public AgreementPage agree() {
        tap(R.id.walk_agree);
        return new AgreementPage(phone);
    }

    public QuestionPage next() {
        tap(R.id.walk_gather_next);
        return new QuestionPage(phone);
    }

    public PuzzlePage nextPiece() {
        tap(R.id.walk_gather_next);
        return new PuzzlePage(phone);
    }
}
