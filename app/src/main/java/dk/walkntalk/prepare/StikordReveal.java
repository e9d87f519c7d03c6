package dk.walkntalk.prepare;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Moment;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All are ready: what each has picked, side by side, and what more than one has picked. */
final class StikordReveal {
    private final View panel;
    private final Consumer<Party> again;

    StikordReveal(View screen, Consumer<Party> again) {
        this.panel = screen.findViewById(R.id.stikord_reveal);
        this.again = again;
    }

    void show(Conversation talk) {
        Context context = panel.getContext();
        ViewGroup list = panel.findViewById(R.id.stikord_reveal_list);
        list.removeAllViews();
        for (Party party : talk.parties()) {
            String picks = party.picks.stream().map(pick -> line(talk, pick.stikord)).collect(Collectors.joining("\n"));
            Cards.add(list, talk.nameOrRole(party),
                    picks.isEmpty() ? context.getString(R.string.stikord_none) : picks,
                    context.getString(R.string.stikord_again), () -> again.accept(party));
        }
        Views.text(panel, R.id.stikord_next, context.getString(talk.row().arrangement.seated
                ? R.string.stikord_ready_seated : R.string.stikord_ready));
        Concept concept = talk.concept();
        Set<String> said = new LinkedHashSet<>();
        concept.preparation().tell().ifPresent(said::add);
        said.addAll(concept.reminders(Moment.PREPARE));
        ConceptText.show(panel.findViewById(R.id.stikord_reminder), String.join("\n\n", said), concept.language());
    }

    private String line(Conversation talk, String stikord) {
        int by = (int) talk.parties().stream().filter(party -> party.picked(stikord)).count();
        Context context = panel.getContext();
        if (by < 2) {
            return stikord;
        }
        return talk.parties().size() == 2 ? context.getString(R.string.stikord_shared, stikord)
                : context.getString(R.string.stikord_shared_by, stikord, by);
    }
}
