package dk.walkntalk.paper.image;

/** Finds a place for the camera from which the page lies in the picture as it should. */
final class FieldFraming {
    private static final double EDGE = 0.012;

    private final FieldSheet sheet;

    FieldFraming(FieldSheet sheet) {
        this.sheet = sheet;
    }

    /** Tries hand-held poses until one fits; the wish for a cut page is settled before, so its share stays true. */
    FieldCamera find(FieldRandom rnd, boolean cut) {
        FieldCamera fallback = null;
        for (int i = 0; i < 3000; i++) {
            boolean upright = rnd.chance(0.72);
            double mm = rnd.chance(0.72) ? 26 : rnd.between(24, 50);
            double tilt = Math.toRadians(rnd.chance(0.25) ? rnd.between(0, 5) : rnd.seldom(41, 1.35));
            double toward = rnd.chance(0.65) ? rnd.gauss() * 0.35 : rnd.between(0, 2 * Math.PI);
            double roll = rnd.gauss() * 0.03;
            double want = 0.15 + 0.6 * Math.pow(rnd.unit(), 0.55);
            double off = cut ? rnd.between(30, 150) : rnd.seldom(110, 1.3);
            double where = rnd.between(0, 2 * Math.PI);
            double[] aim = {Math.cos(where) * off, Math.sin(where) * off, 0};
            double near = 120;
            double far = 1600;
            FieldCamera c = null;
            for (int k = 0; k < 22; k++) {
                double d = (near + far) / 2;
                c = new FieldCamera(aim, d, tilt, toward, roll, mm, upright);
                double share = size(quad(c), cut, c) / (c.wide() * c.high());
                if (share > want) {
                    near = d;
                } else {
                    far = d;
                }
            }
            if (fits(c, cut)) {
                return c;
            }
            if (fallback == null || !cut) {
                fallback = new FieldCamera(new double[] {0, 0, 0}, 620, tilt * 0.3, toward, roll, 26, upright);
            }
        }
        return fallback;
    }

    double[] quad(FieldCamera c) {
        double[] q = new double[8];
        for (int i = 0; i < 4; i++) {
            double[] p = sheet.corner(i);
            double[] at = c.project(p[0], p[1], p[2]);
            q[2 * i] = at[0];
            q[2 * i + 1] = at[1];
        }
        return q;
    }

    private static double size(double[] q, boolean cut, FieldCamera c) {
        return cut ? area(clip(q, c.wide(), c.high())) : area(q);
    }

    private boolean fits(FieldCamera c, boolean cut) {
        double[] q = quad(c);
        int outside = 0;
        for (int i = 0; i < 8; i += 2) {
            double in = Math.min(Math.min(q[i], c.wide() - q[i]), Math.min(q[i + 1], c.high() - q[i + 1]));
            if (in < 0) {
                outside++;
            } else if (in < EDGE) {
                return false;
            }
        }
        double whole = area(q);
        double seen = area(clip(q, c.wide(), c.high()));
        double share = seen / (c.wide() * c.high());
        if (share < 0.15 || share > 0.75 || c.z < 130) {
            return false;
        }
        return cut ? outside >= 1 && outside <= 2 && seen / whole >= 0.61 && seen / whole < 0.995 : outside == 0;
    }

    static double area(double[] q) {
        double sum = 0;
        for (int i = 0; i < q.length; i += 2) {
            int j = (i + 2) % q.length;
            sum += q[i] * q[j + 1] - q[j] * q[i + 1];
        }
        return Math.abs(sum) / 2;
    }

    /** The part of a polygon inside the picture, cut at one border after another. */
    private static double[] clip(double[] q, double wide, double high) {
        double[] p = cut(q, 1, 0, 0);
        p = cut(p, -1, 0, wide);
        p = cut(p, 0, 1, 0);
        return cut(p, 0, -1, high);
    }

    private static double[] cut(double[] q, double a, double b, double c) {
        double[] out = new double[q.length * 2 + 4];
        int n = 0;
        for (int i = 0; i < q.length; i += 2) {
            int j = (i + 2) % q.length;
            double d = a * q[i] + b * q[i + 1] + c;
            double e = a * q[j] + b * q[j + 1] + c;
            if (d >= 0) {
                out[n++] = q[i];
                out[n++] = q[i + 1];
            }
            if (d >= 0 != e >= 0) {
                double t = d / (d - e);
                out[n++] = q[i] + (q[j] - q[i]) * t;
                out[n++] = q[i + 1] + (q[j + 1] - q[i + 1]) * t;
            }
        }
        return java.util.Arrays.copyOf(out, n);
    }
}
