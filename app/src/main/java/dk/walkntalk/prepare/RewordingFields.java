package dk.walkntalk.prepare;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Below each question of the concept, always to be seen, a field for the workplace's own wording. */
final class RewordingFields {
    /** What a shared file has room for, in characters (UTF-16 units). */
    private static final int SHARED = 1_000;

    private final RewordingViewModel model;
    private final ViewGroup list;
    private final View bottom;
    private final Map<Question, TextField> fields = new LinkedHashMap<>();

    RewordingFields(RewordingViewModel model, ViewGroup list, View bottom) {
        this.model = model;
        this.list = list;
        this.bottom = bottom;
    }

    void show(Conversation talk) {
        Concept concept = talk.concept();
        if (fields.isEmpty()) {
            for (int i = 0; i < concept.perspectives().size(); i++) {
                Lines.perspective(list, concept, i);
                concept.perspectives().get(i).questions().forEach(question -> add(concept, question));
            }
        }
        fields.forEach((question, field) -> {
            field.show(talk.rewording(question).text());
            offer(field);
        });
    }

    private void add(Concept concept, Question question) {
        TextField[] self = new TextField[1];
        TextField field = new TextField(list, question.id(), R.string.wording_hint, text -> {
            model.reword(question, text);
            offer(self[0]);
        });
        self[0] = field;
        ConceptText.show(field.label, question.text(), concept.language());
        Context context = list.getContext();
        String label = context.getString(R.string.wording_use_original);
        field.button.setText(label);
        field.button.setContentDescription(context.getString(R.string.prepare_of_question, label, question.text()));
        field.button.setOnClickListener(v -> useOriginal(field));
        fields.put(question, field);
    }

    private void useOriginal(TextField field) {
        String before = field.text();
        field.type("");
        Snackbar.make(bottom, R.string.wording_original_back, Snackbar.LENGTH_LONG).setAnchorView(bottom)
                .setTextMaxLines(4).setAction(R.string.wording_undo, v -> field.type(before)).show();
    }

    private static void offer(TextField field) {
        field.button.setVisibility(field.text().isEmpty() ? View.GONE : View.VISIBLE);
        field.remark(field.text().length() <= SHARED ? null
                : field.label.getContext().getString(R.string.wording_too_long));
    }
}
