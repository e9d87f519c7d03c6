package dk.walkntalk.paper.image;

/**
 * What is just inside and just outside a candidate's sides: paper is the same all round within its sides, however the
 * light falls on it, each of its sides is an edge all along, and of one kind; a shadow's is not.
 */
final class Borders {
    static final int SIGNS = 20;
    /** Which of them is how much colour there is along the inside of the sides. */
    static final int COLOUR = 17;
    private static final int SAMPLES = 28;
    /** Pixels from the side, inwards and outwards. */
    private static final double NEAR = 3;
    private static final double LEAST_STEP = 0.03;

    private final SmallPicture picture;
    private final int[] steps;
    private final double[][] in = new double[SAMPLES * 4][4];
    private final double[][] out = new double[SAMPLES * 4][4];
    private final double[][] on = new double[SAMPLES * 4][4];

    Borders(SmallPicture picture, int[] steps) {
        this.picture = picture;
        this.steps = steps;
    }

    /** The signs of {@code sides}: none depends on how bright the picture is. */
    double[] of(Sides sides) {
        double[] c = sides.c;
        double[][] lines = Line.of(c);
        int n = 0;
        double[] f = new double[SIGNS];
        double leastBright = 1;
        double leastRatio = 2;
        double leastSteps = 3;
        double longest = 0;
        double leastCover = 1;
        double leastPale = 1;
        double colour = 0;
        for (int i = 0; i < 4; i++) {
            if (sides.unseen[i]) {
                continue;
            }
            int first = n;
            n = strip(c, i, lines[i], n);
            int m = n - first;
            if (m < 4) {
                n = first;
                continue;
            }
            double bright = 0;
            double ratio = 0;
            double step = 0;
            double cover = 0;
            double pale = 0;
            double own = 0;
            double gap = 0;
            double run = 0;
            for (int k = first; k < n; k++) {
                double d = Colours.apart(in[k], out[k]);
                double r = Math.log((light(in[k]) + 8) / (light(out[k]) + 8));
                bright += r > LEAST_STEP ? 1.0 / m : r < -LEAST_STEP ? -1.0 / m : 0;
                ratio += r / m;
                step += Math.log((out[k][3] + 3) / (in[k][3] + 3)) / m;
                boolean edge = d > 2 * LEAST_STEP || Math.log((light(in[k]) + 8) / (light(on[k]) + 8)) > 2 * LEAST_STEP;
                cover += edge ? 1.0 / m : 0;
                run = edge ? 0 : run + 1.0 / SAMPLES;
                gap = Math.max(gap, run);
                double here = chroma(in[k]);
                pale += (chroma(out[k]) - here) / m;
                own += here / m;
                double dark = Math.log((Math.min(light(in[k]), light(out[k])) + 8) / (light(on[k]) + 8));
                f[5] += Math.max(0, dark);
            }
            f[0] += bright * m;
            f[1] += ratio * m;
            f[2] += step * m;
            f[3] += cover * m;
            f[4] += pale * m;
            f[17] += own * m;
            colour = Math.max(colour, own);
            leastBright = Math.min(leastBright, bright);
            leastRatio = Math.min(leastRatio, ratio);
            leastSteps = Math.min(leastSteps, step);
            leastCover = Math.min(leastCover, cover);
            leastPale = Math.min(leastPale, pale);
            longest = Math.max(longest, gap);
        }
        for (int i = 0; i < 6; i++) {
            f[i] /= Math.max(1, n);
        }
        f[17] /= Math.max(1, n);
        f[18] = colour;
        f[19] = against(c, n);
        f[6] = leastBright;
        f[7] = leastRatio;
        f[8] = leastSteps;
        f[9] = leastCover;
        f[10] = longest;
        f[11] = leastPale;
        spread(in, n, f, 12);
        spread(out, n, f, 14);
        double strange = PageRatio.strangeness(sides.quad(), picture.width, picture.height);
        f[16] = sides.countUnseen() > 0 ? 1 : strange;
        return f;
    }

    /** How bright it is along the inside of the sides, against most of the page. */
    private double against(double[] c, int n) {
        double[] values = new double[36];
        double[] p = new double[4];
        int m = 0;
        for (int i = 0; i < 36; i++) {
            double u = 0.15 + 0.14 * (i % 6);
            double v = 0.15 + 0.14 * (i / 6);
            double x = (1 - v) * ((1 - u) * c[0] + u * c[2]) + v * ((1 - u) * c[6] + u * c[4]);
            double y = (1 - v) * ((1 - u) * c[1] + u * c[3]) + v * ((1 - u) * c[7] + u * c[5]);
            if (at(x, y, p)) {
                values[m++] = Math.min(p[0], Math.min(p[1], p[2]));
            }
        }
        java.util.Arrays.sort(values, 0, m);
        double most = m == 0 ? 128 : values[m * 2 / 3];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.log((Math.min(in[i][0], Math.min(in[i][1], in[i][2])) + 8) / (most + 8));
        }
        return sum / Math.max(1, n);
    }

    /** How much colour and brightness differ along the sides. */
    private static void spread(double[][] of, int n, double[] f, int at) {
        double warm = 0;
        double light = 0;
        for (int i = 0; i < n; i++) {
            warm += warm(of[i]) / n;
            light += Math.log(light(of[i]) + 8) / n;
        }
        for (int i = 0; i < n; i++) {
            f[at] += 8 * Math.abs(warm(of[i]) - warm) / n;
            f[at + 1] += Math.abs(Math.log(light(of[i]) + 8) - light) / n;
        }
    }

    private static double light(double[] p) {
        return p[1];
    }

    private static double warm(double[] p) {
        return (p[0] - p[2]) / (p[0] + p[1] + p[2] + 24);
    }

    /** How much colour there is, 0 to 1. */
    private static double chroma(double[] p) {
        double most = Math.max(p[0], Math.max(p[1], p[2]));
        return 1 - (Math.min(p[0], Math.min(p[1], p[2])) + 6) / (most + 6);
    }

    private int strip(double[] c, int i, double[] line, int from) {
        int n = from;
        int k = 2 * ((i + 1) % 4);
        for (int j = 0; j < SAMPLES; j++) {
            double t = 0.03 + 0.94 * (j + 0.5) / SAMPLES;
            double x = c[2 * i] + t * (c[k] - c[2 * i]);
            double y = c[2 * i + 1] + t * (c[k + 1] - c[2 * i + 1]);
            if (at(x + line[0] * NEAR, y + line[1] * NEAR, in[n]) && at(x - line[0] * NEAR, y - line[1] * NEAR, out[n])
                    && at(x - line[0] * 0.4, y - line[1] * 0.4, on[n])) {
                n++;
            }
        }
        return n;
    }

    private boolean at(double x, double y, double[] into) {
        int px = (int) Math.floor(x);
        int py = (int) Math.floor(y);
        if (px < 0 || py < 0 || px >= picture.width || py >= picture.height) {
            return false;
        }
        int k = py * picture.width + px;
        for (int i = 0; i < 3; i++) {
            into[i] = picture.raw[i][k];
        }
        into[3] = steps[k];
        return true;
    }
}
