package dk.walkntalk.walk;

import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.checkbox.MaterialCheckBox;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.concept.Question;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Topic;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;

/** One question for inspiration: a tick when it has been talked about, and a note that opens below it. */
final class InspirationRow {
    private final View row;
    private final Question question;
    private final WheelViewModel model;
    private final TypedText note;
    private final Topic topic;

    /** Adds a row to {@code list} for a question of {@code topic}. */
    InspirationRow(ViewGroup list, Topic topic, Question question, WheelViewModel model) {
        this.row = LayoutInflater.from(list.getContext()).inflate(R.layout.walk_inspiration, list, false);
        this.question = question;
        this.model = model;
        this.topic = topic;
        note = new TypedText(row.findViewById(R.id.walk_inspiration_note),
                text -> model.note(topic, question.id(), text),
                () -> Snackbar.make(row, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
        row.findViewById(R.id.walk_inspiration_open).setOnClickListener(v -> {
            boolean open = !model.isOpen(question.id());
            model.setOpen(question.id(), open);
            open(open);
            if (open) {
                row.findViewById(R.id.walk_inspiration_note).requestFocus();
            }
        });
        row.findViewById(R.id.walk_inspiration_tick).setSaveEnabled(false);
        list.addView(row);
    }

    void show(Conversation talk) {
        MaterialCheckBox tick = row.findViewById(R.id.walk_inspiration_tick);
        ConceptText.show(tick, talk.wording(question), talk.concept().language());
        tick.setOnCheckedChangeListener(null);
        tick.setChecked(talk.talkedAbout(question));
        tick.setOnCheckedChangeListener((box, checked) -> model.tick(topic, question, checked));
        note.show(question.id(), talk.note(question).text());
        open(model.isOpen(question.id()) || !talk.note(question).isBlank());
    }

    private void open(boolean open) {
        Views.show(row, R.id.walk_inspiration_note_layout, open);
        MaterialButton button = row.findViewById(R.id.walk_inspiration_open);
        button.setText(open ? R.string.walk_note_close : R.string.walk_note_open);
        button.setContentDescription(row.getContext().getString(
                open ? R.string.walk_note_close_of : R.string.walk_note_open_of, question.text()));
    }
}
