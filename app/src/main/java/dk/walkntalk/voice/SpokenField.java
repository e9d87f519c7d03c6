package dk.walkntalk.voice;

import android.graphics.Rect;
import android.view.inputmethod.InputMethodManager;
import android.widget.EditText;

/** What a field does while it is spoken into. */
public final class SpokenField {
    private SpokenField() { }

    /** Scrolls to the last words of {@code field}, once they have their lines. */
    public static void showEnd(EditText field) {
        field.post(() -> field.requestRectangleOnScreen(
                new Rect(0, field.getHeight() - 1, field.getWidth(), field.getHeight()), true));
    }

    /** Where nobody can listen: brings up the keyboard, which may have a microphone of its own. */
    public static void openKeyboard(EditText field) {
        field.requestFocus();
        field.getContext().getSystemService(InputMethodManager.class).showSoftInput(field, 0);
    }
}
