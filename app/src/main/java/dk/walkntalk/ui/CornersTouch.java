package dk.walkntalk.ui;

import android.graphics.Rect;
import android.os.Bundle;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat;
import androidx.core.view.accessibility.AccessibilityNodeInfoCompat.AccessibilityActionCompat;
import androidx.customview.widget.ExploreByTouchHelper;
import dk.walkntalk.R;
import java.util.List;

/**
 * The corners as TalkBack and switches meet them: four points, each of which says where it is and can be moved by an
 * action in each direction. Scrolling, which TalkBack offers by the volume keys, moves it up and down too.
 */
final class CornersTouch extends ExploreByTouchHelper {
    private final CornersView view;

    CornersTouch(CornersView view) {
        super(view);
        this.view = view;
    }

    @Override
    protected int getVirtualViewAt(float x, float y) {
        int corner = view.cornerAt(x, y);
        return corner < 0 ? INVALID_ID : corner;
    }

    @Override
    protected void getVisibleVirtualViews(List<Integer> corners) {
        for (int i = 0; i < view.corners(); i++) {
            corners.add(i);
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the helper asks for bounds in the parent
    protected void onPopulateNodeForVirtualView(int corner, @NonNull AccessibilityNodeInfoCompat node) {
        Rect box = view.box(corner);
        node.setBoundsInParent(box);
        node.setContentDescription(view.name(corner));
        node.setStateDescription(view.told(corner));
        node.setRoleDescription(view.getContext().getString(R.string.ui_corner_role));
        for (CornersView.Nudge nudge : CornersView.Nudge.values()) {
            node.addAction(new AccessibilityActionCompat(nudge.action, view.getContext().getString(nudge.name)));
        }
    }

    @Override
    protected boolean onPerformActionForVirtualView(int corner, int action, @Nullable Bundle arguments) {
        for (CornersView.Nudge nudge : CornersView.Nudge.values()) {
            if (nudge.action == action) {
                return view.nudge(corner, nudge, CornersView.STEP);
            }
        }
        return false;
    }

    @Override
    protected void onVirtualViewKeyboardFocusChanged(int corner, boolean focused) {
        view.invalidate();
    }
}
