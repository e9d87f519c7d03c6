package dk.walkntalk.paper.image;

/** How one plane is seen in another: the places of a page in a picture of it, for one. */
final class Homography {
    private final double[] h;

    private Homography(double[] h) {
        this.h = h;
    }

    /** The square from 0, 0 to 1, 1 laid on {@code quad}, its corners clockwise from 0, 0 (after Heckbert). */
    static Homography fromSquare(Quad quad) {
        double sx = quad.x0() - quad.x1() + quad.x2() - quad.x3();
        double sy = quad.y0() - quad.y1() + quad.y2() - quad.y3();
        double dx1 = quad.x1() - quad.x2();
        double dx2 = quad.x3() - quad.x2();
        double dy1 = quad.y1() - quad.y2();
        double dy2 = quad.y3() - quad.y2();
        double det = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / det;
        double k = (dx1 * sy - sx * dy1) / det;
        return new Homography(new double[] {
            quad.x1() - quad.x0() + g * quad.x1(), quad.x3() - quad.x0() + k * quad.x3(), quad.x0(),
            quad.y1() - quad.y0() + g * quad.y1(), quad.y3() - quad.y0() + k * quad.y3(), quad.y0(),
            g, k, 1});
    }

    /** What lays the corners of {@code from} on those of {@code to}; both must be convex. */
    static Homography between(Quad from, Quad to) {
        return fromSquare(to).after(fromSquare(from).inverse());
    }

    /** The way back. */
    Homography inverse() {
        double[] out = new double[9];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                int a = (i + 1) % 3;
                int b = (i + 2) % 3;
                int c = (k + 1) % 3;
                int d = (k + 2) % 3;
                out[k * 3 + i] = h[a * 3 + c] * h[b * 3 + d] - h[a * 3 + d] * h[b * 3 + c];
            }
        }
        return new Homography(out);
    }

    /** First {@code first}, then this. */
    Homography after(Homography first) {
        double[] out = new double[9];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                for (int j = 0; j < 3; j++) {
                    out[3 * i + k] += h[3 * i + j] * first.h[3 * j + k];
                }
            }
        }
        return new Homography(out);
    }

    /** Where x, y goes: the x of it. */
    double x(double x, double y) {
        return (h[0] * x + h[1] * y + h[2]) / (h[6] * x + h[7] * y + h[8]);
    }

    /** Where x, y goes: the y of it. */
    double y(double x, double y) {
        return (h[3] * x + h[4] * y + h[5]) / (h[6] * x + h[7] * y + h[8]);
    }

    /** The nine numbers, row by row. */
    double[] values() {
        return h;
    }
}
