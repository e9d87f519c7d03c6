package dk.walkntalk.ui;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Rect;
import android.util.AttributeSet;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.view.ViewCompat;
import java.util.ArrayList;
import java.util.List;

/**
 * The wheel: a hub with its prompts, a ring around it, and a sector for each theme. Every part can be tapped, read by
 * TalkBack and reached with a keyboard. Where its names have no room it shows pictures alone, and says so, so that the
 * same choices can stand in a list beside it.
 */
public final class WheelView extends View {
    /** Takes the part that was chosen, counted through sectors, hub and ring. */
    public interface OnPart {
        void chosen(int part);
    }

    private final WheelPainter painter;
    private final WheelTouch touch;
    private final List<WheelPart> parts = new ArrayList<>();
    private final List<WheelTint> tints = new ArrayList<>();
    private List<WheelLabel> labels = List.of();
    private WheelGeometry geometry = new WheelGeometry(0, 0, 0, false, 0);
    private OnPart onPart;
    private Runnable onFitted = () -> { };
    private int sectors;
    private boolean ring;
    private boolean named;
    private int pressed = -1;
    private int most = Integer.MAX_VALUE;

    public WheelView(Context context, @Nullable AttributeSet attrs) {
        super(context, attrs);
        painter = new WheelPainter(context);
        touch = new WheelTouch(this);
    }

    /**
     * Shows the parts.
     *
     * @param ring     {@code null} where there is none
     * @param language of the names, a BCP 47 tag
     */
    public void show(List<WheelPart> sectors, List<WheelPart> hub, @Nullable WheelPart ring, String language) {
        parts.clear();
        tints.clear();
        parts.addAll(sectors);
        parts.addAll(hub);
        this.sectors = sectors.size();
        this.ring = ring != null;
        for (int i = 0; i < sectors.size(); i++) {
            tints.add(WheelTint.of(getContext(), PerspectiveLook.of(i)));
        }
        hub.forEach(one -> tints.add(WheelTint.hub(getContext())));
        if (ring != null) {
            parts.add(ring);
            tints.add(WheelTint.ring(getContext()));
        }
        touch.speak(language);
        layOut();
    }

    /** Makes the parts buttons. */
    public void setOnPart(OnPart onPart) {
        this.onPart = onPart;
        setFocusable(true);
        ViewCompat.setAccessibilityDelegate(this, touch);
    }

    /** Runs {@code onFitted} when it has been found out whether the names have room: see {@link #isNamed}. */
    public void setOnFitted(Runnable onFitted) {
        this.onFitted = onFitted;
    }

    /** True when every part shows its name; otherwise the names have to stand in a list beside the wheel. */
    public boolean isNamed() {
        return named;
    }

    /** The greatest side of the square that it takes, in pixels. */
    public void setMost(int most) {
        if (this.most != most) {
            this.most = most;
            requestLayout();
        }
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        int width = MeasureSpec.getSize(widthSpec);
        int height = MeasureSpec.getMode(heightSpec) == MeasureSpec.UNSPECIFIED
                ? width : MeasureSpec.getSize(heightSpec);
        int side = Math.min(Math.min(width, height), most);
        setMeasuredDimension(MeasureSpec.getMode(widthSpec) == MeasureSpec.EXACTLY ? width : side,
                MeasureSpec.getMode(heightSpec) == MeasureSpec.EXACTLY ? height : side);
    }

    @Override
    protected void onSizeChanged(int width, int height, int oldWidth, int oldHeight) {
        layOut();
    }

    private void layOut() {
        float radius = Math.min(getWidth(), getHeight()) / 2f;
        float dp = getResources().getDisplayMetrics().density;
        geometry = new WheelGeometry(radius, sectors, parts.size() - sectors - (ring ? 1 : 0), ring, 48 * dp);
        named = radius > 0 && !parts.isEmpty() && onPart != null && label();
        touch.invalidateRoot();
        invalidate();
        if (radius > 0) {
            post(onFitted);
        }
    }

    private boolean label() {
        int end = parts.size() - (ring ? 1 : 0);
        List<Wedge> wedges = geometry.wedges();
        List<WheelLabel> outer = painter.labels(wedges.subList(0, sectors), parts.subList(0, sectors));
        List<WheelLabel> inner = painter.labels(wedges.subList(sectors, end), parts.subList(sectors, end));
        labels = new ArrayList<>();
        if (outer == null || inner == null) {
            return false;
        }
        labels.addAll(outer);
        labels.addAll(inner);
        return !ring || painter.ringSize(wedges.get(end), parts.get(end).name()) > 0;
    }

    @Override
    protected void onDraw(Canvas canvas) {
        canvas.translate(getWidth() / 2f, getHeight() / 2f);
        for (int i = 0; i < parts.size(); i++) {
            Wedge wedge = geometry.wedges().get(i);
            WheelPart part = parts.get(i);
            painter.ground(canvas, wedge, tints.get(i), part, i == pressed);
            if (named && i < labels.size()) {
                painter.write(canvas, labels.get(i), part, tints.get(i));
            } else if (named) {
                painter.ring(canvas, wedge, part, tints.get(i), painter.ringSize(wedge, part.name()));
            } else if (!ring || i < parts.size() - 1) {
                painter.picture(canvas, wedge, part, tints.get(i));
            }
        }
        int focused = touch.getKeyboardFocusedVirtualViewId();
        for (int i = 0; i < parts.size(); i++) {
            if (i == focused) {
                painter.outline(canvas, geometry.wedges().get(i),
                        WheelTint.of(getContext(), com.google.android.material.R.attr.colorOnSurface), 4);
            } else if (parts.get(i).first()) {
                painter.outline(canvas, geometry.wedges().get(i), tints.get(i).ink(), 3);
            }
        }
    }

    WheelPart part(int index) {
        return parts.get(index);
    }

    int count() {
        return parts.size();
    }

    /** The part at a point of this view, or -1. */
    int at(float x, float y) {
        return geometry.at(x - getWidth() / 2f, y - getHeight() / 2f);
    }

    /** The box around a part, in this view. */
    Rect box(int index) {
        android.graphics.RectF box = new android.graphics.RectF();
        WheelPainter.path(geometry.wedges().get(index)).computeBounds(box, true);
        Rect rect = new Rect();
        box.roundOut(rect);
        rect.offset(getWidth() / 2, getHeight() / 2);
        return rect;
    }

    void choose(int part) {
        if (onPart != null) {
            onPart.chosen(part);
        }
    }

    @Override
    public boolean onTouchEvent(MotionEvent event) {
        if (onPart == null) {
            return super.onTouchEvent(event);
        }
        int part = at(event.getX(), event.getY());
        switch (event.getActionMasked()) {
            case MotionEvent.ACTION_DOWN:
                pressed = part;
                break;
            case MotionEvent.ACTION_UP:
                boolean same = part == pressed && part >= 0;
                pressed = -1;
                if (same) {
                    performClick();
                    choose(part);
                }
                break;
            case MotionEvent.ACTION_CANCEL:
                pressed = -1;
                break;
            default:
                break;
        }
        invalidate();
        return part >= 0 || event.getActionMasked() != MotionEvent.ACTION_DOWN;
    }

    @Override
    public boolean performClick() {
        return super.performClick();
    }

    @Override
    protected boolean dispatchHoverEvent(@NonNull MotionEvent event) {
        return onPart != null && touch.dispatchHoverEvent(event) || super.dispatchHoverEvent(event);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        return onPart != null && touch.dispatchKeyEvent(event) || super.dispatchKeyEvent(event);
    }

    @Override
    protected void onFocusChanged(boolean gained, int direction, @Nullable Rect previous) {
        super.onFocusChanged(gained, direction, previous);
        touch.onFocusChanged(gained, direction, previous);
        invalidate();
    }
}
