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
import java.time.Duration;

/** The walk of one conversation. Where the parties are is in the database, so they come back to the same place. */
public final class WalkViewModel extends ViewModel {
    private final long id;
    private final Conversations conversations;
    private final Clock clock;
    private final LiveData<Conversation> conversation;

    public WalkViewModel(SavedStateHandle state, Conversations conversations, Clock clock) {
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

    void start() {
        conversations.startWalk(id);
    }

    /** One question on; false when this was the last. */
    boolean next(Conversation talk) {
        conversations.talkedAbout(id, talk.currentQuestion());
        return move(talk, 1);
    }

    /** One question back; false when this was the first. */
    boolean back(Conversation talk) {
        return move(talk, -1);
    }

    private boolean move(Conversation talk, int step) {
        int position = talk.concept().questions().indexOf(talk.currentQuestion()) + step;
        if (position < 0 || position >= talk.concept().questions().size()) {
            return false;
        }
        conversations.goTo(id, position);
        return true;
    }

    void goTo(int position) {
        conversations.goTo(id, position);
    }

    void note(Question question, CharSequence text) {
        conversations.notebook().note(id, question, text);
    }

    void agree(Perspective perspective, Result<Long> opened) {
        conversations.notebook().newAgreement(id, perspective, opened);
    }

    void played(String stikord, boolean played) {
        conversations.setPlayed(id, stikord, played);
    }

    void end() {
        conversations.endWalk(id);
    }

    /** Whole minutes since the walk began. */
    long minutes(Conversation talk) {
        return talk.row().walkStartedAt == null ? 0
                : Math.max(0, Duration.between(talk.row().walkStartedAt, clock.instant()).toMinutes());
    }
}
