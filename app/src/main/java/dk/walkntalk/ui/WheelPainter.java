package dk.walkntalk.ui;

import android.content.Context;
import android.content.res.TypedArray;
import android.graphics.Canvas;
import android.graphics.Paint;
import android.graphics.Path;
import android.graphics.RectF;
import android.graphics.Typeface;
import android.graphics.drawable.Drawable;
import android.util.TypedValue;
import androidx.appcompat.content.res.AppCompatResources;
import dk.walkntalk.R;
import java.util.ArrayList;
import java.util.List;

/** Draws the parts of the wheel, and finds out whether their names have room. */
final class WheelPainter {
    private static final float ICON = 26;
    private static final float TICK = 20;
    private static final float RIM = 5;
    private static final float LARGEST = 16;
    private static final float SMALLEST = 12;
    private static final float RING_TURN = 235;

    private final Context context;
    private final float dp;
    /** The line around each part, where the theme has one. */
    private final float edge;
    private final Paint fill = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint line = new Paint(Paint.ANTI_ALIAS_FLAG);
    final Paint text = new Paint(Paint.ANTI_ALIAS_FLAG | Paint.SUBPIXEL_TEXT_FLAG);

    WheelPainter(Context context) {
        this.context = context;
        this.dp = context.getResources().getDisplayMetrics().density;
        this.edge = edge(context);
        line.setStyle(Paint.Style.STROKE);
        line.setStrokeJoin(Paint.Join.ROUND);
        line.setStrokeCap(Paint.Cap.ROUND);
        // small and in the middle of a colour: medium weight carries further than size
        text.setTypeface(Typeface.create("sans-serif-medium", Typeface.NORMAL));
        text.setTextAlign(Paint.Align.CENTER);
    }

    private static float edge(Context context) {
        TypedArray theme = context.obtainStyledAttributes(new int[] {R.attr.edge});
        float edge = theme.getDimension(0, 0);
        theme.recycle();
        return edge;
    }

    private float sp(float size) {
        return TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, size, context.getResources().getDisplayMetrics());
    }

    /** The names of parts in their places, all in one size; {@code null} when there is no room for them. */
    List<WheelLabel> labels(List<Wedge> wedges, List<WheelPart> parts) {
        for (float size = LARGEST; size >= SMALLEST; size -= 0.5f) {
            List<WheelLabel> labels = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                WheelLabel label = label(wedges.get(i), parts.get(i), sp(size));
                if (label == null) {
                    break;
                }
                labels.add(label);
            }
            if (labels.size() == parts.size()) {
                return labels;
            }
        }
        return null;
    }

    private WheelLabel label(Wedge wedge, WheelPart part, float size) {
        boolean hub = wedge.inner() == 0;
        float icon = part.icon() == 0 ? 0 : ICON * dp;
        float tick = ticked(part) ? TICK * dp : 0;
        float head = Math.max(icon, tick) + (icon + tick == 0 ? 0 : 5 * dp);
        float[] pads = hub ? new float[] {7 * dp, 5 * dp, 3.5f * dp}
                : new float[] {14 * dp, 12 * dp, 10 * dp, 8 * dp, 6 * dp, 4 * dp};
        Wedge room = new Wedge(wedge.inner(), wedge.outer() - (hub ? 0 : RIM * dp), wedge.from(), wedge.sweep());
        return WheelLabel.fit(room, text, part.name(), part.mark(), icon + tick, head, size, pads);
    }

    /** A mark says by itself that a part has been talked about; in a small wheel there is no room for both. */
    private static boolean ticked(WheelPart part) {
        return part.done() && part.mark().isEmpty();
    }

    /** The size in which a name goes along the ring, or 0 when it is too long. */
    float ringSize(Wedge ring, String name) {
        double room = Math.toRadians(RING_TURN) * (ring.inner() + ring.outer()) / 2;
        for (float size = sp(14); size >= sp(SMALLEST); size -= dp / 4) {
            text.setTextSize(size);
            if (text.measureText(name) <= room && size * 1.5f <= ring.outer() - ring.inner()) {
                return size;
            }
        }
        return 0;
    }

    static Path path(Wedge wedge) {
        Path path = new Path();
        RectF outer = new RectF(-wedge.outer(), -wedge.outer(), wedge.outer(), wedge.outer());
        RectF inner = new RectF(-wedge.inner(), -wedge.inner(), wedge.inner(), wedge.inner());
        if (wedge.sweep() >= 360) {
            path.addOval(outer, Path.Direction.CW);
            path.addOval(inner, Path.Direction.CCW);
        } else {
            path.arcTo(outer, wedge.from(), wedge.sweep(), true);
            path.arcTo(inner, wedge.from() + wedge.sweep(), -wedge.sweep(), false);
            path.close();
        }
        return path;
    }

    void ground(Canvas canvas, Wedge wedge, WheelTint tint, WheelPart part, boolean pressed) {
        Path path = path(wedge);
        fill.setColor(part.done() ? tint.doneFill() : tint.fill());
        canvas.drawPath(path, fill);
        if (pressed) {
            fill.setColor(WheelTint.of(context, com.google.android.material.R.attr.colorOnSurface) & 0x26FFFFFF);
            canvas.drawPath(path, fill);
        }
        if (wedge.sweep() < 360 && wedge.inner() > 0) {
            float rim = RIM * dp;
            fill.setColor(tint.ink());
            canvas.drawPath(path(new Wedge(wedge.outer() - rim, wedge.outer(), wedge.from(), wedge.sweep())), fill);
        }
        line.setColor(WheelTint.of(context, com.google.android.material.R.attr.colorSurface));
        line.setStrokeWidth(4 * dp);
        canvas.drawPath(path, line);
        if (edge > 0) {
            outline(canvas, wedge, tint.ink(), edge / dp);
        }
    }

    /** A line around a part: it is where the parties begin, or where the keyboard is. */
    void outline(Canvas canvas, Wedge wedge, int color, float width) {
        float gap = (2 + width / 2) * dp;
        line.setColor(color);
        line.setStrokeWidth(width * dp);
        float turn = (float) Math.toDegrees(gap / wedge.outer());
        canvas.drawPath(path(wedge.sweep() >= 360 ? wedge : new Wedge(wedge.inner() + (wedge.inner() > 0 ? gap : 0),
                wedge.outer() - gap, wedge.from() + turn, wedge.sweep() - 2 * turn)), line);
    }

    void write(Canvas canvas, WheelLabel label, WheelPart part, WheelTint tint) {
        int ink = part.done() ? tint.doneInk() : tint.ink();
        head(canvas, part, ticked(part), label.x, label.top, ICON * dp, TICK * dp, ink);
        text.setColor(ink);
        text.setTextSize(label.size);
        for (int i = 0; i < label.lines.size(); i++) {
            canvas.drawText(label.lines.get(i), label.x, label.baseline(i), text);
        }
    }

    /** Without room for names: the icon alone, larger; the names are in a list beside the wheel. */
    void picture(Canvas canvas, Wedge wedge, WheelPart part, WheelTint tint) {
        float breadth = (float) Math.min(wedge.outer() - wedge.inner(),
                Math.toRadians(Math.min(wedge.sweep(), 150)) * (wedge.inner() + wedge.outer()) / 2);
        float icon = Math.min(40 * dp, breadth * (part.done() ? 0.4f : 0.5f));
        float radius = wedge.sweep() >= 360 ? 0 : wedge.inner() + (wedge.outer() - wedge.inner()) * 0.48f;
        head(canvas, part, part.done(), (float) (radius * Math.cos(wedge.middle())),
                (float) (radius * Math.sin(wedge.middle())) - icon / 2, icon, icon * 0.75f,
                part.done() ? tint.doneInk() : tint.ink());
    }

    private void head(Canvas canvas, WheelPart part, boolean ticked, float x, float top, float icon, float tick,
            int ink) {
        float width = (part.icon() == 0 ? 0 : icon) + (ticked ? tick : 0);
        float height = part.icon() == 0 ? tick : icon;
        float left = x - width / 2;
        if (part.icon() != 0) {
            drawable(canvas, part.icon(), left, top, icon, ink);
            left += icon;
        }
        if (ticked) {
            drawable(canvas, R.drawable.ic_check, left, top + (height - tick) / 2, tick, ink);
        }
    }

    private void drawable(Canvas canvas, int id, float left, float top, float side, int ink) {
        Drawable drawable = AppCompatResources.getDrawable(context, id).mutate();
        drawable.setTint(ink);
        drawable.setBounds(Math.round(left), Math.round(top), Math.round(left + side), Math.round(top + side));
        drawable.draw(canvas);
    }

    /** Writes along the ring, over the top. */
    void ring(Canvas canvas, Wedge ring, WheelPart part, WheelTint tint, float size) {
        int ink = part.done() ? tint.doneInk() : tint.ink();
        text.setTextSize(size);
        text.setColor(ink);
        float middle = (ring.inner() + ring.outer()) / 2;
        float radius = middle - size * 0.34f;
        Path arc = new Path();
        arc.addArc(new RectF(-radius, -radius, radius, radius), -270, 359.9f);
        canvas.drawTextOnPath(part.name(), arc, 0, 0, text);
        if (part.done()) {
            drawable(canvas, R.drawable.ic_check, -9 * dp, middle - 9 * dp, 18 * dp, ink);
        }
    }
}
