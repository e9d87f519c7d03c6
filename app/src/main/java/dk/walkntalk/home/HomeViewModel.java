package dk.walkntalk.home;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.ConversationSummary;
import dk.walkntalk.conversation.Conversations;
import java.util.List;
import java.util.function.LongConsumer;

/** The conversations on this phone. */
public final class HomeViewModel extends ViewModel {
    private final Conversations conversations;
    private final LongConsumer files;

    /**
     * The list's model.
     *
     * @param files deletes the files of the conversation whose id it gets
     */
    public HomeViewModel(Conversations conversations, LongConsumer files) {
        this.conversations = conversations;
        this.files = files;
    }

    LiveData<List<ConversationSummary>> all() {
        return conversations.all();
    }

    void delete(long id) {
        conversations.delete(id);
        files.accept(id);
    }
}
