package dk.walkntalk.prepare;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import android.widget.TextView;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.WordingSet;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A card for each set, in which its name is written and what can be done with it is offered. */
final class WordingSetCards {
    private final ViewGroup list;
    private final Owner owner;
    private final Map<Long, View> cards = new HashMap<>();
    private final Map<Long, TypedText> names = new HashMap<>();
    private List<Long> shown = List.of();

    WordingSetCards(ViewGroup list, Owner owner) {
        this.list = list;
        this.owner = owner;
    }

    /** Who does what the cards offer. */
    interface Owner {
        void rename(WordingSet set, CharSequence name);

        void use(WordingSet set);

        void share(WordingSet set);

        void delete(WordingSet set);
    }

    void show(Conversation talk, List<WordingSet> sets) {
        List<Long> now = sets.stream().map(WordingSet::id).collect(Collectors.toList());
        if (!now.equals(shown)) {
            list.removeAllViews();
            cards.clear();
            names.clear();
            shown = now;
        }
        sets.forEach(set -> show(talk, set));
    }

    private void show(Conversation talk, WordingSet set) {
        View card = cards.computeIfAbsent(set.id(), id -> Lines.add(list, R.layout.prepare_set));
        names.computeIfAbsent(set.id(), id -> name(card, set)).show("", set.name());
        long known = set.wording().keySet().stream().filter(id -> talk.concept().question(id).isPresent()).count();
        Context context = list.getContext();
        Views.text(card, R.id.prepare_set_state, context.getString(R.string.wording_set_state, (int) known,
                talk.concept().questions().size()));
        button(card, R.id.prepare_set_use, context.getString(R.string.wording_use_of, set.name()),
                () -> owner.use(set));
        button(card, R.id.prepare_set_share, context.getString(R.string.wording_share_of, set.name()),
                () -> owner.share(set));
        button(card, R.id.prepare_set_delete, context.getString(R.string.wording_delete_of, set.name()),
                () -> owner.delete(set));
    }

    private TypedText name(View card, WordingSet set) {
        EditText edit = card.findViewById(R.id.prepare_set_name);
        edit.setTag(set.id());
        // each field's own id, so that its label finds it
        edit.setId(View.generateViewId());
        ((TextView) card.findViewById(R.id.prepare_set_label)).setLabelFor(edit.getId());
        return new TypedText(edit, text -> owner.rename(set, text), () -> { });
    }

    private static void button(View card, int id, String description, Runnable onTap) {
        MaterialButton button = card.findViewById(id);
        button.setContentDescription(description);
        button.setOnClickListener(v -> onTap.run());
    }
}
