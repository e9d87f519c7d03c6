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
        Edges edges = new Edges(Math.toRadians(from), Math.toRadians(from + angle), angle >= TURN, inset);
        for (int row = 0; row < rows; row++) {
            longest(row, inner == 0 ? 0 : inner + inset, outer - inset, edges);
        }
    }

    /** The two straight sides of the wedge, none where it goes all the way round. */
    private static final class Edges {
        private final boolean whole;
        private final float inset;
        private final double startCos;
        private final double startSin;
        private final double endCos;
        private final double endSin;

        Edges(double start, double end, boolean whole, float inset) {
            this.whole = whole;
            this.inset = inset;
            startCos = Math.cos(start);
            startSin = Math.sin(start);
            endCos = Math.cos(end);
            endSin = Math.sin(end);
        }

        /** Whether a point, told from the middle, lies as far from both as text must. */
        boolean enclose(double dx, double dy) {
            return whole || startCos * dy - startSin * dx >= inset && endSin * dx - endCos * dy >= inset;
        }
    }

    /** Finds the longest stretch of the row that lies within; its ends are equal when there is none. */
    private void longest(int row, float inner, float rim, Edges edges) {
        double dy = outer - row;
        double most = (double) rim * rim;
        double least = (double) inner * inner;
        int begin = Integer.MIN_VALUE;
        for (int dx = (int) -outer; dx <= outer + 1; dx++) {
            double square = dx * dx + dy * dy;
            boolean inside = square <= most && square >= least && edges.enclose(dx, dy);
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
