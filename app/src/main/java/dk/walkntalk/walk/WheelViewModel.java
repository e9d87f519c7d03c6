package dk.walkntalk.walk;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Result;
import dk.walkntalk.conversation.Topic;
import dk.walkntalk.conversation.Words;
import dk.walkntalk.ui.Args;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** A conversation by the wheel. Where the parties are is in the database, so they come back to the same place. */
public final class WheelViewModel extends ViewModel {
    private static final String RETURNED = "returned";
    private static final String QUERY = "query";
    private static final String OPEN = "open:";

    private final SavedStateHandle state;
    private final long id;
    private final Conversations conversations;
    private final Clock clock;
    private final LiveData<Conversation> conversation;
    private MutableLiveData<Conversation> previous;

    public WheelViewModel(SavedStateHandle state, Conversations conversations, Clock clock) {
        this.state = state;
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.clock = clock;
        this.conversation = conversations.watch(id);
    }

    long id() {
        return id;
    }

    /** The theme or point that the screen shows. */
    String point() {
        String point = state.get(Args.POINT);
        return point == null ? "" : point;
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** The conversation before this one; silent where there is none. */
    LiveData<Conversation> previous() {
        if (previous == null) {
            previous = new MutableLiveData<>();
            conversations.previous(id, before -> {
                if (before != null) {
                    previous.setValue(before);
                }
            });
        }
        return previous;
    }

    /** True once the parties have been brought back to where they were. */
    boolean returned() {
        return Boolean.TRUE.equals(state.get(RETURNED));
    }

    void setReturned() {
        state.set(RETURNED, true);
    }

    void goTo(String place) {
        conversations.goTo(id, place);
    }

    void note(String point, CharSequence text) {
        conversations.notebook().note(id, point, text);
    }

    void note(Topic topic, String point, CharSequence text) {
        conversations.topics().note(id, topic, point, text);
    }

    void tick(Topic topic, Question question, boolean talked) {
        conversations.topics().tick(id, topic, question, talked);
    }

    void talked(String point, boolean talked) {
        conversations.talkedAbout(id, point, talked);
    }

    void mark(String point, Integer mark) {
        conversations.mark(id, point, mark);
    }

    void agree(Perspective perspective, Result<Long> opened) {
        conversations.notebook().newAgreement(id, perspective, opened);
    }

    void end() {
        conversations.endWalk(id);
    }

    LiveData<Map<Integer, Words>> areas(String conceptId) {
        return conversations.wordings().areas(conceptId);
    }

    void area(String conceptId, int group, int place, CharSequence name) {
        conversations.wordings().area(conceptId, group, place, name);
    }

    /** True when the part {@code name} of the screen has been opened. */
    boolean isOpen(String name) {
        return Boolean.TRUE.equals(state.get(OPEN + name));
    }

    void setOpen(String name, boolean open) {
        state.set(OPEN + name, open);
    }

    /** What is looked for among the texts. */
    String query() {
        String query = state.get(QUERY);
        return query == null ? "" : query;
    }

    void setQuery(CharSequence query) {
        state.set(QUERY, query.toString());
    }

    /** Whole minutes since the conversation began. */
    long minutes(Conversation talk) {
        return talk.row().walkStartedAt == null ? 0
                : Math.max(0, Duration.between(talk.row().walkStartedAt, clock.instant()).toMinutes());
    }
}
