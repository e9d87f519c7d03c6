package dk.walkntalk.prepare;

import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import android.widget.TextView;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.snackbar.Snackbar;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.R;
import dk.walkntalk.ui.TypedText;
import java.util.function.Consumer;

/** A field to write in below the words that it is about, in a list whose length the concept decides. */
final class TextField {
    final TextView label;
    final MaterialButton button;
    private final TextInputLayout layout;
    private final EditText edit;
    private final TypedText typed;

    /** Adds it to the end of {@code list}; {@code place} is what it is known by. */
    TextField(ViewGroup list, String place, int hint, Consumer<CharSequence> onTyped) {
        View row = Lines.add(list, R.layout.prepare_field);
        label = row.findViewById(R.id.prepare_field_label);
        button = row.findViewById(R.id.prepare_field_button);
        layout = row.findViewById(R.id.prepare_field_layout);
        edit = row.findViewById(R.id.prepare_field);
        edit.setTag(place);
        edit.setHint(hint);
        // each field's own id, so that its label finds it
        edit.setId(View.generateViewId());
        label.setLabelFor(edit.getId());
        typed = new TypedText(edit, onTyped,
                () -> Snackbar.make(list, R.string.ui_text_full, Snackbar.LENGTH_LONG).setTextMaxLines(6).show());
    }

    /** Shows what the database has, unless it is being written in. */
    void show(String text) {
        typed.show("", text);
    }

    /** Writes as if a person did. */
    void type(CharSequence text) {
        typed.type(text);
    }

    String text() {
        return edit.getText().toString();
    }

    /** A word below the field; {@code null} for none. */
    void remark(CharSequence words) {
        layout.setHelperText(words);
    }
}
