package dk.walkntalk.prepare;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;

/** Who is picking stikord, and what. */
public final class StikordViewModel extends ViewModel {
    private static final String OPEN = "open";

    private final SavedStateHandle state;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;

    public StikordViewModel(SavedStateHandle state, Conversations conversations) {
        this.state = state;
        this.conversations = conversations;
        conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
    }

    long id() {
        return state.<Long>get(Args.CONVERSATION);
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** The participant who holds the phone, or 0 while it is being handed over. */
    MutableLiveData<Long> holder() {
        return state.getLiveData(OPEN, 0L);
    }

    void takePhone(Party party) {
        holder().setValue(party.person.id);
    }

    /** Picks or puts back; false when the party has its full number already. */
    boolean toggle(Conversation talk, Party party, String stikord) {
        int most = talk.concept().stikordEach();
        if (party.picked(stikord)) {
            conversations.arrangements().unpick(party.person, stikord);
            return true;
        }
        if (party.picks.size() >= most) {
            return false;
        }
        conversations.arrangements().pick(party.person, stikord, most);
        return true;
    }

    void done(Party party) {
        conversations.arrangements().setReady(party.person, true);
        holder().setValue(0L);
    }

    void again(Party party) {
        conversations.arrangements().setReady(party.person, false);
        takePhone(party);
    }
}
