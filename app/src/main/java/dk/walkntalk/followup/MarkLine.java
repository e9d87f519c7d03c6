package dk.walkntalk.followup;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Paint;
import android.graphics.Path;
import android.util.AttributeSet;
import android.util.TypedValue;
import android.view.View;
import androidx.annotation.Nullable;
import dk.walkntalk.R;
import dk.walkntalk.concept.Scale;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Marks over time as a line, each mark's number beside its point. The same is told in words below it. */
public final class MarkLine extends View {
    private final Paint line = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint dot = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint grid = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint text = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final float dp = getResources().getDisplayMetrics().density;
    private List<Marks.Mark> marks = List.of();
    private Scale scale = new Scale(1, 10);

    public MarkLine(Context context, @Nullable AttributeSet attrs) {
        super(context, attrs);
        line.setStyle(Paint.Style.STROKE);
        line.setStrokeWidth(3 * dp);
        line.setStrokeJoin(Paint.Join.ROUND);
        line.setColor(context.getColor(R.color.primary));
        dot.setColor(context.getColor(R.color.primary));
        grid.setColor(context.getColor(R.color.outline_variant));
        grid.setStrokeWidth(dp);
        text.setColor(context.getColor(R.color.on_surface));
        text.setTextAlign(Paint.Align.CENTER);
        text.setTextSize(TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, 15,
                getResources().getDisplayMetrics()));
    }

    void show(List<Marks.Mark> marks, Scale scale) {
        this.marks = marks;
        this.scale = scale;
        invalidate();
    }

    @Override
    protected void onDraw(Canvas canvas) {
        float side = text.getTextSize() + 8 * dp;
        grid(canvas, side, scale.from());
        grid(canvas, side, scale.to());
        if (marks.isEmpty()) {
            return;
        }
        Path path = new Path();
        for (int i = 0; i < marks.size(); i++) {
            float x = x(i, side);
            float y = y(marks.get(i).mark(), side);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        canvas.drawPath(path, line);
        for (int i = 0; i < marks.size(); i++) {
            float y = y(marks.get(i).mark(), side);
            canvas.drawCircle(x(i, side), y, 6 * dp, dot);
            canvas.drawText(String.valueOf(marks.get(i).mark()), x(i, side), y - 11 * dp, text);
        }
    }

    private void grid(Canvas canvas, float side, int mark) {
        float y = y(mark, side);
        canvas.drawLine(side * 1.3f, y, getWidth(), y, grid);
        canvas.drawText(String.valueOf(mark), side * 0.6f, y + text.getTextSize() * 0.35f, text);
    }

    /** By the calendar, but never so close that two points lie on each other. */
    private float x(int index, float side) {
        float left = side * 2;
        float room = getWidth() - side - left;
        if (marks.size() == 1) {
            return left + room / 2;
        }
        long all = Math.max(1, days(marks.size() - 1));
        float even = index / (float) (marks.size() - 1);
        return left + room * (even + days(index) / (float) all) / 2;
    }

    private long days(int index) {
        return ChronoUnit.DAYS.between(marks.get(0).day(), marks.get(index).day());
    }

    private float y(int mark, float side) {
        float part = (mark - scale.from()) / (float) Math.max(1, scale.to() - scale.from());
        float room = getHeight() - 2 * side;
        return side * 1.4f + room * (1 - part) * 0.95f;
    }
}
