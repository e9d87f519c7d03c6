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
        return cut ? Polygon.areaIn(q, c.wide(), c.high()) : Polygon.area(q);
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
        double whole = Polygon.area(q);
        double seen = Polygon.areaIn(q, c.wide(), c.high());
        double share = seen / (c.wide() * c.high());
        if (share < 0.15 || share > 0.75 || c.z < 130) {
            return false;
        }
        return cut ? outside >= 1 && outside <= 2 && seen / whole >= 0.61 && seen / whole < 0.995 : outside == 0;
    }
}
