package dk.walkntalk.plan;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.ui.Args;
import java.util.Collection;

/** One agreement, written down as it is said. */
public final class AgreementViewModel extends ViewModel {
    private static final String VALUES_SHOWN = "valuesShown";

    private final SavedStateHandle state;
    private final long agreement;
    private final Conversations conversations;
    private final LiveData<Conversation> conversation;

    public AgreementViewModel(SavedStateHandle state, Conversations conversations) {
        this.state = state;
        this.agreement = state.<Long>get(Args.AGREEMENT);
        this.conversations = conversations;
        this.conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
    }

    long agreementId() {
        return agreement;
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    void write(AgreementPart part, CharSequence text) {
        conversations.notebook().agreement(agreement, part, text);
    }

    /** Whether it belongs to these, by participants' ids; where nobody is named it belongs to all who take part. */
    void belongsTo(Collection<Long> people, boolean belongs) {
        people.forEach(person -> conversations.notebook().belongsTo(agreement, person, belongs));
    }

    void delete() {
        conversations.notebook().deleteAgreement(agreement);
    }

    boolean valuesShown() {
        return Boolean.TRUE.equals(state.get(VALUES_SHOWN));
    }

    void showValues() {
        state.set(VALUES_SHOWN, true);
    }
}
