package dk.walkntalk.walk;

import androidx.lifecycle.LiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.ui.Args;
import java.util.ArrayList;
import java.util.Random;

/** One draw of a benspænd. Which card lies on the table, and on which side, outlives the process. */
public final class BenspaendViewModel extends ViewModel {
    private static final String SEEN = "seen";
    private static final String FACE_UP = "faceUp";

    private final SavedStateHandle state;
    private final long id;
    private final Conversations conversations;
    private final Random random;
    private final LiveData<Conversation> conversation;

    public BenspaendViewModel(SavedStateHandle state, Conversations conversations, Random random) {
        this.state = state;
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.random = random;
        this.conversation = conversations.watch(id);
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** The card on the table; the first time that it is asked for, it is drawn. */
    String card(Conversation talk) {
        ArrayList<String> seen = seen();
        if (seen.isEmpty()) {
            draw(talk);
            seen = seen();
        }
        return seen.get(seen.size() - 1);
    }

    /** Puts the card aside and draws another one. */
    void draw(Conversation talk) {
        ArrayList<String> seen = seen();
        String card = Benspaend.draw(Benspaend.heap(talk), seen, random);
        seen.remove(card);
        seen.add(card);
        state.set(SEEN, seen);
    }

    private ArrayList<String> seen() {
        ArrayList<String> seen = state.get(SEEN);
        return seen == null ? new ArrayList<>() : new ArrayList<>(seen);
    }

    boolean faceUp() {
        return Boolean.TRUE.equals(state.get(FACE_UP));
    }

    void turn() {
        state.set(FACE_UP, true);
    }

    /** The parties talk about the card: its stikord is in play. */
    void take(Conversation talk) {
        String card = card(talk);
        if (talk.pickedStikord().contains(card)) {
            conversations.setPlayed(id, card, true);
        } else {
            conversations.talkedAbout(id, Benspaend.point(card), true);
        }
    }
}
