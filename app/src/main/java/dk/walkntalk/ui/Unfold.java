package dk.walkntalk.ui;

import android.graphics.Rect;
import android.view.View;
import androidx.core.view.ViewCompat;
import dk.walkntalk.R;
import java.util.function.Consumer;

/** A text, or a card of texts, that is one tap away: a button that unfolds it, and folds it again, and says which. */
public final class Unfold {
    private Unfold() { }

    /**
     * Shows the button, and the text if it is {@code unfolded}.
     *
     * @param onChange is told when a person unfolds the text or folds it
     */
    public static void show(View button, View text, boolean unfolded, Consumer<Boolean> onChange) {
        button.setVisibility(View.VISIBLE);
        // read aloud when it unfolds
        ViewCompat.setAccessibilityLiveRegion(text, ViewCompat.ACCESSIBILITY_LIVE_REGION_POLITE);
        set(button, text, unfolded);
        button.setOnClickListener(tapped -> {
            boolean open = text.getVisibility() != View.VISIBLE;
            set(button, text, open);
            // on a small screen with large letters there may be no room for it below the button
            text.post(() -> text.requestRectangleOnScreen(new Rect(0, 0, text.getWidth(), text.getHeight()), true));
            onChange.accept(open);
        });
    }

    /** Takes both away, where there is nothing to unfold. */
    public static void hide(View button, View text) {
        button.setVisibility(View.GONE);
        text.setVisibility(View.GONE);
    }

    private static void set(View button, View text, boolean unfolded) {
        text.setVisibility(unfolded ? View.VISIBLE : View.GONE);
        ViewCompat.setStateDescription(button, button.getContext().getString(
                unfolded ? R.string.walk_unfolded : R.string.walk_folded));
    }
}
