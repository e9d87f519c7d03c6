package dk.walkntalk.prepare;

import android.view.View;
import android.view.ViewGroup;
import android.widget.CheckBox;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Variant;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ChoiceCards;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Views;
import java.util.Optional;

/** How the conversation is held: on foot or seated, in which form, and whether what it presupposes is there. */
final class NewHow {
    private final View view;
    private final NewConversationViewModel model;

    NewHow(View view, NewConversationViewModel model) {
        this.view = view;
        this.model = model;
    }

    void show(Conversation talk) {
        ViewGroup how = view.findViewById(R.id.prepare_how);
        if (how.getChildCount() == 0) {
            ChoiceCards.add(how, false, R.string.prepare_walk, R.string.prepare_walk_what, () -> model.seated(false));
            ChoiceCards.add(how, true, R.string.prepare_seated, R.string.prepare_seated_what,
                    () -> model.seated(true));
        }
        ChoiceCards.choose(how, talk.row().arrangement.seated);
        variants(talk);
        precondition(talk);
    }

    private void variants(Conversation talk) {
        Concept concept = talk.concept();
        boolean choice = concept.variants().size() > 1;
        Views.show(view, R.id.prepare_variant_heading, choice);
        Views.show(view, R.id.prepare_variants, choice);
        ViewGroup variants = view.findViewById(R.id.prepare_variants);
        if (!concept.variants().equals(variants.getTag())) {
            variants.setTag(concept.variants());
            variants.removeAllViews();
            for (Variant variant : concept.variants()) {
                ChoiceCards.add(variants, variant, name(variant), what(variant), () -> model.variant(variant));
            }
        }
        ChoiceCards.choose(variants, talk.row().arrangement.variant);
    }

    private static int name(Variant variant) {
        switch (variant) {
            case SKEMA: return R.string.prepare_skema;
            case PUSLESPIL: return R.string.prepare_puzzle;
            default: return R.string.prepare_wheel;
        }
    }

    private static int what(Variant variant) {
        switch (variant) {
            case SKEMA: return R.string.prepare_skema_what;
            case PUSLESPIL: return R.string.prepare_puzzle_what;
            default: return R.string.prepare_wheel_what;
        }
    }

    private void precondition(Conversation talk) {
        Optional<String> text = talk.concept().gathering().flatMap(gathering -> gathering.precondition());
        Views.show(view, R.id.prepare_precondition, text.isPresent());
        text.ifPresent(words -> ConceptText.show(view.findViewById(R.id.prepare_precondition_text), words,
                talk.concept().language()));
        boolean met = talk.row().arrangement.preconditionMet;
        CheckBox tick = view.findViewById(R.id.prepare_precondition_met);
        tick.setChecked(met);
        tick.setOnClickListener(v -> model.preconditionMet(tick.isChecked()));
        Views.show(view, R.id.prepare_precondition_later, !met);
    }
}
