package dk.walkntalk.handover;

import android.view.View;
import android.widget.RadioGroup;
import com.google.android.material.radiobutton.MaterialRadioButton;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Whose copy of a group's plan is made: each of the group has a personnel folder, and none of them is to hold what
 * belongs to another. Says too whose copy has been passed on.
 */
final class CopyChoice {
    private final RadioGroup group;
    private final LongConsumer chosen;

    CopyChoice(RadioGroup group, LongConsumer chosen) {
        this.group = group;
        this.chosen = chosen;
    }

    /** Shows the whole plan and each of the group; {@code copy} is the one that is chosen. */
    void show(Conversation talk, long copy) {
        List<Party> parties = talk.parties(talk.concept().subject());
        while (group.getChildCount() > parties.size() + 1) {
            group.removeViewAt(group.getChildCount() - 1);
        }
        option(0, group.getContext().getString(R.string.handover_copy_all), 0, copy, false);
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            option(i + 1, talk.nameOrRole(party), party.person.id, copy, party.hasCopy());
        }
    }

    private void option(int index, String name, long participant, long copy, boolean passedOn) {
        if (group.getChildCount() <= index) {
            View added = View.inflate(group.getContext(), R.layout.handover_copy, null);
            added.setId(View.generateViewId());
            group.addView(added, RadioGroup.LayoutParams.MATCH_PARENT, RadioGroup.LayoutParams.WRAP_CONTENT);
        }
        MaterialRadioButton option = (MaterialRadioButton) group.getChildAt(index);
        option.setOnClickListener(null);
        option.setText(passedOn ? group.getContext().getString(R.string.handover_copy_passed_on, name) : name);
        if (participant == copy) {
            group.check(option.getId());
        }
        option.setOnClickListener(view -> chosen.accept(participant));
    }
}
