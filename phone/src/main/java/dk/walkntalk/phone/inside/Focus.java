package dk.walkntalk.phone.inside;

import android.view.View;
import android.view.ViewRootImpl;
import java.lang.ref.WeakReference;
import java.util.List;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowViewRootImpl;

/** Which window the keyboard belongs to: the uppermost that takes keys. */
final class Focus {
    /** Weakly, like everything here that outlasts a window: an activity that is gone takes its colours along. */
    private WeakReference<View> last = new WeakReference<>(null);

    /** Tells windows when it has changed. */
    void follow(List<Pane> panes) {
        Pane top = top(panes);
        View now = top == null ? null : top.root();
        View owner = last.get();
        if (now != owner) {
            if (owner != null && owner.getViewRootImpl() != null) {
                tell(owner.getViewRootImpl(), false);
            }
            last = new WeakReference<>(now);
            if (now != null) {
                tell(now.getViewRootImpl(), true);
            }
        }
    }

    static Pane top(List<Pane> panes) {
        for (int i = panes.size() - 1; i >= 0; i--) {
            if (panes.get(i).takesKeys()) {
                return panes.get(i);
            }
        }
        return null;
    }

    private static void tell(ViewRootImpl window, boolean focus) {
        ((ShadowViewRootImpl) Shadow.extract(window)).callWindowFocusChanged(focus);
    }
}
