package dk.walkntalk.pdf;

import com.itextpdf.kernel.geom.Rectangle;

/**
 * A part of a ring between two angles, and how wide it is at each height: where lines of text can stand in it. With an
 * inner radius of 0 and the whole turn it is a disc.
 */
final class Wedge {
    static final double TURN = 360;

    private final float x;
    private final float y;
    private final float outer;
    private final float[] lefts;
    private final float[] rights;

    /**
     * Lengths in pt, angles in degrees, counterclockwise from the right.
     *
     * @param from  where the wedge begins
     * @param angle how far it goes, to the left of {@code from}; at most 180, or the whole turn
     * @param inset how far text stays away from every edge
     */
    Wedge(float x, float y, float inner, float outer, double from, double angle, float inset) {
        this.x = x;
        this.y = y;
        this.outer = outer;
        int rows = (int) (2 * outer) + 1;
        lefts = new float[rows];
        rights = new float[rows];
        double start = Math.toRadians(from);
        double end = Math.toRadians(from + angle);
        for (int row = 0; row < rows; row++) {
            longest(row, inner == 0 ? 0 : inner + inset, outer - inset, angle >= TURN, start, end, inset);
        }
    }

    /** Finds the longest stretch of the row that lies within; its ends are equal when there is none. */
    private void longest(int row, float inner, float rim, boolean whole, double start, double end, float inset) {
        double dy = outer - row;
        int begin = Integer.MIN_VALUE;
        for (int dx = (int) -outer; dx <= outer + 1; dx++) {
            double r = Math.hypot(dx, dy);
            boolean inside = r <= rim && r >= inner && (whole
                    || Math.cos(start) * dy - Math.sin(start) * dx >= inset
                            && Math.sin(end) * dx - Math.cos(end) * dy >= inset);
            if (inside && begin == Integer.MIN_VALUE) {
                begin = dx;
            } else if (!inside && begin != Integer.MIN_VALUE) {
                if (dx - 1 - begin > rights[row] - lefts[row]) {
                    lefts[row] = begin;
                    rights[row] = dx - 1;
                }
                begin = Integer.MIN_VALUE;
            }
        }
    }

    /** Returns the highest y at which anything fits. */
    float top() {
        int row = 0;
        while (row < lefts.length - 1 && rights[row] <= lefts[row]) {
            row++;
        }
        return y + outer - row;
    }

    /** Returns the lowest y at which anything fits. */
    float bottom() {
        int row = lefts.length - 1;
        while (row > 0 && rights[row] <= lefts[row]) {
            row--;
        }
        return y + outer - row;
    }

    /** Returns the widest rectangle between the two heights; of no width when there is none. */
    Rectangle between(float high, float low) {
        float left = -outer;
        float right = outer;
        int first = (int) Math.floor(y + outer - high);
        int last = (int) Math.ceil(y + outer - low);
        for (int row = first; row <= last; row++) {
            if (row < 0 || row >= lefts.length || rights[row] <= lefts[row]) {
                return new Rectangle(x, low, 0, high - low);
            }
            left = Math.max(left, lefts[row]);
            right = Math.min(right, rights[row]);
        }
        return new Rectangle(x + left, low, Math.max(0, right - left), high - low);
    }
}
