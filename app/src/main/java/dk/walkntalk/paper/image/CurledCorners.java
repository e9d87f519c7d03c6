package dk.walkntalk.paper.image;

/**
 * Paper curls, most of all at its corners, and lenses bend what is straight: a line through a whole side may pass its
 * corners by. So each side's edge is followed, and a corner is put where the last parts of its two sides meet.
 */
final class CurledCorners {
    private static final int SAMPLES = 96;
    /** Of the picture's long edge: how far a side may be from its line. */
    private static final double FAR = 0.016;
    /** The share of a side, at its end, that tells where its corner is. */
    private static final double END = 0.13;
    /** What it costs to go a pixel aside from one sample to the next; an edge as clear as can be gains 1. */
    private static final double ASIDE = 0.1;
    /** How much clearer the edge must be there than along the line through the whole side. */
    private static final double CLEARER = 1.03;
    /** How much the line through the whole side counts, in samples on a clear edge. */
    private static final double LINE = 0.02;

    private final Edge edge;
    private final int reach;
    private final double[] where = new double[SAMPLES];
    private final double[] weight = new double[SAMPLES];

    CurledCorners(int[] argb, int width, int height) {
        reach = (int) Math.ceil(FAR * Math.max(width, height));
        edge = new Edge(argb, width, height, SAMPLES, reach, 3);
    }

    /** Corners moved to where the ends of the sides meet; those at a side that is not in the picture stay. */
    double[] of(double[] c, boolean[] unseen) {
        double[][] begin = new double[4][];
        double[][] end = new double[4][];
        for (int i = 0; i < 4; i++) {
            int k = 2 * ((i + 1) % 4);
            if (!unseen[i]) {
                edge.look(c[2 * i], c[2 * i + 1], c[k], c[k + 1]);
                follow();
                begin[i] = edge.line(fit(0));
                end[i] = edge.line(fit(1));
            }
        }
        double[] out = c.clone();
        double[] met = new double[8];
        for (int i = 0; i < 4; i++) {
            int before = (i + 3) % 4;
            if (!unseen[i] && !unseen[before]) {
                double[][] lines = Line.of(c);
                lines[i] = begin[i];
                lines[before] = end[before];
                if (Line.corners(lines, met)
                        && Math.hypot(met[2 * i] - c[2 * i], met[2 * i + 1] - c[2 * i + 1]) < 1.5 * reach) {
                    out[2 * i] = met[2 * i];
                    out[2 * i + 1] = met[2 * i + 1];
                }
            }
        }
        return Quad.of(out).isConvex() ? out : c;
    }

    /** Finds the way along the side over the clearest edges that does not jump, and where the edge is on it. */
    private void follow() {
        int n = 2 * reach + 1;
        double[][] best = new double[SAMPLES][n];
        for (int i = 0; i < SAMPLES; i++) {
            for (int o = 0; o < n; o++) {
                int from = i > 0 ? from(best[i - 1], o) : o;
                best[i][o] = Math.max(0, edge.strength[i][o]) + (i > 0 ? gain(best[i - 1], from, o) : 0);
            }
        }
        int at = 0;
        for (int o = 0; o < n; o++) {
            at = best[SAMPLES - 1][o] > best[SAMPLES - 1][at] ? o : at;
        }
        for (int i = SAMPLES - 1; i >= 0; i--) {
            weight[i] = 0;
            edge.peak(edge.strength[i], at - reach, where, weight, i);
            at = i > 0 ? from(best[i - 1], at) : at;
        }
    }

    /** Which offset of the sample before is best to come from. */
    private static int from(double[] before, int to) {
        int best = to;
        for (int o = Math.max(0, to - 1); o <= Math.min(before.length - 1, to + 1); o++) {
            best = gain(before, o, to) > gain(before, best, to) ? o : best;
        }
        return best;
    }

    private static double gain(double[] before, int from, int to) {
        return before[from] - (from == to ? 0 : ASIDE);
    }

    /** The offsets at both ends of the side of the line through its beginning (0) or its end (1). */
    private double[] fit(int end) {
        double a = 0;
        double b = 0;
        for (int round = 0; round < 5; round++) {
            // a folded corner or a thumb is far off
            double limit = round < 2 ? Double.MAX_VALUE : round < 3 ? 3 : 1.6;
            double w = LINE;
            double wt = 0;
            double wtt = LINE * 0.01;
            double wd = 0;
            double wtd = 0;
            for (int i = 0; i < SAMPLES; i++) {
                double t = Math.abs(end - edge.at(i));
                double off = (where[i] - a - b * t) / limit;
                if (t < END && weight[i] > 0 && Math.abs(off) < 1) {
                    double k = weight[i] * near(t) * (1 - off * off) * (1 - off * off);
                    w += k;
                    wt += k * t;
                    wtt += k * t * t;
                    wd += k * where[i];
                    wtd += k * t * where[i];
                }
            }
            double det = w * wtt - wt * wt;
            if (det < 1e-9) {
                return new double[2];
            }
            b = (w * wtd - wt * wd) / det;
            a = (wd - b * wt) / w;
        }
        if (Math.abs(a) > reach || clear(end, a, b) < CLEARER * clear(end, 0, 0)) {
            return new double[2];
        }
        return end == 0 ? new double[] {a, a + b} : new double[] {a + b, a};
    }

    private double clear(int end, double a, double b) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double t = Math.abs(end - edge.at(i));
            if (t < END && weight[i] > 0) {
                int o = Math.max(0, Math.min(2 * reach, (int) Math.round(a + b * t + reach)));
                sum += near(t) * Math.max(0, edge.strength[i][o]);
            }
        }
        return sum;
    }

    private static double near(double t) {
        return 1 - t / END * t / END;
    }
}
