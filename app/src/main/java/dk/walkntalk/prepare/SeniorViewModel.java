package dk.walkntalk.prepare;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.ui.Args;

/** Whether a conversation about a late career is wished for. */
public final class SeniorViewModel extends ViewModel {
    private final long id;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;

    public SeniorViewModel(SavedStateHandle state, Conversations conversations) {
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.conversation = conversations.watch(id);
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** {@code null} for not asked. */
    void wish(Boolean wished) {
        conversations.arrangements().setSenior(id, wished);
    }
}
