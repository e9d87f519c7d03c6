package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place in a wedge for each of some pieces of text, one below the other, each in a rectangle of its own, and
 * together in the middle of the wedge's height.
 */
final class WedgeText {
    private static final float STEP = 0.25f;
    private static final int TRIES = 9;

    /**
     * @param size of the type, pt
     */
    record Placed(Piece piece, Rectangle place, float size) {}

    private final Wedge wedge;
    private final List<Piece> pieces;
    private final List<Lines> lines = new ArrayList<>();
    private final float narrowest;

    /**
     * @param narrowest the least width of a place, in parts of the size of its type
     */
    WedgeText(Wedge wedge, List<Piece> pieces, float narrowest) {
        this.wedge = wedge;
        this.pieces = pieces;
        this.narrowest = narrowest;
        pieces.forEach(piece -> lines.add(new Lines(piece)));
    }

    /**
     * Sets the pieces in type as large as fits.
     *
     * @param largest size of type, pt
     * @param least   size of type, pt
     * @return a place for each piece in order; none when they do not fit
     */
    List<Placed> fit(float largest, float least) {
        for (float size = largest; size >= least; size -= STEP) {
            List<Placed> placed = fit(size);
            if (!placed.isEmpty()) {
                return placed;
            }
        }
        return List.of();
    }

    /** Sets the pieces in type of this size, pt; returns no place when they do not fit. */
    List<Placed> fit(float size) {
        List<Placed> best = place(wedge.top(), size);
        float high = wedge.top();
        float low = wedge.bottom();
        for (int i = 0; i < TRIES && !best.isEmpty(); i++) {
            List<Placed> tried = place((high + low) / 2, size);
            if (tried.isEmpty() || above(tried) > below(tried)) {
                low = (high + low) / 2;
            } else {
                best = tried;
                high = (high + low) / 2;
            }
        }
        return best;
    }

    private float above(List<Placed> placed) {
        return wedge.top() - placed.get(0).place().getTop();
    }

    private float below(List<Placed> placed) {
        return placed.get(placed.size() - 1).place().getBottom() - wedge.bottom();
    }

    private List<Placed> place(float start, float size) {
        List<Placed> placed = new ArrayList<>();
        float y = start;
        for (int i = 0; i < pieces.size(); i++) {
            float pt = size * pieces.get(i).size();
            Rectangle found = null;
            while (found == null) {
                if (y - pt < wedge.bottom()) {
                    return List.of();
                }
                found = rectangle(lines.get(i), pt, y);
                y -= found == null ? 2 : 0;
            }
            placed.add(new Placed(pieces.get(i), found, pt));
            y = found.getBottom() - pieces.get(i).gap() * pt * Piece.LEADING;
        }
        return placed;
    }

    private Rectangle rectangle(Lines text, float pt, float top) {
        float line = pt * Piece.LEADING;
        int count = 1;
        while (true) {
            Rectangle place = wedge.between(top, top - count * line);
            if (place.getWidth() < narrowest * pt) {
                return null;
            }
            // A point to spare, so that no rounding makes a line more.
            int needed = text.in(pt, place.getWidth() - 1);
            if (needed <= count) {
                return place;
            }
            if (needed == Integer.MAX_VALUE) {
                return null;
            }
            count++;
        }
    }
}
