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

/**
 * The private notes of the one who holds the phone. Who that is, is remembered nowhere: when the screen was left, or the
 * system ended the app, it is asked anew.
 */
public final class PrivateNotesViewModel extends ViewModel {
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<Long> holder = new MutableLiveData<>(0L);
    private final LiveData<Map<String, Words>> notes;

    public PrivateNotesViewModel(SavedStateHandle state, Conversations conversations) {
        this.conversations = conversations;
        conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
        notes = Transformations.switchMap(holder, id -> id == 0 ? new MutableLiveData<>()
                : conversations.notebook().privateNotes(id));
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** The participant who holds the phone, or 0 while nobody has said who it is. */
    LiveData<Long> holder() {
        return holder;
    }

    /** The holder's notes by place. */
    LiveData<Map<String, Words>> notes() {
        return notes;
    }

    void takePhone(Party party) {
        holder.setValue(party.person.id);
    }

    void leave() {
        if (holder.getValue() != 0) {
            holder.setValue(0L);
        }
    }

    void write(String place, CharSequence text) {
        conversations.notebook().privateNote(holder.getValue(), place, text);
    }
}
