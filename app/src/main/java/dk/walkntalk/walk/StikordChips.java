package dk.walkntalk.walk;

import android.view.View;
import com.google.android.material.chip.Chip;
import com.google.android.material.chip.ChipGroup;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import java.util.List;
import java.util.function.BiConsumer;

/** The stikord at hand, each to be ticked when it comes into play; after them the way to all of them. */
final class StikordChips {
    private StikordChips() { }

    static void show(ChipGroup chips, Conversation talk, BiConsumer<String, Boolean> onPlayed) {
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
            Chip chip = (Chip) chips.getChildAt(i);
            String word = words.get(i);
            chip.setOnCheckedChangeListener(null);
            ConceptText.show(chip, word, talk.concept().language());
            chip.setChecked(Benspaend.inPlay(talk, word));
            chip.setOnCheckedChangeListener((button, played) -> onPlayed.accept(word, played));
        }
    }
}
