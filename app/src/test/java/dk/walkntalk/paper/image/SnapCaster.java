package dk.walkntalk.paper.image;

/** Things out of sight whose shadow falls on the page: the photographer, a hand with the phone, leaves, an edge. */
final class SnapCaster {
    static final int NONE = 0;
    static final int PERSON = 1;
    static final int TREE = 2;
    static final int PHONE = 3;
    static final int EDGE = 4;
    static final int RAILS = 5;

    private final int kind;
    private final double[] a = new double[3];
    private final double[] b = new double[3];
    private final double shiftA;
    private final double shiftB;
    private final double blur;
    private final double cos;
    private final double sin;
    private final double scale;
    private final double cover;
    private final double thick;
    private final int seed;

    SnapCaster(int kind, double[] l, boolean lamp, SnapDice dice) {
        this.kind = kind;
        double n = Math.hypot(l[0], l[1]);
        a[0] = -l[1] / n;
        a[1] = l[0] / n;
        b[0] = a[1] * l[2] - a[2] * l[1];
        b[1] = a[2] * l[0] - a[0] * l[2];
        b[2] = a[0] * l[1] - a[1] * l[0];
        double k = b[2] < 0 ? -1 : 1;
        for (int i = 0; i < 3; i++) {
            b[i] *= k;
        }
        double reach = kind == PERSON ? 22 : kind == EDGE ? 11 : 10;
        shiftA = dice.in(-reach, reach);
        shiftB = kind == PERSON ? dice.in(-14, 20) : dice.in(-10, 10) * Math.max(0.4, l[2]);
        blur = lamp ? dice.in(0.8, 3) : kind == TREE ? dice.in(0.6, 3) : kind == PERSON ? dice.in(0.5, 1.3)
            : kind == PHONE ? dice.in(0.15, 0.6) : dice.in(0.2, 2);
        double turn = dice.in(0, 2 * Math.PI);
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        scale = dice.in(5, 22);
        cover = dice.in(-0.22, 0.22);
        thick = dice.in(0.6, 4);
        seed = dice.seed();
    }

    /** Share of the key light that reaches the point. */
    double open(double x, double y, double z) {
        if (kind == NONE) {
            return 1;
        }
        double p = x * a[0] + y * a[1] + z * a[2] - shiftA;
        double q = x * b[0] + y * b[1] + z * b[2] - shiftB;
        double u = p * cos + q * sin;
        double v = q * cos - p * sin;
        double d;
        switch (kind) {
            case PERSON -> {
                d = Math.hypot(p * 1.15, q) - 11;
                d = Math.min(d, rod(p, q, 0, -8, 0, -20, 6));
                d = Math.min(d, rod(p, q, -14, -27, 14, -27, 8));
                d = Math.min(d, rod(p, q, 0, -38, 0, -150, 21));
                d = Math.min(d, rod(p, q, -21, -28, -26, -52, 5.5));
                d = Math.min(d, rod(p, q, -26, -52, -9, -36, 4.5));
                d = Math.min(d, rod(p, q, 21, -28, 27, -52, 5.5));
            }
            case PHONE -> {
                d = Math.max(Math.abs(u) - 3.7, Math.abs(v) - 7.6);
                d = Math.min(d, rod(u, v, 4.5, -4, 10, -13, 4.3));
                d = Math.min(d, rod(u, v, 10, -13, 40, -60, 3.6));
                for (int i = 0; i < 4; i++) {
                    d = Math.min(d, rod(u, v, 5, -5 + i * 2.2, -4.2, -3 + i * 2.2, 0.9));
                }
            }
            case TREE -> {
                double n = SnapNoise.sum(u / scale, v / scale, 4, seed) - cover;
                d = n * scale * 0.6;
                double branch = Math.abs(v + 3 * SnapNoise.at(u / 14, 0, seed + 9)) - thick * 0.4;
                d = Math.min(d, branch);
            }
            case RAILS -> d = Math.abs(u - (thick * 3 + 4) * Math.rint(u / (thick * 3 + 4))) - thick * 0.5;
            default -> d = cover > 0 ? u : Math.abs(u) - thick;
        }
        return SnapNoise.smooth(-blur, blur, d);
    }

    private static double rod(double x, double y, double ax, double ay, double bx, double by, double r) {
        double ex = bx - ax;
        double ey = by - ay;
        double k = ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey);
        k = Math.max(0, Math.min(1, k));
        double qx = x - ax - k * ex;
        double qy = y - ay - k * ey;
        return Math.sqrt(qx * qx + qy * qy) - r;
    }
}
