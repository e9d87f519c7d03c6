package dk.walkntalk.phone.inside;

import android.view.View;
import android.view.ViewGroup;
import java.util.List;

/** A turned wheel: whatever lies under the pointer and can still go that way goes. */
final class Wheel {
    private Wheel() { }

    static void turn(float x, float y, float right, float down) {
        List<Pane> panes = Pane.all();
        for (int i = panes.size() - 1; i >= 0; i--) {
            Pane pane = panes.get(i);
            if (pane.place().contains((int) x, (int) y)) {
                turn(pane.root(), x - pane.place().left, y - pane.place().top, Math.round(right), Math.round(down));
                return;
            } else if (pane.takesKeys()) {
                return;
            }
        }
    }

    /** The innermost first. */
    private static boolean turn(View view, float x, float y, int right, int down) {
        if (view instanceof ViewGroup group) {
            for (int i = group.getChildCount() - 1; i >= 0; i--) {
                View child = group.getChildAt(i);
                float inX = x + group.getScrollX() - child.getX();
                float inY = y + group.getScrollY() - child.getY();
                if (child.getVisibility() == View.VISIBLE && inX >= 0 && inY >= 0 && inX < child.getWidth()
                        && inY < child.getHeight() && turn(child, inX, inY, right, down)) {
                    return true;
                }
            }
        }
        boolean upright = down != 0 && view.canScrollVertically(down);
        boolean sideways = right != 0 && view.canScrollHorizontally(right);
        if (upright || sideways) {
            view.scrollBy(sideways ? right : 0, upright ? down : 0);
        }
        return upright || sideways;
    }
}
