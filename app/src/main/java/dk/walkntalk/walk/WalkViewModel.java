package dk.walkntalk.walk;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Result;
import dk.walkntalk.ui.Args;
import java.time.Clock;
import java.util.ArrayList;

/** The walk of one conversation. Where the parties are is in the database, so they come back to the same place. */
public final class WalkViewModel extends ViewModel {
    private static final String UNFOLDED = "unfolded";

    private final SavedStateHandle state;
    private final long id;
    private final Conversations conversations;
    private final Clock clock;
    private final LiveData<Conversation> conversation;

    public WalkViewModel(SavedStateHandle state, Conversations conversations, Clock clock) {
        this.state = state;
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.clock = clock;
        this.conversation = conversations.watch(id);
    }

    long id() {
        return id;
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    void introduced(boolean introduced) {
        conversations.setIntroduced(id, introduced);
    }

    void preconditionMet(boolean met) {
        conversations.arrangements().setPreconditionMet(id, met);
    }

    /** The walk begins: at the first question, or at the puzzle. */
    void start(Conversation talk) {
        conversations.startWalk(id);
        if (WalkPlace.isPuzzle(talk)) {
            conversations.goTo(id, WalkPlace.PUZZLE);
        }
    }

    /** The question at hand has been talked about; goes on from it, and tells where to. */
    Route.Next next(Conversation talk) {
        Question now = talk.currentQuestion();
        Route.Next next = Route.after(talk);
        conversations.talkedAbout(id, now);
        switch (next) {
            case QUESTION:
                move(talk, 1);
                break;
            case PUZZLE:
                toPuzzle();
                break;
            case GATHER:
                conversations.goTo(id, WalkPlace.gatherAfter(talk.concept().perspectiveOf(now.id())));
                break;
            default:
        }
        return next;
    }

    /** One question back in the form; at the first one, nothing happens. */
    void back(Conversation talk) {
        move(talk, -1);
    }

    private void move(Conversation talk, int step) {
        int position = talk.concept().questions().indexOf(talk.currentQuestion()) + step;
        if (position >= 0 && position < talk.concept().questions().size()) {
            conversations.goTo(id, position);
        }
    }

    void goTo(int position) {
        conversations.goTo(id, position);
    }

    void toPuzzle() {
        conversations.goTo(id, WalkPlace.PUZZLE);
    }

    /** On from where the parties were gathered: to the puzzle, or to the next perspective's first question. */
    void goOn(Conversation talk) {
        if (WalkPlace.isPuzzle(talk)) {
            toPuzzle();
        } else {
            WalkPlace.gatheredAfter(talk).ifPresent(perspective -> conversations.goTo(id, talk.concept().questions()
                    .indexOf(perspective.questions().get(perspective.questions().size() - 1)) + 1));
        }
    }

    void note(Question question, CharSequence text) {
        conversations.notebook().note(id, question, text);
    }

    void agree(Perspective perspective, Result<Long> opened) {
        conversations.notebook().newAgreement(id, perspective, opened);
    }

    /** A stikord comes into play, or is taken back; whether somebody had picked it makes no difference. */
    void played(Conversation talk, String stikord, boolean played) {
        if (talk.pickedStikord().contains(stikord)) {
            conversations.setPlayed(id, stikord, played);
        } else {
            conversations.talkedAbout(id, Benspaend.point(stikord), played);
        }
    }

    /** A point besides the questions has been touched upon. */
    void touched(String point, boolean touched) {
        conversations.talkedAbout(id, point, touched);
    }

    void end() {
        conversations.endWalk(id);
    }

    WalkClock clock(Conversation talk) {
        return WalkClock.of(talk, clock.instant());
    }

    /** Whether a text that is folded away at first is unfolded on this screen. */
    boolean unfolded(String what) {
        ArrayList<String> all = state.get(UNFOLDED);
        return all != null && all.contains(what);
    }

    void unfold(String what, boolean unfolded) {
        ArrayList<String> before = state.get(UNFOLDED);
        ArrayList<String> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.remove(what);
        if (unfolded) {
            all.add(what);
        }
        state.set(UNFOLDED, all);
    }
}
