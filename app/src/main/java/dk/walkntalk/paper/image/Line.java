package dk.walkntalk.paper.image;

/** Sides as lines a·x + b·y + c = 0 with a² + b² = 1, above zero inside the page. */
final class Line {
    private Line() { }

    static double[][] of(double[] corners) {
        double[][] lines = new double[4][];
        for (int i = 0; i < 4; i++) {
            int k = 2 * ((i + 1) % 4);
            lines[i] = through(corners[2 * i], corners[2 * i + 1], corners[k], corners[k + 1]);
        }
        return lines;
    }

    static double[] through(double x, double y, double u, double v) {
        double length = Math.max(1e-12, Math.sqrt((u - x) * (u - x) + (v - y) * (v - y)));
        double a = (y - v) / length;
        double b = (u - x) / length;
        return new double[] {a, b, -a * x - b * y};
    }

    /** Where each line meets the one before it; false where two do not meet. */
    static boolean corners(double[][] lines, double[] corners) {
        double[] c = new double[8];
        for (int i = 0; i < 4; i++) {
            double[] m = lines[(i + 3) % 4];
            double[] n = lines[i];
            double w = m[0] * n[1] - m[1] * n[0];
            if (Math.abs(w) < 1e-6) {
                return false;
            }
            c[2 * i] = (m[1] * n[2] - m[2] * n[1]) / w;
            c[2 * i + 1] = (m[2] * n[0] - m[0] * n[2]) / w;
        }
        System.arraycopy(c, 0, corners, 0, 8);
        return true;
    }
}
