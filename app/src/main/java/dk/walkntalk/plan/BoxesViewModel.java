package dk.walkntalk.plan;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.ui.Args;

/** A plan with boxes of its own, written down as it is said. */
public final class BoxesViewModel extends ViewModel {
    private final long id;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;

    public BoxesViewModel(SavedStateHandle state, Conversations conversations) {
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.conversation = conversations.watch(id);
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    void write(String boxId, CharSequence text) {
        conversations.notebook().planBox(id, boxId, text);
    }
}
