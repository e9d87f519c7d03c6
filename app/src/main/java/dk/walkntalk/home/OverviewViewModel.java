package dk.walkntalk.home;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Opened;
import dk.walkntalk.ui.Args;

/** One conversation, seen from above. */
public final class OverviewViewModel extends ViewModel {
    private final long id;
    private final LiveData<Opened> opened;

    public OverviewViewModel(SavedStateHandle state, Conversations conversations) {
        id = state.<Long>get(Args.CONVERSATION);
        opened = conversations.open(id);
    }

    long id() {
        return id;
    }

    LiveData<Opened> opened() {
        return opened;
    }
}
