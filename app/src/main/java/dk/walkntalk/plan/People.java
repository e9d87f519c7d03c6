package dk.walkntalk.plan;

import android.view.View;
import android.view.ViewGroup;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.TypedText;
import java.util.ArrayList;
import java.util.List;

/** The parties' names, and "begge" or "alle", one tap away from a field that asks who. */
final class People {
    private People() { }

    /** The names of those who take part; none while the conversation is not known. */
    static List<String> names(Conversation talk) {
        List<String> names = new ArrayList<>();
        if (talk != null) {
            for (Party party : talk.parties()) {
                names.add(talk.nameOrRole(party));
            }
        }
        return names;
    }

    /** Offers the names of those who take part below {@code field}. */
    static void offer(ViewGroup chips, Conversation talk, int label, TypedText field) {
        List<String> names = names(talk);
        names.add(chips.getContext().getString(names.size() == 2 ? R.string.plan_both : R.string.plan_all));
        if (names.equals(chips.getTag())) {
            return;
        }
        chips.setTag(names);
        chips.removeAllViews();
        for (String name : names) {
            MaterialButton chip = (MaterialButton) View.inflate(chips.getContext(), R.layout.plan_person_chip, null);
            chip.setText(name);
            chip.setContentDescription(chips.getContext().getString(R.string.plan_part_line,
                    chips.getContext().getString(label), name));
            chip.setOnClickListener(v -> field.type(name));
            chips.addView(chip);
        }
    }
}
