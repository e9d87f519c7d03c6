package dk.walkntalk.phone.inside;

import android.graphics.Rect;
import android.view.View;
import android.view.ViewRootImpl;
import android.view.WindowManager.LayoutParams;
import android.view.inspector.WindowInspector;
import java.util.ArrayList;
import java.util.List;

/**
 * A window on the screen.
 *
 * @param root  all of its content
 * @param how   what it asked the window manager for
 * @param place where it is on the screen
 */
record Pane(View root, LayoutParams how, Rect place) {

    /** Those that can be seen, the lowest first. */
    static List<Pane> all() {
        List<Pane> all = new ArrayList<>();
        for (View root : WindowInspector.getGlobalWindowViews()) {
            if (root.getVisibility() == View.VISIBLE && root.getViewRootImpl() != null && root.getWidth() > 0
                    && root.getHeight() > 0 && root.getLayoutParams() instanceof LayoutParams how) {
                int[] at = new int[2];
                root.getLocationOnScreen(at);
                all.add(new Pane(root, how,
                        new Rect(at[0], at[1], at[0] + root.getWidth(), at[1] + root.getHeight())));
            }
        }
        return all;
    }

    boolean has(int flag) {
        return (how.flags & flag) != 0;
    }

    boolean takesKeys() {
        return !has(LayoutParams.FLAG_NOT_FOCUSABLE);
    }

    ViewRootImpl system() {
        return root.getViewRootImpl();
    }

    /** How much of the light it takes from what is below. */
    float dim() {
        return has(LayoutParams.FLAG_DIM_BEHIND) ? how.dimAmount : 0;
    }
}
