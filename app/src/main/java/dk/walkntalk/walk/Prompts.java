package dk.walkntalk.walk;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Relate;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Wheel;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Unfold;
import dk.walkntalk.ui.WordChip;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a concept asks the parties to keep in mind at every question: themes to relate it to, questions that make it
 * concrete, leave to give feedback. Each is a quiet line; its words are one tap away. For layouts that include
 * {@code walk_prompts}.
 */
final class Prompts {
    private final View view;
    private final WalkViewModel model;

    Prompts(View view, WalkViewModel model) {
        this.view = view;
        this.model = model;
    }

    /** The themes that were not touched yet. */
    static List<String> untouched(Conversation talk) {
        return talk.concept().talk().relate().map(relate -> relate.themes().stream()
                .filter(theme -> !talk.talkedAbout(Conversation.point(theme))).map(Relate.Theme::label)
                .collect(Collectors.toList())).orElse(List.of());
    }

    void show(Conversation talk) {
        Concept concept = talk.concept();
        ViewGroup chips = view.findViewById(R.id.walk_relate);
        chips.setVisibility(concept.talk().relate().isPresent() ? View.VISIBLE : View.GONE);
        concept.talk().relate().ifPresent(relate -> themes(chips, talk, relate));
        String sentence = concept.talk().relate().map(Relate::text).orElse("");
        ConceptText.show(view.findViewById(R.id.walk_relate_text), sentence, concept.language());
        unfold(R.id.walk_relate_what, R.id.walk_relate_text, !sentence.isEmpty());
        unfold(R.id.walk_helpers_what, R.id.walk_helpers, HelperCard.fill(view, concept));
        unfold(R.id.walk_feedback_what, R.id.walk_feedback,
                FeedbackCard.fill(view, talk, given -> model.touched(Wheel.FEEDBACK, given)));
    }

    private void themes(ViewGroup chips, Conversation talk, Relate relate) {
        Context context = view.getContext();
        while (chips.getChildCount() - 1 < relate.themes().size()) {
            chips.addView(View.inflate(context, R.layout.walk_theme_chip, null));
        }
        for (int i = 0; i < relate.themes().size(); i++) {
            Relate.Theme theme = relate.themes().get(i);
            WordChip chip = (WordChip) chips.getChildAt(i + 1);
            ConceptText.show(chip, theme.label(), talk.concept().language());
            chip.show(talk.talkedAbout(Conversation.point(theme)));
            chip.whenTicked(touched -> model.touched(Conversation.point(theme), touched));
        }
    }

    private void unfold(int button, int what, boolean any) {
        View unfolds = view.findViewById(what);
        if (!any) {
            Unfold.hide(view.findViewById(button), unfolds);
            return;
        }
        String key = view.getResources().getResourceEntryName(what);
        Unfold.show(view.findViewById(button), unfolds, model.unfolded(key), open -> model.unfold(key, open));
    }
}
