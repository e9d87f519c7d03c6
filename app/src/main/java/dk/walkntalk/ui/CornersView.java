package dk.walkntalk.ui;

import android.content.Context;
import android.graphics.Bitmap;
import android.graphics.Canvas;
import android.graphics.Rect;
import android.util.AttributeSet;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.annotation.StringRes;
import androidx.core.view.ViewCompat;
import androidx.customview.widget.ExploreByTouchHelper;
import dk.walkntalk.R;

/**
 * A picture with the four corners of the page in it, which can be dragged: each by a handle of 56 dp, under a loupe that
 * the finger does not cover, and moved by small steps with TalkBack, a switch or the arrow keys of a keyboard. Without
 * corners it is just the picture, as large as there is room.
 */
public final class CornersView extends View {
    /** Takes the corners when somebody has moved one: x and y in turn, in pixels of the picture. */
    public interface OnMoved {
        void moved(float[] corners);
    }

    /** A step in one of four directions. */
    enum Nudge {
        UP(R.id.ui_corner_up, R.string.ui_corner_up, 0, -1), DOWN(R.id.ui_corner_down, R.string.ui_corner_down, 0, 1),
        LEFT(R.id.ui_corner_left, R.string.ui_corner_left, -1, 0), RIGHT(R.id.ui_corner_right, R.string.ui_corner_right, 1, 0);

        final int action;
        @StringRes final int name;
        private final int dx;
        private final int dy;

        Nudge(int action, int name, int dx, int dy) {
            this.action = action;
            this.name = name;
            this.dx = dx;
            this.dy = dy;
        }
    }

    /** One in a hundred of the picture's longer side. */
    static final float STEP = 0.01f;

    private static final float FINE = 0.002f;
    private static final int[] NAMES = {R.string.ui_corner_1, R.string.ui_corner_2, R.string.ui_corner_3,
        R.string.ui_corner_4};

    private final CornersTouch touch = new CornersTouch(this);
    private final CornersPainter painter;
    private final float dp = getResources().getDisplayMetrics().density;
    @Nullable private Bitmap picture;
    private float[] corners = new float[0];
    private CornersPlace place = new CornersPlace(1, 1, 0, 0, 0);
    private OnMoved onMoved = moved -> { };
    private int held = -1;
    private float lastX;
    private float lastY;

    public CornersView(Context context, @Nullable AttributeSet attrs) {
        super(context, attrs);
        painter = new CornersPainter(context);
        setImportantForAccessibility(IMPORTANT_FOR_ACCESSIBILITY_YES);
        ViewCompat.setAccessibilityDelegate(this, touch);
        // what is dark on a photo is dark
        if (android.os.Build.VERSION.SDK_INT >= android.os.Build.VERSION_CODES.Q) {
            setForceDarkAllowed(false);
        }
    }

    /** Shows a picture and the corners in it, if any: x and y in turn, clockwise from the page's top left, in its pixels. */
    public void show(Bitmap picture, float[] corners) {
        if (held < 0 || picture != this.picture) {
            this.picture = picture;
            this.corners = corners.clone();
            held = -1;
            setFocusable(corners.length > 0);
            layOut();
        }
    }

    public void setOnMoved(OnMoved onMoved) {
        this.onMoved = onMoved;
    }

    @Override
    protected void onSizeChanged(int width, int height, int oldWidth, int oldHeight) {
        layOut();
    }

    private void layOut() {
        if (picture != null) {
            place = new CornersPlace(picture.getWidth(), picture.getHeight(), getWidth(), getHeight(),
                    (corners.length > 0 ? 28 : 12) * dp);
        }
        touch.invalidateRoot();
        invalidate();
    }

    int corners() {
        return corners.length / 2;
    }

    /** Half of a handle is 28 dp; a finger may miss by a little more, where no other corner is nearer. */
    int cornerAt(float x, float y) {
        return corners.length == 0 ? -1 : place.nearest(corners, x, y, 40 * dp);
    }

    /** A handle's place in the view. */
    Rect box(int corner) {
        int half = Math.round(28 * dp);
        int x = Math.round(place.viewX(corners[2 * corner]));
        int y = Math.round(place.viewY(corners[2 * corner + 1]));
        return new Rect(x - half, y - half, x + half, y + half);
    }

    String name(int corner) {
        return getContext().getString(NAMES[corner]);
    }

    /** Where it is, as a share of the picture. */
    String told(int corner) {
        return picture == null ? "" : getContext().getString(R.string.ui_corner_at,
                Math.round(100 * corners[2 * corner] / picture.getWidth()),
                Math.round(100 * corners[2 * corner + 1] / picture.getHeight()));
    }

    boolean nudge(int corner, Nudge nudge, float share) {
        if (!isEnabled() || picture == null || corner < 0 || corner >= corners()) {
            return false;
        }
        float step = Math.max(1, share * Math.max(picture.getWidth(), picture.getHeight()));
        boolean moved = place.move(corners, corner, nudge.dx * step, nudge.dy * step);
        if (moved) {
            changed(corner);
        }
        return moved;
    }

    private void changed(int corner) {
        touch.invalidateVirtualView(corner);
        invalidate();
        onMoved.moved(corners.clone());
    }

    @Override
    public boolean onTouchEvent(MotionEvent event) {
        switch (event.getActionMasked()) {
            case MotionEvent.ACTION_DOWN:
                held = isEnabled() ? cornerAt(event.getX(), event.getY()) : -1;
                if (held < 0) {
                    return super.onTouchEvent(event);
                }
                // no sheet or pager around may take the drag over
                getParent().requestDisallowInterceptTouchEvent(true);
                break;
            case MotionEvent.ACTION_MOVE:
                if (held >= 0 && place.move(corners, held, (event.getX() - lastX) / place.scale,
                        (event.getY() - lastY) / place.scale)) {
                    touch.invalidateVirtualView(held);
                }
                break;
            default:
                if (held >= 0) {
                    int corner = held;
                    held = -1;
                    changed(corner);
                }
                break;
        }
        lastX = event.getX();
        lastY = event.getY();
        invalidate();
        return held >= 0 || super.onTouchEvent(event);
    }

    /** The arrows move the corner that has the focus, by less together with shift; tab goes round, and then on. */
    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        int corner = touch.getKeyboardFocusedVirtualViewId();
        if (corner != ExploreByTouchHelper.INVALID_ID && isCornersKey(corner, event)) {
            return true;
        }
        return touch.dispatchKeyEvent(event) || super.dispatchKeyEvent(event);
    }

    private boolean isCornersKey(int corner, KeyEvent event) {
        boolean down = event.getAction() == KeyEvent.ACTION_DOWN;
        Nudge nudge = direction(event.getKeyCode());
        if (nudge != null) {
            if (down) {
                nudge(corner, nudge, event.isShiftPressed() ? FINE : STEP);
            }
            return true;
        }
        // the helper would go by where the corners lie, and so from the moved one to any other
        int next = corner + (event.isShiftPressed() ? -1 : 1);
        boolean round = event.getKeyCode() == KeyEvent.KEYCODE_TAB && next >= 0 && next < corners();
        if (round && down) {
            touch.requestKeyboardFocusForVirtualView(next);
        }
        return round;
    }

    private static Nudge direction(int key) {
        switch (key) {
            case KeyEvent.KEYCODE_DPAD_UP:
                return Nudge.UP;
            case KeyEvent.KEYCODE_DPAD_DOWN:
                return Nudge.DOWN;
            case KeyEvent.KEYCODE_DPAD_LEFT:
                return Nudge.LEFT;
            case KeyEvent.KEYCODE_DPAD_RIGHT:
                return Nudge.RIGHT;
            default:
                return null;
        }
    }

    @Override
    protected void onFocusChanged(boolean focused, int direction, @Nullable Rect before) {
        super.onFocusChanged(focused, direction, before);
        touch.onFocusChanged(focused, direction, before);
    }

    @Override
    protected boolean dispatchHoverEvent(MotionEvent event) {
        return touch.dispatchHoverEvent(event) || super.dispatchHoverEvent(event);
    }

    @Override
    protected void onDraw(@NonNull Canvas canvas) {
        if (picture != null) {
            int focused = touch.getKeyboardFocusedVirtualViewId();
            painter.draw(canvas, picture, corners, place, held, focused);
            if (held >= 0) {
                painter.loupe(canvas, picture, corners, place, held, getWidth());
            }
        }
    }
}
