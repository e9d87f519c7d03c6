package dk.walkntalk.prepare;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ImageView;
import android.widget.TextView;
import androidx.navigation.NavController;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Rewording;
import dk.walkntalk.concept.Role;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cards that lead from the preparation to its other screens, each with how far it has come. */
final class Doors {
    private final ViewGroup list;
    private final NavController nav;
    private final Map<Integer, View> cards = new HashMap<>();

    Doors(ViewGroup list, NavController nav) {
        this.list = list;
        this.nav = nav;
    }

    void show(Conversation talk) {
        Concept concept = talk.concept();
        if (concept.stikordEach() > 0) {
            door(talk, R.id.stikord, R.drawable.ic_puzzle, words(R.string.prepare_stikord_title), stikord(talk));
        }
        door(talk, R.id.private_notes, R.drawable.ic_lock, words(R.string.prepare_private_title),
                words(R.string.prepare_private_state));
        concept.talk().ownNotes().ifPresent(notes -> door(talk, R.id.own_notes, R.drawable.ic_note, notes.title(),
                words(R.string.prepare_own_notes_state)));
        concept.preparation().rewording().ifPresent(rewording -> door(talk, R.id.rewording, R.drawable.ic_swap,
                words(R.string.prepare_rewording_title), reworded(talk, rewording)));
        door(talk, R.id.invitation, R.drawable.ic_calendar, words(R.string.prepare_invitation_title),
                words(R.string.prepare_invitation_state));
        door(talk, R.id.prints, R.drawable.ic_plan, words(R.string.prepare_prints_title),
                words(R.string.prepare_prints_state));
        if (concept.preparation().senior().isPresent()) {
            Boolean wished = talk.row().arrangement.senior;
            door(talk, R.id.senior, R.drawable.ic_person, words(R.string.prepare_door_senior),
                    words(wished == null ? R.string.prepare_door_senior_open
                            : wished ? R.string.prepare_door_senior_yes : R.string.prepare_door_senior_no));
        }
    }

    /** A destination that this edition of the app does not have gets no card. */
    private void door(Conversation talk, int destination, int icon, String title, String state) {
        if (nav.getGraph().findNode(destination) == null) {
            return;
        }
        View card = cards.computeIfAbsent(destination, id -> {
            View made = Lines.add(list, R.layout.prepare_door);
            made.setOnClickListener(v -> nav.navigate(destination, Args.conversation(talk.id())));
            ((ImageView) made.findViewById(R.id.prepare_door_icon)).setImageResource(icon);
            return made;
        });
        TextView name = card.findViewById(R.id.prepare_door_title);
        if (destination == R.id.own_notes) {
            ConceptText.show(name, title, talk.concept().language());
        } else {
            name.setText(title);
        }
        Views.text(card, R.id.prepare_door_state, state);
    }

    private String stikord(Conversation talk) {
        if (talk.prepared()) {
            return words(R.string.overview_prepared);
        }
        String ready = names(talk, party -> party.person.ready);
        return ready.isEmpty() ? words(R.string.overview_not_prepared, talk.concept().stikordEach())
                : words(R.string.prepare_stikord_some, ready, names(talk, party -> !party.person.ready));
    }

    private static String names(Conversation talk, Predicate<Party> which) {
        return talk.parties().stream().filter(which).map(talk::nameOrRole).collect(Collectors.joining(", "));
    }

    private String reworded(Conversation talk, Rewording rewording) {
        String role = talk.concept().role(rewording.by()).map(Role::title).orElse("");
        int reworded = talk.wordings().size();
        return reworded == 0 ? words(R.string.prepare_rewording_none, role)
                : words(R.string.prepare_rewording_some, role, reworded, talk.concept().questions().size());
    }

    private String words(int id, Object... arguments) {
        Context context = list.getContext();
        return context.getString(id, arguments);
    }
}
