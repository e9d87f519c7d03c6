package dk.walkntalk.ui;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Paint;
import android.graphics.Path;
import android.util.AttributeSet;
import android.view.View;
import androidx.annotation.Nullable;
import com.google.android.material.color.MaterialColors;
import java.util.List;

/**
 * Progress as a puzzle: a row of pieces for each perspective; a piece falls into place when its question has been
 * talked about. A wide view lays the rows one after the other, a high one lays them below each other.
 */
public final class PuzzleView extends View {
    private static final float GAP = 0.55f;

    private final Paint fill = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final Paint line = new Paint(Paint.ANTI_ALIAS_FLAG);
    private List<List<Boolean>> rows = List.of();
    private int current = -1;

    public PuzzleView(Context context, @Nullable AttributeSet attrs) {
        super(context, attrs);
        line.setStyle(Paint.Style.STROKE);
        line.setStrokeJoin(Paint.Join.ROUND);
    }

    /**
     * Shows which questions were talked about.
     *
     * @param rows for each perspective, its questions in order
     * @param current the question one is at, counted through all rows, or -1
     */
    public void show(List<List<Boolean>> rows, int current) {
        this.rows = rows;
        this.current = current;
        invalidate();
    }

    @Override
    protected void onDraw(Canvas canvas) {
        if (rows.isEmpty()) {
            return;
        }
        boolean strip = getWidth() > 2 * getHeight();
        int most = rows.stream().mapToInt(List::size).max().orElse(1);
        float across = strip ? rows.stream().mapToInt(List::size).sum() + GAP * (rows.size() - 1) : most;
        float down = strip ? 1 : rows.size();
        float margin = PuzzlePiece.KNOB;
        float side = Math.min(getWidth() / (across + 2 * margin), getHeight() / (down + 2 * margin));
        float startX = (getWidth() - across * side) / 2;
        float startY = (getHeight() - down * side) / 2;
        int index = 0;
        float x = startX;
        for (int row = 0; row < rows.size(); row++) {
            int size = rows.get(row).size();
            for (int column = 0; column < size; column++) {
                float left = strip ? x + column * side : startX + column * side;
                float top = strip ? startY : startY + row * side;
                Path piece = PuzzlePiece.outline(left, top, side,
                        strip || row == 0 ? 0 : -knob(row - 1, column), column == size - 1 ? 0 : knob(row, column),
                        strip || row == rows.size() - 1 ? 0 : knob(row, column),
                        column == 0 ? 0 : -knob(row, column - 1));
                draw(canvas, piece, row, rows.get(row).get(column), index++ == current, side);
            }
            x += (size + GAP) * side;
        }
    }

    /** Which way the knob between a piece and the next one points: in turns, as in a real puzzle. */
    private static int knob(int row, int column) {
        return (row + column) % 2 == 0 ? 1 : -1;
    }

    private void draw(Canvas canvas, Path piece, int row, boolean placed, boolean here, float side) {
        PerspectiveLook look = PerspectiveLook.of(row);
        int color = getContext().getColor(look.color);
        int ground = MaterialColors.getColor(this, com.google.android.material.R.attr.colorSurface);
        fill.setColor(placed ? color : getContext().getColor(look.container));
        canvas.drawPath(piece, fill);
        line.setStrokeWidth(Math.max(side * 0.05f, 2));
        line.setColor(placed ? ground : color);
        canvas.drawPath(piece, line);
        if (here) {
            line.setStrokeWidth(Math.max(side * 0.13f, 4));
            line.setColor(MaterialColors.getColor(this, com.google.android.material.R.attr.colorOnSurface));
            canvas.drawPath(piece, line);
        }
    }
}
