package dk.walkntalk.prepare;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import java.util.Map;

/** The questions to think about in advance, in the leader's wording where there is one; the original is one tap away. */
final class ReadingList {
    private final PrepareViewModel model;
    private final Fold fold;
    private Map<String, String> shown;

    ReadingList(PrepareViewModel model, View card) {
        this.model = model;
        this.fold = new Fold(card, model, "questions", false);
    }

    void show(Conversation talk) {
        Context context = fold.content().getContext();
        int count = talk.concept().questions().size();
        fold.say(context.getString(R.string.prepare_questions_title),
                context.getResources().getQuantityString(R.plurals.prepare_questions_state, count, count));
        if (talk.wordings().equals(shown)) {
            return;
        }
        shown = talk.wordings();
        fold.content().removeAllViews();
        Concept concept = talk.concept();
        for (int i = 0; i < concept.perspectives().size(); i++) {
            Lines.perspective(fold.content(), concept, i);
            if (!concept.perspectives().get(i).focus().isEmpty()) {
                Lines.concept(fold.content(), R.layout.prepare_concept_line, concept.perspectives().get(i).focus(),
                        concept);
            }
            for (Question question : concept.perspectives().get(i).questions()) {
                question(talk, question);
            }
        }
    }

    private void question(Conversation talk, Question question) {
        ViewGroup list = fold.content();
        if (!talk.reworded(question)) {
            Lines.concept(list, R.layout.prepare_line, question.text(), talk.concept());
            return;
        }
        Lines.text(list, R.layout.prepare_line, talk.wording(question));
        TextView original = Lines.concept(list, R.layout.prepare_quiet, question.text(), talk.concept());
        MaterialButton button = Lines.add(list, R.layout.prepare_show_original);
        String key = "original:" + question.id();
        button.setOnClickListener(v -> {
            model.setOpen(key, !model.isOpen(key, false));
            show(talk, question, original, button);
        });
        show(talk, question, original, button);
    }

    private void show(Conversation talk, Question question, TextView original, MaterialButton button) {
        boolean open = model.isOpen("original:" + question.id(), false);
        original.setVisibility(open ? View.VISIBLE : View.GONE);
        Context context = button.getContext();
        String label = context.getString(open ? R.string.prepare_hide_original : R.string.prepare_show_original);
        button.setText(label);
        button.setContentDescription(context.getString(R.string.prepare_of_question, label, talk.wording(question)));
    }
}
