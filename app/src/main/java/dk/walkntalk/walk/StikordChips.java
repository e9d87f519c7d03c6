package dk.walkntalk.walk;

import android.view.View;
import android.view.ViewGroup;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.WordChip;
import java.util.List;
import java.util.function.BiConsumer;

/** The stikord at hand, each to be ticked when it comes into play; after them the way to all of them. */
final class StikordChips {
    private StikordChips() { }

    static void show(ViewGroup chips, Conversation talk, BiConsumer<String, Boolean> onPlayed) {
        boolean any = !talk.concept().stikord().isEmpty();
        chips.setVisibility(any ? View.VISIBLE : View.GONE);
        List<String> words = Benspaend.atHand(talk);
        while (chips.getChildCount() > words.size() + 1) {
            chips.removeViewAt(0);
        }
        for (int i = 0; i < words.size(); i++) {
            if (chips.getChildCount() - 1 <= i) {
                chips.addView(View.inflate(chips.getContext(), R.layout.walk_stikord_chip, null), i);
            }
            WordChip chip = (WordChip) chips.getChildAt(i);
            String word = words.get(i);
            ConceptText.show(chip, word, talk.concept().language());
            chip.show(Benspaend.inPlay(talk, word));
            chip.whenTicked(played -> onPlayed.accept(word, played));
        }
    }
}
