package dk.walkntalk.home;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.ConversationSummary;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.DueAgain;
import dk.walkntalk.ui.Once;
import java.util.List;
import java.util.function.LongConsumer;

/** The conversations on this phone. */
public final class HomeViewModel extends ViewModel {
    private final Conversations conversations;
    private final LongConsumer files;
    private final MutableLiveData<Once<Begun>> begun = new MutableLiveData<>();
    private boolean beginning;

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

    /** The conversations that are due again. */
    LiveData<List<DueAgain>> due() {
        return conversations.beginnings().due();
    }

    /** Whether the next conversation after an earlier one is no longer to be offered. */
    void leave(DueAgain earlier, boolean left) {
        conversations.beginnings().leave(earlier, left);
    }

    /** What came of beginning one; to be told once. */
    LiveData<Once<Begun>> begun() {
        return begun;
    }

    /** Begins the next conversation after an earlier one. A second tap while that is under way is none. */
    void again(DueAgain earlier) {
        if (!beginning) {
            beginning = true;
            conversations.beginnings().again(earlier.id(), id -> {
                beginning = false;
                begun.setValue(new Once<>(new Begun(id)));
            });
        }
    }

    /**
     * A conversation that was begun.
     *
     * @param id of it, or {@code null} when it could not be
     */
    record Begun(Long id) { }

    void delete(long id) {
        conversations.delete(id);
        files.accept(id);
    }
}
