package dk.walkntalk.plan;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.WordChip;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** "Aftalen gælder": the whole group, or those in it who are named. */
final class Belongs {
    private Belongs() { }

    /** True where an agreement can belong to some of those who take part. */
    static boolean isAsked(Conversation talk) {
        return talk.concept().subject().isGroup();
    }

    /** Whom the agreement is for, in a line; empty where that is not asked. */
    static String line(Context context, Conversation talk, Agreement agreement) {
        if (!isAsked(talk)) {
            return "";
        }
        String names = talk.names(agreement);
        return context.getString(R.string.plan_belongs_line,
                names.isEmpty() ? context.getString(R.string.plan_belongs_group) : names);
    }

    /**
     * Shows the group and everyone in it to choose from.
     *
     * @param onChange gets the ids of those it belongs to; none for the group
     */
    static void show(ViewGroup chips, Conversation talk, Agreement agreement, Consumer<Collection<Long>> onChange) {
        List<Party> parties = talk.parties();
        if (chips.getChildCount() != parties.size() + 1) {
            chips.removeAllViews();
            for (int i = 0; i <= parties.size(); i++) {
                chips.addView(View.inflate(chips.getContext(), R.layout.plan_belongs_chip, null));
            }
        }
        Set<Long> people = agreement.people();
        chip(chips, 0, chips.getContext().getString(R.string.plan_belongs_group), people.isEmpty(),
                checked -> onChange.accept(List.of()));
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            chip(chips, i + 1, talk.nameOrRole(party), people.contains(party.person.id), checked -> {
                Set<Long> changed = new LinkedHashSet<>(people);
                if (checked) {
                    changed.add(party.person.id);
                } else {
                    changed.remove(party.person.id);
                }
                onChange.accept(changed);
            });
        }
    }

    private static void chip(ViewGroup chips, int index, String text, boolean checked, Consumer<Boolean> onTap) {
        WordChip chip = (WordChip) chips.getChildAt(index);
        chip.setText(text);
        chip.setOnClickListener(null);
        chip.setChecked(checked);
        chip.setContentDescription(chips.getContext().getString(R.string.plan_part_line,
                chips.getContext().getString(R.string.plan_belongs), text));
        chip.setOnClickListener(tapped -> {
            boolean now = chip.isChecked();
            // the group stays chosen until somebody is named; the database has the last word
            chip.setChecked(checked);
            onTap.accept(now);
        });
    }
}
