package dk.walkntalk.prepare;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Once;

/** The questions of one conversation in the workplace's own words. */
public final class RewordingViewModel extends ViewModel {
    private static final String NAME = "name";

    private final SavedStateHandle state;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<Once<String>> kept = new MutableLiveData<>();

    public RewordingViewModel(SavedStateHandle state, Conversations conversations) {
        this.state = state;
        this.conversations = conversations;
        conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    void reword(Question question, CharSequence text) {
        Conversation talk = conversation.getValue();
        if (talk != null) {
            conversations.wordings().reword(talk.id(), question, text);
        }
    }

    /** The name under which it is to be kept as a set, half written or not; empty at first. */
    String name() {
        String name = state.get(NAME);
        return name == null ? "" : name;
    }

    void name(CharSequence name) {
        state.set(NAME, name.toString());
    }

    /** Keeps the wording as a set; {@link #kept} tells when it is there. */
    void keep(Conversation talk, String name) {
        conversations.wordings().keep(talk.concept().id(), name, talk.wordings(),
                id -> kept.setValue(new Once<>(name)));
    }

    /** The name of a set that has just been kept. */
    LiveData<Once<String>> kept() {
        return kept;
    }
}
