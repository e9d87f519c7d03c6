package dk.walkntalk.walk;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Who walks with whom in one conversation. */
public final class PairsViewModel extends ViewModel {
    private static final String CHOSEN = "chosen";

    private final SavedStateHandle state;
    private final Conversations conversations;
    private final Random random;
    private final LiveData<Conversation> conversation;

    public PairsViewModel(SavedStateHandle state, Conversations conversations, Random random) {
        this.state = state;
        this.conversations = conversations;
        this.random = random;
        this.conversation = conversations.watch(state.<Long>get(Args.CONVERSATION));
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** Makes pairs where there are none, or where somebody has come or gone since. */
    Map<Long, Integer> pairs(Conversation talk) {
        Map<Long, Integer> pairs = PairWords.pairs(talk);
        return Pairs.hold(pairs) ? pairs : Pairs.suggest(new ArrayList<>(pairs.keySet()));
    }

    void shuffle(Conversation talk) {
        List<Long> people = new ArrayList<>(PairWords.pairs(talk).keySet());
        choose(null);
        keep(talk, Pairs.shuffle(people, random));
    }

    /** The first tap chooses somebody; the second one swaps the two, or lets go of the same one. */
    void tap(Conversation talk, long person) {
        Long chosen = chosen();
        if (chosen == null) {
            choose(person);
            return;
        }
        choose(null);
        if (chosen != person) {
            keep(talk, Pairs.swap(pairs(talk), chosen, person));
        }
    }

    /** Who is to be swapped; {@code null} for nobody. */
    Long chosen() {
        return state.get(CHOSEN);
    }

    private void choose(Long person) {
        state.set(CHOSEN, person);
    }

    /** What was only suggested so far is what the parties have agreed on. */
    void agree(Conversation talk) {
        keep(talk, pairs(talk));
    }

    private void keep(Conversation talk, Map<Long, Integer> pairs) {
        for (Party party : talk.parties()) {
            conversations.arrangements().setPair(party.person, pairs.get(party.person.id));
        }
    }
}
