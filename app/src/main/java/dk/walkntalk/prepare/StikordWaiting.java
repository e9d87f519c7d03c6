package dk.walkntalk.prepare;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.function.Consumer;

/** Between two who pick: whose turn it is, who is ready and who is not, and what was picked on another phone. */
final class StikordWaiting {
    private final View panel;
    private final Consumer<Party> takePhone;
    private final Consumer<Party> showCode;

    StikordWaiting(View screen, Consumer<Party> takePhone, Consumer<Party> showCode) {
        this.panel = screen.findViewById(R.id.stikord_handover);
        this.takePhone = takePhone;
        this.showCode = showCode;
    }

    /** Shows it with {@code next} as the one who is asked first; any other who is not ready can take the phone too. */
    void show(Conversation talk, Party next) {
        Context context = panel.getContext();
        Concept concept = talk.concept();
        String name = talk.nameOrRole(next);
        Views.text(panel, R.id.stikord_turn, context.getString(R.string.stikord_turn, name));
        Views.text(panel, R.id.stikord_turn_why, context.getString(
                talk.parties().size() > 2 ? R.string.stikord_turn_why_group : R.string.stikord_turn_why,
                concept.stikordEach(), concept.stikord().size()));
        String tell = concept.preparation().tell().orElse("");
        Views.show(panel, R.id.stikord_tell, tell.length() > 0);
        ConceptText.show(panel.findViewById(R.id.stikord_tell), tell, concept.language());
        MaterialButton take = panel.findViewById(R.id.stikord_take);
        take.setText(context.getString(R.string.stikord_take, name));
        take.setOnClickListener(v -> takePhone.accept(next));
        ViewGroup list = panel.findViewById(R.id.stikord_people);
        list.removeAllViews();
        for (Party party : talk.parties()) {
            if (party != next) {
                card(list, talk, party);
            }
        }
    }

    private void card(ViewGroup list, Conversation talk, Party party) {
        Context context = panel.getContext();
        String name = talk.nameOrRole(party);
        if (party.person.ready) {
            Cards.add(list, context.getString(R.string.stikord_is_ready, name),
                    context.getString(R.string.stikord_is_ready_what),
                    context.getString(R.string.stikord_show_code, name), () -> showCode.accept(party));
        } else {
            Cards.add(list, name, context.getString(R.string.stikord_not_ready),
                    context.getString(R.string.stikord_take, name), () -> takePhone.accept(party));
        }
    }
}
