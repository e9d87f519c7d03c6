package dk.walkntalk.paper.image;

/** Directions in space. */
final class Space {
    private Space() { }

    static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    static double[] unit(double[] a) {
        double l = Math.max(1e-12, length(a));
        return new double[] {a[0] / l, a[1] / l, a[2] / l};
    }

    static double length(double[] a) {
        return Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
    }
}
