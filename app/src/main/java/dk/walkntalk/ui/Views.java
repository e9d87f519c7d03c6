package dk.walkntalk.ui;

import android.view.View;
import android.widget.TextView;

/** The two things that screens do all day with the views of their layout. */
public final class Views {
    private Views() { }

    /** Writes {@code text} into the text view {@code id} below {@code root}. */
    public static void text(View root, int id, CharSequence text) {
        ((TextView) root.findViewById(id)).setText(text);
    }

    /** Shows the view {@code id} below {@code root}, or takes it away with the room that it had. */
    public static void show(View root, int id, boolean shown) {
        root.findViewById(id).setVisibility(shown ? View.VISIBLE : View.GONE);
    }
}
