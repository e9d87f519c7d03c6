package dk.walkntalk.phone.inside;

import android.os.SystemClock;
import android.view.InputDevice;
import android.view.MotionEvent;
import android.view.View;
import android.view.WindowManager.LayoutParams;
import dk.walkntalk.phone.link.Device.Touch;
import java.util.List;

/** One finger on the glass. The window that it came down on has it until it is lifted. */
final class Fingers {
    private View under;
    private int left;
    private int top;
    private long down;

    void touch(Touch touch, float x, float y) {
        if (touch == Touch.DOWN) {
            down = SystemClock.uptimeMillis();
            comeDown(Pane.all(), x, y);
        }
        if (under == null || under.getViewRootImpl() == null) {
            return;
        }
        send(under, action(touch), x, y);
        if (touch == Touch.UP || touch == Touch.CANCEL) {
            under = null;
        }
    }

    private static int action(Touch touch) {
        return switch (touch) {
            case DOWN -> MotionEvent.ACTION_DOWN;
            case MOVE -> MotionEvent.ACTION_MOVE;
            case UP -> MotionEvent.ACTION_UP;
            case CANCEL -> MotionEvent.ACTION_CANCEL;
        };
    }

    /** As the system does it: a window that is there, or one that keeps all others from being touched. */
    private void comeDown(List<Pane> panes, float x, float y) {
        under = null;
        for (int i = panes.size() - 1; i >= 0 && under == null; i--) {
            Pane pane = panes.get(i);
            boolean modal = pane.takesKeys() && !pane.has(LayoutParams.FLAG_NOT_TOUCH_MODAL);
            if (!pane.has(LayoutParams.FLAG_NOT_TOUCHABLE)) {
                left = pane.place().left;
                top = pane.place().top;
                if (modal || pane.place().contains((int) x, (int) y)) {
                    under = pane.root();
                } else if (pane.has(LayoutParams.FLAG_WATCH_OUTSIDE_TOUCH)) {
                    send(pane.root(), MotionEvent.ACTION_OUTSIDE, x, y);
                }
            }
        }
    }

    private void send(View root, int action, float x, float y) {
        MotionEvent event = MotionEvent.obtain(down, SystemClock.uptimeMillis(), action, x, y, 0);
        event.setSource(InputDevice.SOURCE_TOUCHSCREEN);
        event.offsetLocation(-left, -top);
        root.getViewRootImpl().dispatchInputEvent(event);
    }
}
