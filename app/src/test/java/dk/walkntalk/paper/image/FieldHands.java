package dk.walkntalk.paper.image;

/** A hand that holds the page or the board down or up: fingertips on it, the arm leading out of the picture. */
final class FieldHands {
    private static final int[] SKIN = {0xE2B496, 0xD49E7E, 0xEBC3A8, 0xB57C58, 0x8A5A3E, 0x5C3B2A};
    static final int ID = 40;

    private FieldHands() {
    }

    /**
     * Tip is where the foremost finger touches, from is the level direction the hand comes from.
     * With thumb only one finger lies on top and the rest of the hand is beneath what it holds.
     */
    static FieldProp of(FieldRandom rnd, double[] tip, double from, boolean thumb) {
        double fx = Math.cos(from);
        double fy = Math.sin(from);
        double side = rnd.chance(0.5) ? 1 : -1;
        double grow = rnd.between(0.88, 1.1);
        double sunk = thumb ? -16 : 6;
        int fingers = thumb ? 1 : 2 + rnd.below(3);
        double[][] rods = new double[fingers * 2 + 3][];
        double[][] nails = new double[fingers][];
        for (int i = 0; i < fingers; i++) {
            double off = (i - (thumb ? 0 : 1)) * 18.5 * grow * side;
            double back = thumb ? 0 : Math.abs(i - 1.1) * 7;
            double r = (thumb ? 9.6 : 7.6) * grow;
            double[] a = at(tip, fx, fy, back, off, r * 0.82);
            double[] b = at(tip, fx, fy, back + (thumb ? 30 : 24) * grow, off * 1.02, r + (thumb ? 4 : 13));
            double[] c = at(tip, fx, fy, (thumb ? 66 : 66) * grow, off * 1.05, thumb ? 4 : 26);
            rods[2 * i] = rod(a, r * 0.93, b, r * 1.08);
            rods[2 * i + 1] = rod(b, r * 1.08, c, r * 1.25);
            nails[i] = at(tip, fx, fy, back + 1, off, r * 1.7);
        }
        double[] knuckle = at(tip, fx, fy, 70 * grow, thumb ? 22 * side : 0, sunk + 12);
        double[] palm = at(tip, fx, fy, 108 * grow, thumb ? 30 * side : 8 * side, sunk + 16);
        double[] wrist = at(tip, fx, fy, 160 * grow, 26 * side, sunk + 24);
        double[] elbow = at(tip, fx, fy, 420, 60 * side, 70);
        rods[fingers * 2] = rod(knuckle, 19 * grow, palm, 25 * grow);
        rods[fingers * 2 + 1] = rod(palm, 27 * grow, wrist, 24 * grow);
        rods[fingers * 2 + 2] = rod(wrist, 25 * grow, elbow, 40 * grow);
        FieldLimbs body = new FieldLimbs(11, rods);
        return new FieldSolid(body, skin(rnd, tip, fx, fy, nails), body.box(), ID);
    }

    private static FieldPaint skin(FieldRandom rnd, double[] tip, double fx, double fy, double[][] nails) {
        double[] tone = FieldTone.near(SKIN[rnd.below(SKIN.length)], rnd, 0.08);
        double[] red = {Math.min(0.8, tone[0] * 1.05), tone[1] * 0.72, tone[2] * 0.68};
        double[] nail = {Math.min(0.85, tone[0] * 1.12), tone[1] * 1.0, tone[2] * 1.02};
        int dye = rnd.oneOf(0x2B3550, 0x3A3A3C, 0x8A8C90, 0xC46A1E, 0x5A2A2A, 0x2F4A38);
        double[] cloth = FieldTone.near(dye, rnd, 0.2);
        double cuff = rnd.chance(0.75) ? rnd.between(150, 200) : 9999;
        int seed = rnd.seed();
        return (x, y, z, fp, hit) -> {
            double along = (x - tip[0]) * fx + (y - tip[1]) * fy;
            if (along > cuff) {
                hit.colour(cloth, 1 + 0.15 * FieldNoise.cloud(x, y, 12, 3, 0.7, fp, seed));
                hit.bump(0.3 * FieldNoise.wave(x / 25, y / 25, seed), 0.3 * FieldNoise.wave(x / 25, y / 25, seed + 1));
                return;
            }
            hit.colour(tone, 1 + 0.05 * FieldNoise.cloud(x, y, 9, 3, 0.7, fp, seed));
            hit.blend(red, 0.35 * FieldTone.smooth(26, 0, along) + 0.12 * FieldNoise.wave(x / 17, y / 17, seed + 2));
            hit.gloss = 0.02;
            hit.shine = 12;
            double knuckle = Math.abs(along - 29) < 5 ? Math.sin((along - 29) * 2.1) : 0;
            hit.scale(1 - 0.06 * Math.max(0, knuckle));
            for (double[] n : nails) {
                double a = (x - n[0]) * fx + (y - n[1]) * fy;
                double b = (y - n[1]) * fx - (x - n[0]) * fy;
                double d = a * a / 42 + b * b / 26;
                if (d < 1 && hit.nz > 0.45) {
                    hit.blend(nail, FieldTone.smooth(1, 0.8, d));
                    hit.gloss = 0.05;
                    hit.shine = 50;
                    hit.scale(d > 0.85 ? 0.86 : 1);
                }
            }
        };
    }

    private static double[] at(double[] tip, double fx, double fy, double back, double off, double up) {
        return new double[] {tip[0] + fx * back - fy * off, tip[1] + fy * back + fx * off, tip[2] + up};
    }

    private static double[] rod(double[] a, double ra, double[] b, double rb) {
        return new double[] {a[0], a[1], a[2], ra, b[0], b[1], b[2], rb};
    }
}
