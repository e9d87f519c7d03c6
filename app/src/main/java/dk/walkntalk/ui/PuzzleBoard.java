package dk.walkntalk.ui;

import android.animation.ValueAnimator;
import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Path;
import android.graphics.Rect;
import android.graphics.RectF;
import android.util.AttributeSet;
import android.view.KeyEvent;
import android.view.MotionEvent;
import android.view.View;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.core.view.ViewCompat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * The puzzle to choose from: every piece can be tapped, reached by keyboard, and is read aloud. Where a piece has
 * fallen into place, the picture behind shows.
 */
public final class PuzzleBoard extends View {
    /** Less is too small for a thumb on a walk. */
    private static final int LEAST_DP = 72;
    private static final int MOST_DP = 132;
    private static final int FALL_MILLIS = 550;

    private final BoardTouch touch = new BoardTouch(this);
    private final PieceArt art = new PieceArt(this);
    private final RectF picture = new RectF();
    private List<List<Boolean>> rows = List.of();
    private List<String> names = List.of();
    private IntConsumer onPiece = index -> { };
    private BoardLayout layout = new BoardLayout(List.of(), 1);
    private float side;
    private int falling = -1;
    private float fallen = 1;
    private int pressed = -1;

    public PuzzleBoard(Context context, @Nullable AttributeSet attrs) {
        super(context, attrs);
        setFocusable(true);
        ViewCompat.setAccessibilityDelegate(this, touch);
    }

    /**
     * Shows the puzzle.
     *
     * @param rows    for each perspective, whether its questions were talked about, in order
     * @param names   what is said of each piece, counted through all rows
     * @param onPiece gets the index of a piece that was chosen
     */
    public void show(List<List<Boolean>> rows, List<String> names, IntConsumer onPiece) {
        boolean laidOut = sizes(rows).equals(sizes(this.rows));
        this.rows = rows;
        this.names = names;
        this.onPiece = onPiece;
        if (!laidOut) {
            requestLayout();
        }
        touch.invalidateRoot();
        invalidate();
    }

    /** Lets the piece with this index fall into its place, unless the phone is set to no animations. */
    public void letFall(int piece) {
        if (!ValueAnimator.areAnimatorsEnabled()) {
            return;
        }
        falling = piece;
        fallen = 0;
        ValueAnimator fall = ValueAnimator.ofFloat(0, 1);
        fall.setDuration(FALL_MILLIS);
        fall.addUpdateListener(now -> {
            fallen = (float) now.getAnimatedValue();
            falling = fallen < 1 ? piece : -1;
            invalidate();
        });
        fall.start();
    }

    private static List<Integer> sizes(List<List<Boolean>> rows) {
        return rows.stream().map(List::size).collect(Collectors.toList());
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        int width = MeasureSpec.getSize(widthSpec);
        float least = LEAST_DP * density();
        layout = new BoardLayout(sizes(rows), Math.max(1, (int) (width / least)));
        side = Math.min((float) width / layout.columns(), MOST_DP * density());
        if (MeasureSpec.getMode(heightSpec) != MeasureSpec.UNSPECIFIED && layout.rows() > 0) {
            side = Math.max(least, Math.min(side, (float) MeasureSpec.getSize(heightSpec) / layout.rows()));
        }
        setMeasuredDimension(width, Math.round(side * layout.rows()));
    }

    private float density() {
        return getResources().getDisplayMetrics().density;
    }

    @Override
    protected void onDraw(@NonNull Canvas canvas) {
        float left = left();
        picture.set(left, 0, left + layout.columns() * side, layout.rows() * side);
        List<Boolean> placed = placed();
        for (int i = 0; i < pieces(); i++) {
            if (i != falling) {
                draw(canvas, i, placed.get(i), 1);
            }
        }
        if (falling >= 0 && falling < pieces()) {
            draw(canvas, falling, placed.get(falling), fallen);
        }
    }

    private void draw(Canvas canvas, int piece, boolean placed, float fall) {
        BoardLayout.Cell cell = layout.cells().get(piece);
        boolean here = piece == pressed || piece == touch.getKeyboardFocusedVirtualViewId();
        art.draw(canvas, outline(cell), place(piece), picture,
                new PieceArt.Look(cell.perspective(), cell.number(), placed, here, fall));
    }

    private Path outline(BoardLayout.Cell cell) {
        RectF place = place(cell);
        return PuzzlePiece.outline(place.left, place.top, side, layout.knob(cell, -1, 0), layout.knob(cell, 0, 1),
                layout.knob(cell, 1, 0), layout.knob(cell, 0, -1));
    }

    private List<Boolean> placed() {
        List<Boolean> placed = new ArrayList<>();
        rows.forEach(placed::addAll);
        return placed;
    }

    private float left() {
        return (getWidth() - layout.columns() * side) / 2;
    }

    private RectF place(BoardLayout.Cell cell) {
        float x = left() + cell.column() * side;
        float y = cell.row() * side;
        return new RectF(x, y, x + side, y + side);
    }

    private RectF place(int piece) {
        return place(layout.cells().get(piece));
    }

    int pieces() {
        return layout.cells().size();
    }

    /** The piece below this point, or -1. */
    int pieceAt(float x, float y) {
        return side == 0 || x < left() ? -1 : layout.at((int) (y / side), (int) ((x - left()) / side));
    }

    /** Where the piece with this index lies within this view. */
    Rect bounds(int piece) {
        Rect bounds = new Rect();
        place(piece).round(bounds);
        return bounds;
    }

    String name(int piece) {
        return piece < names.size() ? names.get(piece) : "";
    }

    void choose(int piece) {
        onPiece.accept(piece);
    }

    @Override
    public boolean onTouchEvent(MotionEvent event) {
        int piece = pieceAt(event.getX(), event.getY());
        switch (event.getActionMasked()) {
            case MotionEvent.ACTION_DOWN:
                pressed = piece;
                invalidate();
                return piece >= 0;
            case MotionEvent.ACTION_UP:
                boolean same = piece >= 0 && piece == pressed;
                pressed = -1;
                invalidate();
                if (same) {
                    performClick();
                    choose(piece);
                }
                return true;
            case MotionEvent.ACTION_CANCEL:
                pressed = -1;
                invalidate();
                return true;
            default:
                return true;
        }
    }

    @Override
    public boolean performClick() {
        return super.performClick();
    }

    @Override
    protected boolean dispatchHoverEvent(MotionEvent event) {
        return touch.dispatchHoverEvent(event) || super.dispatchHoverEvent(event);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        return touch.dispatchKeyEvent(event) || super.dispatchKeyEvent(event);
    }

    @Override
    protected void onFocusChanged(boolean gained, int direction, @Nullable Rect from) {
        super.onFocusChanged(gained, direction, from);
        touch.onFocusChanged(gained, direction, from);
    }
}
