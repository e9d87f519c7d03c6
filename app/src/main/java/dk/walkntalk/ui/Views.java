package dk.walkntalk.ui;

import android.content.Context;
import android.content.res.Configuration;
import android.view.View;
import android.widget.TextView;
import androidx.appcompat.widget.Toolbar;

/** The few things that screens do all day with the views of their layout. */
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

    /** The screen's width in dp as if letters had their usual size: how much text has room side by side. */
    public static float roomForText(Context context) {
        Configuration screen = context.getResources().getConfiguration();
        return screen.screenWidthDp / screen.fontScale;
    }

    /** Lets a title take two lines where one is too short for it, as with large letters on a small phone. */
    public static void longTitle(Toolbar toolbar) {
        // the bar places a title below this margin without making room for it
        toolbar.setTitleMarginTop(0);
        toolbar.setTitleMarginBottom(0);
        for (int i = 0; i < toolbar.getChildCount(); i++) {
            if (toolbar.getChildAt(i) instanceof TextView) {
                TextView title = (TextView) toolbar.getChildAt(i);
                title.setSingleLine(false);
                title.setMaxLines(2);
            }
        }
    }
}
