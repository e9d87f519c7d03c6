package dk.walkntalk.paper.image;

/** Thin things over the ground and the sheet's edge: leaves, blades of grass; painted on one map of the place. */
final class SnapLitter {
    private static final double CELL = 0.045;
    private static final int NX = (int) (2 * SnapShadow.HALF_X / CELL);
    private static final int NY = (int) (2 * SnapShadow.HALF_Y / CELL);

    private final float[] map = new float[NX * NY * 4];
    private final float[] dim = new float[NX * NY];
    private boolean any;

    /** Blades that lean over the sheet's edges, away from its corners. */
    void blades(SnapDice dice, double[] l, int count) {
        for (int i = 0; i < count; i++) {
            boolean upright = dice.chance(0.58);
            double side = dice.sign();
            double along = dice.in(-1, 1) * ((upright ? SnapSheet.HALF_Y : SnapSheet.HALF_X) - 2.2);
            double across = (upright ? SnapSheet.HALF_X : SnapSheet.HALF_Y) + dice.in(0.2, 1.2);
            double x = upright ? side * across : along;
            double y = upright ? along : side * across;
            double turn = Math.atan2(upright ? 0 : -side, upright ? -side : 0) + dice.bell(0.7);
            float[] c = dice.chance(0.15) ? dice.colour(0xb8a86a, 0.2) : dice.colour(0x6b9436, 0.35);
            stroke(x, y, turn, dice.bell(0.25), dice.in(0.6, 2.6), dice.in(0.1, 0.28), c, l, 0.3);
        }
    }

    private void stroke(double x, double y, double turn, double bend, double length, double width, float[] c,
        double[] l, double rise) {
        any = true;
        for (double s = 0; s < length; s += 0.03) {
            double k = s / length;
            x += 0.03 * Math.cos(turn + bend * k);
            y += 0.03 * Math.sin(turn + bend * k);
            double half = width / 2 * Math.min(1, 2.5 * (1 - k)) * Math.min(1, 0.2 + 4 * k);
            double z = rise * k / Math.max(0.3, l[2]);
            dot(x - l[0] * z, y - l[1] * z, half + 0.05, null, 1);
            dot(x, y, half, c, 0.75 + 0.35 * k);
        }
    }

    /** A fallen leaf, pointed and ribbed, lying flat. */
    void leaf(SnapDice dice, double x, double y, double[] l) {
        any = true;
        int[] tones = {0xa8792c, 0x8a4a22, 0xb59a3a, 0x6c5a2a, 0x5f7a30, 0x7a2f20};
        float[] c = dice.colour(tones[dice.pick(tones.length)], 0.25);
        double length = dice.in(2.5, 6.5);
        double wide = length * dice.in(0.35, 0.6);
        double turn = dice.in(0, 2 * Math.PI);
        double teeth = dice.chance(0.4) ? 0.12 : 0.03;
        double z = dice.in(0.1, 0.5) / Math.max(0.25, l[2]);
        for (int pass = 0; pass < 2; pass++) {
            for (double s = 0; s < 1; s += 0.02 / length) {
                double half = wide / 2 * Math.sin(Math.PI * Math.pow(s, 0.8)) * (1 + teeth * Math.sin(s * 70));
                for (double w = -half; w <= half; w += 0.03) {
                    double u = (s - 0.5) * length;
                    double px = x + u * Math.cos(turn) - w * Math.sin(turn);
                    double py = y + u * Math.sin(turn) + w * Math.cos(turn);
                    double vein = Math.abs(w) < 0.04 ? 1.35 : 0.9 + 0.12 * Math.sin((u + Math.abs(w)) * 9);
                    dot(pass == 0 ? px - l[0] * z : px, pass == 0 ? py - l[1] * z : py, 0.03, pass == 0 ? null : c,
                        vein * (w > 0 ? 1.08 : 0.88));
                }
            }
        }
    }

    private void dot(double x, double y, double r, float[] c, double k) {
        int x0 = (int) ((x - r + SnapShadow.HALF_X) / CELL);
        int x1 = (int) ((x + r + SnapShadow.HALF_X) / CELL);
        int y0 = (int) ((y - r + SnapShadow.HALF_Y) / CELL);
        int y1 = (int) ((y + r + SnapShadow.HALF_Y) / CELL);
        for (int j = Math.max(0, y0); j <= Math.min(NY - 1, y1); j++) {
            for (int i = Math.max(0, x0); i <= Math.min(NX - 1, x1); i++) {
                int p = j * NX + i;
                if (c == null) {
                    dim[p] = 0.45f;
                } else {
                    map[4 * p] = (float) (c[0] * k);
                    map[4 * p + 1] = (float) (c[1] * k);
                    map[4 * p + 2] = (float) (c[2] * k);
                    map[4 * p + 3] = 1;
                }
            }
        }
    }

    /** Lays the litter over an albedo; tells how much of the light is left by its shadow. */
    double over(double x, double y, float[] albedo) {
        double gx = (x + SnapShadow.HALF_X) / CELL - 0.5;
        double gy = (y + SnapShadow.HALF_Y) / CELL - 0.5;
        if (!any || gx < 0 || gy < 0 || gx >= NX - 1 || gy >= NY - 1) {
            return 1;
        }
        int i = (int) gx;
        int j = (int) gy;
        double fx = gx - i;
        double fy = gy - j;
        double r = 0;
        double g = 0;
        double b = 0;
        double a = 0;
        double d = 0;
        for (int k = 0; k < 4; k++) {
            double w = (k % 2 == 0 ? 1 - fx : fx) * (k / 2 == 0 ? 1 - fy : fy);
            int p = (j + k / 2) * NX + i + k % 2;
            r += w * map[4 * p];
            g += w * map[4 * p + 1];
            b += w * map[4 * p + 2];
            a += w * map[4 * p + 3];
            d += w * dim[p];
        }
        albedo[0] = (float) (albedo[0] * (1 - a) + r);
        albedo[1] = (float) (albedo[1] * (1 - a) + g);
        albedo[2] = (float) (albedo[2] * (1 - a) + b);
        return 1 - d * (1 - a);
    }

    boolean covers(double x, double y) {
        float[] probe = {1, 1, 1};
        over(x, y, probe);
        return any && (probe[0] != 1 || probe[1] != 1);
    }
}
