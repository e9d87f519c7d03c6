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
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
     * Shows the group and everyone in it to choose from. A tap tells of one person, never of all: what is on the screen
     * may be older than the tap before.
     *
     * @param onChange gets the ids of those of whom something new is said, and whether it belongs to them
     */
    static void show(ViewGroup chips, Conversation talk, Agreement agreement,
            BiConsumer<Collection<Long>, Boolean> onChange) {
        List<Party> parties = talk.parties();
        if (chips.getChildCount() != parties.size() + 1) {
            chips.removeAllViews();
            for (int i = 0; i <= parties.size(); i++) {
                chips.addView(View.inflate(chips.getContext(), R.layout.plan_belongs_chip, null));
            }
        }
        Set<Long> people = agreement.people();
        List<Long> everyone = parties.stream().map(party -> party.person.id).collect(Collectors.toList());
        chip(chips, 0, chips.getContext().getString(R.string.plan_belongs_group), people.isEmpty(), checked -> {
            for (int i = 1; i < chips.getChildCount(); i++) {
                ((WordChip) chips.getChildAt(i)).show(false);
            }
            showGroup(chips);
            onChange.accept(everyone, false);
        });
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            chip(chips, i + 1, talk.nameOrRole(party), people.contains(party.person.id), checked -> {
                showGroup(chips);
                onChange.accept(List.of(party.person.id), checked);
            });
        }
    }

    private static void chip(ViewGroup chips, int index, String text, boolean checked, Consumer<Boolean> onTap) {
        WordChip chip = (WordChip) chips.getChildAt(index);
        chip.setText(text);
        chip.show(checked);
        chip.setContentDescription(chips.getContext().getString(R.string.plan_part_line,
                chips.getContext().getString(R.string.plan_belongs), text));
        chip.whenTicked(onTap);
    }

    /** The group is chosen until somebody is named. */
    private static void showGroup(ViewGroup chips) {
        boolean named = false;
        for (int i = 1; i < chips.getChildCount(); i++) {
            named |= ((WordChip) chips.getChildAt(i)).isChecked();
        }
        ((WordChip) chips.getChildAt(0)).show(!named);
    }
}
