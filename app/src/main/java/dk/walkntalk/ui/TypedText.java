package dk.walkntalk.ui;

import android.text.Editable;
import android.text.InputFilter;
import android.text.Spanned;
import android.text.TextWatcher;
import android.widget.EditText;
import java.util.function.Consumer;

/**
 * A field whose text lives in the database. It shows what the database says until somebody types in it; from then on
 * the typing hand is right, and every change goes straight to the database.
 *
 * <p>The field itself saves nothing in the screen's state: a long note would burst the system's limit for that.
 */
public final class TypedText {
    /** More than anybody writes on a walk; what is beyond it is refused with a word, never cut in silence. */
    public static final int MOST = 100_000;

    private final EditText field;
    private Object place;
    private boolean typed;
    private boolean quiet;

    /**
     * Binds {@code field}; {@code onTyped} gets its whole text at every change that a person makes, and
     * {@code onFull} is run when a text is too long to be taken whole.
     */
    public TypedText(EditText field, Consumer<CharSequence> onTyped, Runnable onFull) {
        this.field = field;
        field.setSaveEnabled(false);
        field.setFilters(new InputFilter[] {new Limit(onFull)});
        field.addTextChangedListener(new TextWatcher() {
            @Override
            public void beforeTextChanged(CharSequence s, int start, int count, int after) { }

            @Override
            public void onTextChanged(CharSequence s, int start, int before, int count) { }

            @Override
            public void afterTextChanged(Editable text) {
                if (!quiet) {
                    typed = true;
                    onTyped.accept(text.toString());
                }
            }
        });
    }

    /** Shows {@code text} as what the database has for {@code place}, unless the field is being written in. */
    public void show(Object place, String text) {
        boolean moved = !place.equals(this.place);
        if (moved) {
            this.place = place;
            typed = false;
        }
        if (!typed && !field.getText().toString().equals(text)) {
            quiet = true;
            field.setText(text);
            field.setSelection(field.length());
            quiet = false;
        }
    }

    /** Writes {@code text} as if a person had typed it. */
    public void type(CharSequence text) {
        field.setText(text);
        field.setSelection(field.length());
    }

    private final class Limit implements InputFilter {
        private final Runnable onFull;

        Limit(Runnable onFull) {
            this.onFull = onFull;
        }

        @Override
        public CharSequence filter(CharSequence source, int start, int end, Spanned dest, int from, int to) {
            int room = MOST - (dest.length() - (to - from));
            if (quiet || end - start <= room) {
                return null;
            }
            onFull.run();
            return room <= 0 ? "" : source.subSequence(start, start + wholeCharacters(source, start, room));
        }

        private int wholeCharacters(CharSequence source, int start, int room) {
            return Character.isHighSurrogate(source.charAt(start + room - 1)) ? room - 1 : room;
        }
    }
}
