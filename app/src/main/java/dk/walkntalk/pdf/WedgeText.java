package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place in a wedge for each of some pieces of text, one below the other, each in a rectangle of its own. The
 * type is as large as fits; when it does not fit in the least size, there are no places.
 */
final class WedgeText {
    private static final float STEP = 0.25f;
    private static final int SHIFT = 3;
    private static final float NARROWEST = 7;

    /**
     * @param place a hair higher than the text needs
     * @param size  of the type, pt
     */
    record Placed(Piece piece, Rectangle place, float size) {}

    private final Wedge wedge;
    private final List<Piece> pieces;

    WedgeText(Wedge wedge, List<Piece> pieces) {
        this.wedge = wedge;
        this.pieces = pieces;
    }

    /**
     * @param largest size of type, pt
     * @param least   size of type, pt
     * @return a place for each piece in order; none when they do not fit
     */
    List<Placed> fit(float largest, float least) {
        for (float size = largest; size >= least; size -= STEP) {
            List<Placed> best = List.of();
            float bestOff = Float.MAX_VALUE;
            for (float start = wedge.top(); start > wedge.bottom(); start -= SHIFT) {
                List<Placed> placed = place(start, size);
                if (!placed.isEmpty()) {
                    float above = wedge.top() - placed.get(0).place().getTop();
                    float below = placed.get(placed.size() - 1).place().getBottom() - wedge.bottom();
                    if (Math.abs(above - below) < bestOff) {
                        bestOff = Math.abs(above - below);
                        best = placed;
                    }
                }
            }
            if (!best.isEmpty()) {
                return best;
            }
        }
        return List.of();
    }

    private List<Placed> place(float start, float size) {
        List<Placed> placed = new ArrayList<>();
        float y = start;
        for (Piece piece : pieces) {
            float pt = size * piece.size();
            Rectangle found = null;
            while (found == null) {
                if (y - pt < wedge.bottom()) {
                    return List.of();
                }
                found = rectangle(piece, pt, y);
                y -= found == null ? 2 : 0;
            }
            placed.add(new Placed(piece, found, pt));
            y = found.getBottom() - piece.gap() * pt * Piece.LEADING;
        }
        return placed;
    }

    private Rectangle rectangle(Piece piece, float pt, float top) {
        float line = pt * Piece.LEADING;
        int lines = 1;
        while (true) {
            Rectangle place = wedge.between(top, top - lines * line - 1);
            if (place.getWidth() < NARROWEST * pt) {
                return null;
            }
            // A point to spare, so that no rounding makes a line more.
            int needed = piece.lines(pt, place.getWidth() - 1);
            if (needed <= lines) {
                return place;
            }
            if (needed == Integer.MAX_VALUE) {
                return null;
            }
            lines++;
        }
    }
}
