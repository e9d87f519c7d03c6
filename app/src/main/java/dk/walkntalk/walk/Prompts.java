package dk.walkntalk.walk;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Relate;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Unfold;
import dk.walkntalk.ui.WordChip;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a concept asks the parties to keep in mind at every question: themes to relate it to, questions that make it
 * concrete, leave to give feedback. Each is a quiet line; its sentence is one tap away. For layouts that include
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
        sentence(R.id.walk_relate_what, R.id.walk_relate_text, concept.talk().relate().map(Relate::text).orElse(""),
                concept);
        sentence(R.id.walk_helpers_what, R.id.walk_helpers_text, concept.talk().helpers()
                .map(helpers -> helpers.text() + "\n•  " + String.join("\n•  ", helpers.questions())).orElse(""),
                concept);
        sentence(R.id.walk_feedback_what, R.id.walk_feedback_text, concept.talk().feedback().orElse(""), concept);
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

    private void sentence(int button, int text, String words, Concept concept) {
        TextView sentence = view.findViewById(text);
        if (words.isEmpty()) {
            Unfold.hide(view.findViewById(button), sentence);
            return;
        }
        ConceptText.show(sentence, words, concept.language());
        String key = view.getResources().getResourceEntryName(text);
        Unfold.show(view.findViewById(button), sentence, model.unfolded(key), open -> model.unfold(key, open));
    }
}
