package dk.walkntalk.prepare;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one party picked, as a code for another phone. */
public final class StikordCodeViewModel extends ViewModel {
    private final LiveData<Shown> shown;

    public StikordCodeViewModel(SavedStateHandle state, Conversations conversations) {
        long participant = state.<Long>get(Args.PARTICIPANT);
        shown = Transformations.map(conversations.watch(state.<Long>get(Args.CONVERSATION)),
                talk -> shown(talk, participant));
    }

    private static Shown shown(Conversation talk, long participant) {
        Optional<Party> found = talk.parties().stream().filter(party -> party.person.id == participant).findFirst();
        return found.map(party -> new Shown(talk.nameOrRole(party), talk.concept().kind(), new StikordCode(
                party.person.roleId, party.name().trim(), party.picks.stream().map(pick -> pick.stikord)
                        .collect(Collectors.toList())).write(talk.concept()))).orElse(null);
    }

    LiveData<Shown> shown() {
        return shown;
    }

    /**
     * A code on the screen.
     *
     * @param name whose it is
     * @param kind of the conversation, such as "MUS"
     * @param code its text
     */
    record Shown(String name, String kind, String code) { }
}
