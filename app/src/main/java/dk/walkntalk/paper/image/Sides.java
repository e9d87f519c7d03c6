package dk.walkntalk.paper.image;

/** Four corners in the making: x and y of each in turn, clockwise; side i goes from corner i to the next. */
final class Sides {
    private static final int PLACES = 32;
    /** What is not so many pixels from the picture's edge is at it, and what share of a side must not be. */
    private static final double AT_EDGE = 2.5;
    private static final double WITHIN = 0.3;
    final double[] c;
    /** Sides that are not in the picture, where the picture's edge stands for them. */
    final boolean[] unseen;
    /** How much of the outline's inside the component covers, 0 to 1. */
    double fill = 1;
    /** How many components had these sides. */
    int votes = 1;
    /** Whether straight edges enclose it. */
    boolean framed;
    double score;
    /** Its signs at the first look, and at the closer one. */
    double[] features;
    double[] close;

    Sides(double[] c, boolean[] unseen) {
        this.c = c;
        this.unseen = unseen;
    }

    int countUnseen() {
        int n = 0;
        for (boolean one : unseen) {
            n += one ? 1 : 0;
        }
        return n;
    }

    /** Whether all corners are this near to the other's; where a side is not seen, the lines to its corners are. */
    boolean near(Sides other, double pixels) {
        // corners may be counted from another of them
        for (int turn = 0; turn < 4; turn++) {
            boolean all = true;
            for (int i = 0; i < 4 && all; i++) {
                int k = (i + turn) % 4;
                all = unseen[i] == other.unseen[k] && apart(i, other, k) < pixels;
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private double apart(int i, Sides other, int k) {
        double x = c[2 * i] - other.c[2 * k];
        double y = c[2 * i + 1] - other.c[2 * k + 1];
        if (!unseen[i] && !unseen[(i + 3) % 4]) {
            return Math.max(Math.abs(x), Math.abs(y));
        }
        // the corner of the side that is seen, at its other end
        int far = 2 * (unseen[i] ? (k + 3) % 4 : (k + 1) % 4);
        double[] line = Line.through(other.c[2 * k], other.c[2 * k + 1], other.c[far], other.c[far + 1]);
        return Math.abs(line[0] * x + line[1] * y);
    }

    /**
     * Whether nearly all that a picture has of side {@code i} is where the picture ends: that it ends there tells nothing
     * of the page, whose own side is outside then.
     */
    boolean isThePictures(int i, int width, int height) {
        int k = 2 * ((i + 1) % 4);
        int in = 0;
        int within = 0;
        for (int j = 0; j < PLACES; j++) {
            double x = c[2 * i] + (j + 0.5) / PLACES * (c[k] - c[2 * i]);
            double y = c[2 * i + 1] + (j + 0.5) / PLACES * (c[k + 1] - c[2 * i + 1]);
            double from = Math.min(Math.min(x, width - x), Math.min(y, height - y));
            in += from > 0 ? 1 : 0;
            within += from > AT_EDGE ? 1 : 0;
        }
        return 2 * in >= PLACES && within < WITHIN * in;
    }

    /** Whether the other is within this, and a good deal smaller. */
    boolean contains(Sides other) {
        double inside = Polygon.area(Polygon.clip(other.c, c));
        double area = Polygon.area(other.c);
        return inside > 0.97 * area && area < 0.75 * Polygon.area(c);
    }

    Quad quad() {
        return Quad.of(c);
    }
}
