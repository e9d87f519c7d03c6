package dk.walkntalk.prepare;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Participant;
import dk.walkntalk.ui.Args;

/** What comes before one conversation: its own state, and what was agreed last time. */
public final class PrepareViewModel extends ViewModel {
    private static final String OPEN = "open:";

    private final SavedStateHandle state;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<Conversation> previous = new MutableLiveData<>();

    public PrepareViewModel(SavedStateHandle state, Conversations conversations) {
        this.state = state;
        this.conversations = conversations;
        long id = state.<Long>get(Args.CONVERSATION);
        conversation = conversations.watch(id);
        conversations.previous(id, previous::setValue);
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** The conversation before this one; {@code null} when there is none. */
    LiveData<Conversation> previous() {
        return previous;
    }

    void tick(Participant person, String item, boolean done) {
        conversations.arrangements().tick(person, item, done);
    }

    boolean isOpen(String key, boolean atFirst) {
        Boolean open = state.get(OPEN + key);
        return open == null ? atFirst : open;
    }

    void setOpen(String key, boolean open) {
        state.set(OPEN + key, open);
    }
}
