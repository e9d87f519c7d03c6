package dk.walkntalk.paper.image;

/** Cuts a quadrilateral to the picture, to know how much of a page is seen. */
final class PhotoArea {
    private PhotoArea() { }

    static double within(double[] quad, double w, double h) {
        double[] p = quad.clone();
        p = cut(p, 1, 0, 0);
        p = cut(p, -1, 0, w);
        p = cut(p, 0, 1, 0);
        p = cut(p, 0, -1, h);
        double sum = 0;
        int n = p.length / 2;
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            sum += p[2 * i] * p[2 * j + 1] - p[2 * j] * p[2 * i + 1];
        }
        return Math.abs(sum) / 2;
    }

    private static double[] cut(double[] p, double a, double b, double c) {
        double[] out = new double[p.length + 4];
        int n = 0;
        for (int i = 0; i < p.length / 2; i++) {
            int j = (i + 1) % (p.length / 2);
            double d = a * p[2 * i] + b * p[2 * i + 1] + c;
            double e = a * p[2 * j] + b * p[2 * j + 1] + c;
            if (d >= 0) {
                out[n++] = p[2 * i];
                out[n++] = p[2 * i + 1];
            }
            if (d >= 0 != e >= 0) {
                double t = d / (d - e);
                out[n++] = p[2 * i] + (p[2 * j] - p[2 * i]) * t;
                out[n++] = p[2 * i + 1] + (p[2 * j + 1] - p[2 * i + 1]) * t;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }
}
