package dk.walkntalk.prepare;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.conversation.Words;
import dk.walkntalk.ui.Args;
import java.util.Map;

/** Whose own notes are open, and what stands in them. */
public final class OwnNotesViewModel extends ViewModel {
    private static final String HOLDER = "holder";

    private final SavedStateHandle state;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;
    private final LiveData<Map<String, Words>> notes;

    public OwnNotesViewModel(SavedStateHandle state, Conversations conversations) {
        this.state = state;
        this.conversations = conversations;
        conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
        notes = Transformations.switchMap(holder(), person -> person == 0
                ? new MutableLiveData<>(Map.of()) : conversations.notebook().privateNotes(person));
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** The participant who holds the phone, or 0 while nobody has said so. */
    MutableLiveData<Long> holder() {
        return state.getLiveData(HOLDER, 0L);
    }

    /** The notes of the one who holds the phone, by place. */
    LiveData<Map<String, Words>> notes() {
        return notes;
    }

    void takePhone(Party party) {
        holder().setValue(party.person.id);
    }

    void close() {
        holder().setValue(0L);
    }

    void write(String place, CharSequence text) {
        Long person = holder().getValue();
        if (person != null && person != 0) {
            conversations.notebook().privateNote(person, place, text);
        }
    }
}
