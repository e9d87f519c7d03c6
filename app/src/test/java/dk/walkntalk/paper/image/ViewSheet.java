package dk.walkntalk.paper.image;

/** The sheet: bent without stretching along one direction, plus slight waves and lifted corners (centimetres). */
final class ViewSheet {
    static final double HALF_WIDTH = 10.5;
    static final double HALF_HEIGHT = 14.85;
    private static final int STEPS = 600;
    private final double ax;
    private final double ay;
    private final double reach;
    private final double[] along = new double[STEPS + 1];
    private final double[] rise = new double[STEPS + 1];
    private final double[] tableRise = new double[STEPS + 1];
    private final double[] tableAlong = new double[STEPS + 1];
    private final double[] lift = new double[4];
    private final double liftRadius;
    private final double wave;
    private final double[] phase = new double[6];
    private final double base;
    final double top;
    final boolean bent;

    ViewSheet(ViewDice dice, double base, double strength) {
        this.base = base;
        int kind = dice.weighed(30, 24, 18, 16, 12);
        double angle = dice.chance(0.5) ? Math.PI / 2 : dice.chance(0.5) ? 0 : dice.in(0, Math.PI);
        if (kind == 3) {
            angle = dice.chance(0.75) ? Math.PI / 2 : 0;
        }
        ax = Math.cos(angle);
        ay = Math.sin(angle);
        reach = Math.abs(ax) * HALF_WIDTH + Math.abs(ay) * HALF_HEIGHT;
        double size = dice.in(0.3, 1) * strength;
        double start = dice.in(0.2, 0.8) * reach;
        double both = dice.chance(0.5) ? dice.in(0.3, 1) : 0;
        double middle = dice.in(-0.4, 0.4) * reach;
        double width = dice.in(7, 14);
        double way = dice.sign();
        double thirds = dice.chance(0.5) ? reach / 3 : 0;
        double fade = dice.in(3, 14);
        double x = 0;
        double z = 0;
        double ds = 2 * reach / STEPS;
        for (int i = 0; i <= STEPS; i++) {
            double s = -reach + i * ds;
            double slope = switch (kind) {
                case 1 -> size * 0.55 * (part(s, start, reach) - both * part(-s, start, reach));
                case 2 -> Math.abs(s - middle) > width ? 0
                        : -size * 0.3 * Math.sin(Math.PI * (s - middle) / width);
                case 3 -> size * 0.22 * way * (fold(s - thirds, fade) + (thirds > 0 ? -fold(s + thirds, fade) : 0));
                case 4 -> size * 0.12 * Math.sin(6.3 * s / (width + 4) + middle);
                default -> size * 0.05 * Math.sin(3 * s / reach + middle);
            };
            along[i] = x;
            rise[i] = z;
            x += Math.cos(slope) * ds;
            z += Math.sin(slope) * ds;
        }
        double shift = along[STEPS] / 2;
        double low = java.util.Arrays.stream(rise).min().getAsDouble();
        double high = 0;
        for (int i = 0; i <= STEPS; i++) {
            along[i] -= shift;
            rise[i] -= low;
            high = Math.max(high, rise[i]);
        }
        invert();
        liftRadius = dice.in(4, 10);
        double most = 0;
        for (int i = 0; i < 4; i++) {
            lift[i] = dice.chance(0.4) ? dice.in(0.1, 1.2) * strength : dice.in(0, 0.1);
            most = Math.max(most, lift[i]);
        }
        wave = dice.in(0.005, 0.05) * strength;
        for (int i = 0; i < 6; i++) {
            phase[i] = i < 4 ? dice.in(-0.5, 0.5) : dice.in(0, 6);
        }
        top = base + high + most + 4 * wave;
        bent = high + most > 0.35;
    }

    private static double part(double s, double start, double end) {
        return Math.max(0, (s - start) / (end - start)) * (1.6 - 0.6 * Math.max(0, (s - start) / (end - start)));
    }

    private static double fold(double s, double fade) {
        return Math.tanh(s / 0.15) * Math.exp(-Math.abs(s) / fade);
    }

    private void invert() {
        double first = along[0];
        double dx = (along[STEPS] - first) / STEPS;
        int at = 0;
        for (int i = 0; i <= STEPS; i++) {
            double x = first + i * dx;
            while (at < STEPS - 1 && along[at + 1] < x) {
                at++;
            }
            double f = Math.max(0, Math.min(1, (x - along[at]) / (along[at + 1] - along[at])));
            tableRise[i] = rise[at] + f * (rise[at + 1] - rise[at]);
            tableAlong[i] = (at + f) * 2 * reach / STEPS - reach;
        }
    }

    /** Nearly a sine, and much quicker. */
    private static double swing(double x) {
        double t = x * 0.15915494309 + 64;
        t = 2 * (t - (int) t) - 1;
        return 4 * t * (Math.abs(t) - 1);
    }

    private double bumps(double u, double v) {
        double z = wave * (2 + swing(phase[0] * u + phase[1] * v + phase[4])
                + swing(phase[2] * u + phase[3] * v + phase[5]));
        double du = HALF_WIDTH - Math.abs(u);
        double dv = HALF_HEIGHT - Math.abs(v);
        double d = Math.sqrt(du * du + dv * dv);
        if (d < liftRadius) {
            double q = 1 - d / liftRadius;
            z += lift[(u > 0 ? 1 : 0) + (v > 0 ? 2 : 0)] * q * q;
        }
        return z;
    }

    /** Height above a place in o[0], and the place on the paper in o[1], o[2] (beyond the paper as if it went on). */
    void at(double x, double y, double[] o) {
        double p = x * ax + y * ay;
        double t = y * ax - x * ay;
        double first = along[0];
        double i = (p - first) / (along[STEPS] - first) * STEPS;
        double s;
        double z;
        if (i <= 0) {
            s = p - first - reach;
            z = tableRise[0];
        } else if (i >= STEPS) {
            s = p - along[STEPS] + reach;
            z = tableRise[STEPS];
        } else {
            int k = (int) i;
            double f = i - k;
            s = tableAlong[k] + f * (tableAlong[k + 1] - tableAlong[k]);
            z = tableRise[k] + f * (tableRise[k + 1] - tableRise[k]);
        }
        o[1] = s * ax - t * ay;
        o[2] = s * ay + t * ax;
        o[0] = base + z + bumps(o[1], o[2]);
    }

    /** Where a place on the paper is in the world. */
    double[] world(double u, double v) {
        double s = u * ax + v * ay;
        double t = v * ax - u * ay;
        double i = Math.max(0, Math.min(STEPS - 1e-9, (s + reach) / (2 * reach) * STEPS));
        int k = (int) i;
        double p = along[k] + (i - k) * (along[k + 1] - along[k]);
        double z = rise[k] + (i - k) * (rise[k + 1] - rise[k]);
        return new double[] {p * ax - t * ay, p * ay + t * ax, base + z + bumps(u, v)};
    }

    /** How far along the ray the sheet is met, or a negative number; leaves the place on the paper in the scratch. */
    double meet(ViewHit h) {
        double[] o = h.scratch;
        double from = (top - h.oz) / h.dz;
        double to = (base - h.oz) / h.dz;
        double mx = h.ox + h.dx * to;
        double my = h.oy + h.dy * to;
        double slack = to - from + 0.7 + Math.abs(top);
        if (Math.abs(mx) > HALF_WIDTH + slack || Math.abs(my) > HALF_HEIGHT + slack) {
            return -1;
        }
        int steps = bent ? 5 + (int) (6 * top) : 2;
        double a = from;
        double fa = 1e-9;
        for (int i = 1; i <= steps; i++) {
            double b = from + (to - from) * i / steps;
            double fb = gap(h, b);
            if (fb <= 0 || i == steps) {
                for (int k = 0; k < (bent ? 6 : 4); k++) {
                    double m = k < 3 && fa - fb > 1e-12 ? a + (b - a) * fa / (fa - fb) : (a + b) / 2;
                    double fm = gap(h, m);
                    boolean above = fm > 0;
                    a = above || fm > -1e-4 ? m : a;
                    fa = above ? fm : fa;
                    b = above ? b : m;
                    fb = above ? fb : fm;
                    if (Math.abs(fm) < 1e-4) {
                        break;
                    }
                }
                gap(h, a);
                return Math.abs(o[1]) <= HALF_WIDTH && Math.abs(o[2]) <= HALF_HEIGHT ? a : -1;
            }
            a = b;
            fa = fb;
        }
        return -1;
    }

    private double gap(ViewHit h, double t) {
        at(h.ox + h.dx * t, h.oy + h.dy * t, h.scratch);
        return h.oz + h.dz * t - h.scratch[0];
    }

    /** Share of a round light that a point below the sheet sees past it. */
    double past(double x, double y, double z, double lx, double ly, double lz, double radius, double[] o) {
        double high = (top - z) / lz;
        if (high <= 0) {
            return 1;
        }
        double slack = 0.3 + high * radius;
        double ex = x + lx * high;
        double ey = y + ly * high;
        if (Math.min(x, ex) > HALF_WIDTH + slack || Math.max(x, ex) < -HALF_WIDTH - slack
                || Math.min(y, ey) > HALF_HEIGHT + slack || Math.max(y, ey) < -HALF_HEIGHT - slack) {
            return 1;
        }
        double t = 0;
        for (int i = 0; i < (radius > 0.3 ? 2 : 5); i++) {
            at(x + lx * t, y + ly * t, o);
            double want = Math.max(0, (o[0] - z) / lz);
            if (i == 0 && want == 0 && Math.abs(o[1]) < HALF_WIDTH && Math.abs(o[2]) < HALF_HEIGHT) {
                return 1;
            }
            t += (i == 0 ? 1 : 0.75) * (want - t);
        }
        double in = Math.min(HALF_WIDTH - Math.abs(o[1]), HALF_HEIGHT - Math.abs(o[2]));
        double soft = t * radius + 0.012;
        return 1 - ViewNoise.step(-soft, soft, in);
    }

    /** Share of a light that a point on the sheet sees past the sheet's own swells. */
    double own(double x, double y, double z, double lx, double ly, double lz, double radius, double[] o) {
        double end = Math.min(40, (top - z) / lz);
        double least = 1;
        for (int i = 1; i <= 9; i++) {
            double t = end * i * i / 81;
            at(x + lx * t, y + ly * t, o);
            if (Math.abs(o[1]) > HALF_WIDTH || Math.abs(o[2]) > HALF_HEIGHT) {
                break;
            }
            double gap = (z + lz * t - o[0]) / (t + 0.2);
            least = Math.min(least, gap / (radius + 0.02) + 0.5);
        }
        return ViewNoise.step(0, 1, least);
    }
}
