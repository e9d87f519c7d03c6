package dk.walkntalk.paper.image;

/** Four corners in the making: x and y of each in turn, clockwise; side i goes from corner i to the next. */
final class Sides {
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
    double[] features;

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

    boolean near(Sides other, double pixels) {
        // corners may be counted from another of them
        for (int turn = 0; turn < 4; turn++) {
            boolean all = true;
            for (int i = 0; i < 4 && all; i++) {
                int k = (i + turn) % 4;
                all = Math.abs(c[2 * i] - other.c[2 * k]) < pixels && Math.abs(c[2 * i + 1] - other.c[2 * k + 1]) < pixels
                        && unseen[i] == other.unseen[k];
            }
            if (all) {
                return true;
            }
        }
        return false;
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
