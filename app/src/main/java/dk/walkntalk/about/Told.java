package dk.walkntalk.about;

import android.view.View;
import com.google.android.material.snackbar.BaseTransientBottomBar;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;

/** A message that stays until it is understood. */
final class Told {
    private Told() { }

    /** Says {@code message} at the lower edge. */
    static void at(View screen, int message) {
        Snackbar.make(screen, message, BaseTransientBottomBar.LENGTH_INDEFINITE)
                .setAction(R.string.ui_ok, v -> { }).show();
    }

    /** Says {@code message} above the view {@code anchor}, which it must not hide. */
    static void at(View screen, int anchor, int message) {
        Snackbar.make(screen, message, BaseTransientBottomBar.LENGTH_INDEFINITE).setAnchorView(anchor)
                .setAction(R.string.ui_ok, v -> { }).show();
    }
}
