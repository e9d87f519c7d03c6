package dk.walkntalk.paper.image;

/** The A4 sheet as a height field over its own plane (cm, centre at 0, 0): curled, folded, bulging, never flat. */
final class SnapSheet {
    static final double HALF_X = 10.5;
    static final double HALF_Y = 14.85;
    static final double STEP = 0.1;
    static final int NX = 211;
    static final int NY = 298;

    final float[] height = new float[NX * NY];
    private final float[] slopeX = new float[NX * NY];
    private final float[] slopeY = new float[NX * NY];
    /** Share of the key light that the sheet itself lets through. */
    final float[] open = new float[NX * NY];
    double top;
    double base;

    void shape(SnapDice dice, double base, double amount, double unrest, boolean clipped) {
        this.base = base;
        double bulge = dice.chance(0.5) ? dice.in(0.1, 0.9) * amount : 0;
        double axis = dice.chance(0.7) ? dice.pick(2) * Math.PI / 2 : dice.in(0, Math.PI);
        double lift = dice.chance(0.45) ? dice.in(0.2, 1.9) * amount : 0;
        int edge = dice.pick(4);
        double from = dice.in(0.25, 0.7);
        double[] curl = new double[4];
        double[] reach = new double[4];
        for (int i = 0; i < 4; i++) {
            curl[i] = dice.chance(0.3) ? dice.in(0.15, 1.5) * amount : 0;
            reach[i] = dice.in(5, 12);
        }
        int folds = dice.chance(0.3) ? 1 + dice.pick(2) : 0;
        double fold = folds == 0 ? 0 : dice.in(0.12, 0.6) * amount;
        boolean across = dice.chance(0.85);
        int seed = dice.seed();
        double ripple = dice.in(0.01, 0.06) + unrest;
        double scale = dice.in(5, 10);
        for (int j = 0; j < NY; j++) {
            for (int i = 0; i < NX; i++) {
                double x = i * STEP - HALF_X;
                double y = HALF_Y - j * STEP;
                double h = ripple * (0.9 + SnapNoise.sum(x / scale, y / scale, 2, seed));
                double s = (x * Math.cos(axis) + y * Math.sin(axis))
                    / (HALF_X * Math.abs(Math.cos(axis)) + HALF_Y * Math.abs(Math.sin(axis)));
                h += bulge * (0.5 + 0.5 * Math.cos(Math.PI * Math.max(-1, Math.min(1, s))));
                double e = edge == 0 ? x / HALF_X : edge == 1 ? -x / HALF_X : edge == 2 ? y / HALF_Y : -y / HALF_Y;
                double over = Math.max(0, (e * 0.5 + 0.5 - from) / (1 - from));
                h += lift * over * over;
                for (int c = 0; c < 4; c++) {
                    double cx = HALF_X + (c % 2 == 0 ? x : -x);
                    double cy = HALF_Y + (c / 2 == 0 ? y : -y);
                    double d = (cx + cy) * 0.7071 / reach[c];
                    h += d < 1 ? curl[c] * (1 - d) * (1 - d) : 0;
                }
                h += fold * ridge(across ? y / HALF_Y : x / HALF_X, folds);
                double hold = clipped ? SnapNoise.smooth(0, 9, HALF_Y - y) : 1;
                height[j * NX + i] = (float) (base + h * hold);
                top = Math.max(top, base + h * hold);
            }
        }
        top += 0.002;
        slopes();
    }

    private static double ridge(double s, int folds) {
        if (folds == 0) {
            return 0;
        }
        double d = folds == 1 ? Math.abs(s) : Math.abs(Math.abs(s) - 0.34) * 1.5;
        return Math.max(0, 1 - Math.sqrt(d * d + 0.0004));
    }

    private void slopes() {
        for (int j = 0; j < NY; j++) {
            for (int i = 0; i < NX; i++) {
                int a = Math.max(0, i - 1);
                int b = Math.min(NX - 1, i + 1);
                int c = Math.max(0, j - 1);
                int d = Math.min(NY - 1, j + 1);
                slopeX[j * NX + i] = (float) ((height[j * NX + b] - height[j * NX + a]) / ((b - a) * STEP));
                slopeY[j * NX + i] = (float) ((height[c * NX + i] - height[d * NX + i]) / ((d - c) * STEP));
                open[j * NX + i] = 1;
            }
        }
    }

    /** Lets the sheet's own hills shade it from the key light, which comes from the given direction. */
    void shadeItself(double lx, double ly, double lz, double soft) {
        if (lz < 0.02 || top - base < 0.05) {
            return;
        }
        double run = (top - base) / lz;
        int steps = 14;
        for (int j = 0; j < NY; j++) {
            for (int i = 0; i < NX; i++) {
                double x = i * STEP - HALF_X;
                double y = HALF_Y - j * STEP;
                double z = height[j * NX + i];
                double least = 1;
                for (int k = 1; k <= steps; k++) {
                    double t = run * k * k / (steps * steps);
                    double qx = x + lx * t;
                    double qy = y + ly * t;
                    if (Math.abs(qx) > HALF_X || Math.abs(qy) > HALF_Y || t < 0.15) {
                        continue;
                    }
                    double clear = z + lz * t - read(height, qx, qy);
                    least = Math.min(least, 0.5 + clear / (2 * (soft * t + 0.03)));
                }
                open[j * NX + i] = (float) Math.max(0, least);
            }
        }
    }

    double heightAt(double x, double y) {
        return read(height, x, y);
    }

    double openAt(double x, double y) {
        return read(open, x, y);
    }

    void normal(double x, double y, SnapHit hit) {
        double a = -read(slopeX, x, y);
        double b = -read(slopeY, x, y);
        double n = 1 / Math.sqrt(a * a + b * b + 1);
        hit.nx = a * n;
        hit.ny = b * n;
        hit.nz = n;
    }

    private static double read(float[] grid, double x, double y) {
        double gx = Math.max(0, Math.min(NX - 1.0001, (x + HALF_X) / STEP));
        double gy = Math.max(0, Math.min(NY - 1.0001, (HALF_Y - y) / STEP));
        int i = (int) gx;
        int j = (int) gy;
        double fx = gx - i;
        double fy = gy - j;
        int p = j * NX + i;
        double a = grid[p] + (grid[p + 1] - grid[p]) * fx;
        double b = grid[p + NX] + (grid[p + NX + 1] - grid[p + NX]) * fx;
        return a + (b - a) * fy;
    }

    /** Distance along the ray to the sheet, or infinity; the hit's id tells the face. */
    double meet(double[] o, double[] d, SnapHit hit) {
        double enter = (top - o[2]) / d[2];
        double leave = -o[2] / d[2];
        if (d[2] > -1e-6) {
            return Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < 2; i++) {
            double half = i == 0 ? HALF_X : HALF_Y;
            if (Math.abs(d[i]) < 1e-9) {
                if (Math.abs(o[i]) > half) {
                    return Double.POSITIVE_INFINITY;
                }
                continue;
            }
            double a = (-half - o[i]) / d[i];
            double b = (half - o[i]) / d[i];
            enter = Math.max(enter, Math.min(a, b));
            leave = Math.min(leave, Math.max(a, b));
        }
        if (enter >= leave) {
            return Double.POSITIVE_INFINITY;
        }
        double run = (leave - enter) * Math.sqrt(d[0] * d[0] + d[1] * d[1]);
        int steps = Math.max(3, Math.min(40, (int) (run / 0.12)));
        double t0 = enter;
        double g0 = gap(o, d, t0);
        for (int k = 1; k <= steps; k++) {
            double t1 = enter + (leave - enter) * k / steps;
            double g1 = gap(o, d, t1);
            if (g0 > 0 != g1 > 0) {
                hit.id = g0 > 0 ? SnapHit.SHEET : SnapHit.BACK;
                return root(o, d, t0, g0, t1, g1);
            }
            t0 = t1;
            g0 = g1;
        }
        return Double.POSITIVE_INFINITY;
    }

    private double root(double[] o, double[] d, double ta, double ga, double tb, double gb) {
        for (int i = 0; i < 5; i++) {
            double t = ta + (tb - ta) * ga / (ga - gb);
            double g = gap(o, d, t);
            if (g > 0 == ga > 0) {
                ta = t;
                ga = g;
            } else {
                tb = t;
                gb = g;
            }
            if (Math.abs(g) < 1e-4) {
                return t;
            }
        }
        return ta + (tb - ta) * ga / (ga - gb);
    }

    private double gap(double[] o, double[] d, double t) {
        return o[2] + d[2] * t - read(height, o[0] + d[0] * t, o[1] + d[1] * t);
    }
}
