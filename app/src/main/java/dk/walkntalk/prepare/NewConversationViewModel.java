package dk.walkntalk.prepare;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Participant;
import dk.walkntalk.ui.Args;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who, what and when. The conversation is in the database from the first tap on its concept, so that a name half
 * written is there after the battery died.
 */
public final class NewConversationViewModel extends ViewModel {
    private final Conversations conversations;
    private final SavedStateHandle state;
    private final MutableLiveData<List<ConceptShelf.Entry>> concepts = new MutableLiveData<>();
    private final LiveData<Conversation> conversation;

    public NewConversationViewModel(SavedStateHandle state, Conversations conversations) {
        this.state = state;
        this.conversations = conversations;
        conversation = Transformations.switchMap(state.<Long>getLiveData(Args.CONVERSATION), conversations::watch);
        if (state.<Long>get(Args.CONVERSATION) == null) {
            conversations.concepts(this::offer);
        }
    }

    private void offer(List<ConceptShelf.Entry> found) {
        concepts.setValue(found);
        List<ConceptShelf.Entry> readable = found.stream().filter(entry -> entry.concept() != null)
                .collect(Collectors.toList());
        if (readable.size() == 1) {
            choose(readable.get(0));
        }
    }

    /** The concepts to choose from; none while an existing conversation is being edited. */
    LiveData<List<ConceptShelf.Entry>> concepts() {
        return concepts;
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    void choose(ConceptShelf.Entry entry) {
        Long draft = state.get(Args.CONVERSATION);
        if (draft == null) {
            conversations.begin(entry, id -> state.set(Args.CONVERSATION, id));
        }
    }

    void name(Participant person, CharSequence name) {
        conversations.notebook().name(person, name);
    }

    void heldOn(LocalDate day) {
        Conversation now = conversation.getValue();
        if (now != null) {
            conversations.arrangements().setHeldOn(now.id(), day);
        }
    }

    /** Leaves no empty conversation behind when nothing was written. */
    void leave() {
        Conversation now = conversation.getValue();
        if (now != null && now.isUntouched()) {
            conversations.delete(now.id());
        }
    }
}
