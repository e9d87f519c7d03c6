package dk.walkntalk.paper.image;

/** Wood by stretched noise: veneer, varnished or weathered boards with gaps, knots and screws. */
final class SnapWood implements SnapGround {
    private static final int[] VENEER = {0xc4a47a, 0xb38f66, 0xd4bd9a, 0x7d5a42, 0x5a4032, 0xad7f56, 0xcab697};
    private static final int[] BOARDS = {0x9b8f80, 0x8a7a68, 0xa5784a, 0x8d5a35, 0x6f4a30, 0xb38a5c, 0x77716a, 0x5f6b58,
        0x7a3f30, 0x4d5a63};
    private final float[] light;
    private final double dark;
    private final double wide;
    private final double gap;
    private final double shine;
    private final double narrow;
    private final double weather;
    private final double fine;
    private final double tint;
    private final double cos;
    private final double sin;
    private final double shift;
    private final boolean screws;
    private final int seed;
    private final float[] under;

    SnapWood(SnapDice dice, boolean desk) {
        int[] from = desk ? VENEER : BOARDS;
        light = dice.colour(from[dice.pick(from.length)], 0.2);
        dark = dice.in(0.25, 0.6);
        wide = desk ? dice.in(14, 60) : dice.in(6, 15);
        gap = desk ? 0 : dice.in(0.2, 1.1);
        boolean varnish = desk || dice.chance(0.3);
        shine = varnish ? dice.in(0.1, 0.7) : dice.in(0, 0.08);
        narrow = dice.in(15, 120);
        weather = varnish ? 0 : dice.in(0.2, 1);
        fine = dice.in(0.6, 1.5);
        tint = desk ? dice.in(0, 0.1) : dice.in(0.05, 0.3);
        double turn = dice.chance(0.5) ? dice.bell(0.1) + dice.pick(2) * Math.PI / 2 : dice.in(0, Math.PI);
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        shift = dice.in(0, 40);
        screws = !desk && dice.chance(0.5);
        seed = dice.seed();
        under = dice.colour(dice.chance(0.5) ? 0x15140f : 0x24281a, 0.3);
    }

    @Override
    public void paint(double x, double y, double footprint, float[] out) {
        double u = x * cos + y * sin;
        double v = y * cos - x * sin + shift;
        double row = Math.floor(v / wide);
        int plank = (int) row;
        double in = v - row * wide;
        double edge = Math.min(in, wide - in);
        double own = SnapNoise.hash(plank, 7, seed);
        if (gap > 0 && edge < gap / 2) {
            double k = 0.5 + 0.8 * SnapNoise.hash(plank, 3, seed);
            fill(out, under, k * (0.4 + 0.6 * Math.abs(SnapNoise.at(u * 2, v * 2, seed))), 0);
            return;
        }
        double pu = u + own * 300;
        double pv = v + own * 77;
        double cell = Math.floor(pu / 38);
        double ku = (cell + 0.2 + 0.6 * SnapNoise.hash((int) cell, plank, seed + 2)) * 38;
        double kv = row * wide + wide * (0.2 + 0.6 * SnapNoise.hash((int) cell, plank, seed + 3)) + own * 77;
        double size = SnapNoise.hash((int) cell, plank, seed + 4) < 0.45 && wide < 20 ? 0.9 : 0;
        double du = (pu - ku) / 2.4;
        double dv = pv - kv;
        double knot = size * Math.exp(-(du * du + dv * dv) / 1.3);
        double bent = pv + knot * (dv > 0 ? 0.9 : -0.9) + 1.4 * SnapNoise.at(pu * 0.02, pv * 0.12, seed + 5);
        double rings = 0.5 + 0.5 * Math.sin(bent * 4.5 * fine + 4 * SnapNoise.at(pu * 0.015, bent * 0.35, seed + 6));
        rings = rings * rings * clear(footprint, 0.8 / fine);
        double grain = SnapNoise.at(pu * 0.12, bent * 3.1 * fine, seed + 8) * clear(footprint, 0.3)
            + 0.7 * SnapNoise.at(pu * 0.5, bent * 10 * fine, seed + 9) * clear(footprint, 0.1)
            + 0.5 * SnapNoise.at(pu * 1.8, bent * 24, seed + 10) * clear(footprint, 0.04);
        double k = 1 - dark * (0.5 * rings + 0.36 * grain + 0.25) + tint * (own - 0.5) * 2;
        k *= 1 - 0.75 * Math.min(1, knot * 1.1);
        if (weather > 0) {
            double crack = SnapNoise.at(pu * 0.06, bent * 5, seed + 12);
            k *= 1 - 0.6 * weather * SnapNoise.smooth(0.62, 0.85, crack) * clear(footprint, 0.2);
            k *= 1 + 0.25 * weather * SnapNoise.sum(u * 0.09, v * 0.2, 3, seed + 13);
        } else {
            k *= 1 + 0.06 * SnapNoise.at(u * 0.05, v * 0.05, seed + 13);
        }
        if (gap > 0) {
            k *= 0.55 + 0.45 * SnapNoise.smooth(gap / 2, gap / 2 + 0.35, edge);
        } else {
            k *= edge < 0.04 ? 0.75 : 1;
        }
        fill(out, light, Math.max(0.05, k), shine * (0.8 + 0.2 * grain));
        if (screws) {
            double su = u - 45 * Math.rint(u / 45);
            double sv = Math.abs(in - wide / 2) - wide * 0.28;
            double d = Math.sqrt(su * su + sv * sv);
            if (d < 0.42) {
                float s = d < 0.35 && Math.abs(su + sv) > 0.07 ? 0.2f : 0.03f;
                out[0] = s;
                out[1] = s;
                out[2] = s;
                out[3] = 0.5f;
            }
        }
    }

    static double clear(double footprint, double detail) {
        double k = detail / Math.max(1e-6, footprint);
        return k >= 1 ? 1 : k * k;
    }

    private void fill(float[] out, float[] c, double k, double gloss) {
        double warm = 1 + (1 - k) * 0.35;
        out[0] = (float) (c[0] * k * Math.min(1.2, warm));
        out[1] = (float) (c[1] * k);
        out[2] = (float) (c[2] * k / Math.max(0.8, Math.min(1.25, warm)));
        out[3] = (float) gloss;
        out[4] = (float) narrow;
    }
}
