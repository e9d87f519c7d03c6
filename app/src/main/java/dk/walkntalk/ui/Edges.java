package dk.walkntalk.ui;

import android.view.View;
import androidx.core.graphics.Insets;
import androidx.core.view.ViewCompat;
import androidx.core.view.WindowInsetsCompat;

/** Edge to edge: the background reaches the screen's rim, the content keeps clear of bars, cut-outs and keyboard. */
public final class Edges {
    private Edges() { }

    /** Lets {@code root} give way to everything that covers its window. */
    public static void keepClear(View root) {
        ViewCompat.setOnApplyWindowInsetsListener(root, (view, insets) -> {
            Insets covered = insets.getInsets(WindowInsetsCompat.Type.systemBars()
                    | WindowInsetsCompat.Type.displayCutout() | WindowInsetsCompat.Type.ime());
            view.setPadding(covered.left, covered.top, covered.right, covered.bottom);
            return WindowInsetsCompat.CONSUMED;
        });
    }
}
