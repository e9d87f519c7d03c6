package dk.walkntalk.paper.image;

/** Stones of two sizes in tar, worn differently from place to place, with cracks, stains and painted lines. */
final class FieldAsphalt implements FieldPaint {
    private final double[] tar;
    private final double[] stoneA;
    private final double[] stoneB;
    private final double[] line;
    private final double coarse;
    private final double contrast;
    private final double rough;
    private final double stripe;
    private final double stripeAt;
    private final double crack;
    private final double cos;
    private final double sin;
    private final int seed;
    private final double[] cell = new double[3];

    FieldAsphalt(FieldRandom rnd) {
        double age = rnd.unit();
        tar = FieldTone.times(FieldTone.of(0x4C4C4E), 0.35 + 0.9 * age);
        stoneA = FieldTone.near(rnd.chance(0.5) ? 0x8A8780 : 0x77797F, rnd, 0.15);
        stoneB = FieldTone.near(rnd.oneOf(0x9B8F80, 0x6C6A69, 0xA8A6A2, 0x7F6F66), rnd, 0.15);
        line = FieldTone.near(rnd.chance(0.7) ? 0xB2B1AA : 0xB8963A, rnd, 0.06);
        coarse = rnd.between(4, 7.5);
        contrast = rnd.between(0.3, 0.8);
        rough = rnd.between(0.25, 0.6);
        stripe = rnd.chance(0.16) ? rnd.between(80, 130) : 0;
        stripeAt = rnd.between(110, 330) * (rnd.chance(0.5) ? 1 : -1);
        crack = rnd.chance(0.3) ? rnd.between(1.2, 4) : 0;
        double turn = rnd.between(0, 3.2);
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        seed = rnd.seed();
    }

    @Override
    public void at(double x, double y, double z, double fp, FieldHit hit) {
        hit.colour(tar);
        double wear = 0.5 + 0.5 * FieldNoise.cloud(x, y, 420, 4, 0.55, fp, seed + 1);
        stones(x, y, coarse, fp, contrast * (0.6 + 0.6 * wear), seed + 3, hit);
        stones(x + 91, y, coarse * 0.42, fp, contrast * 0.75, seed + 5, hit);
        hit.scale(1 + 0.16 * FieldNoise.cloud(x, y, 2.4, 2, 0.7, fp, seed + 7));
        hit.scale(0.86 + 0.26 * wear);
        double stain = FieldNoise.cloud(x, y, 260, 2, 0.5, fp, seed + 11);
        if (stain > 0.55) {
            hit.scale(1 - Math.min(0.4, (stain - 0.55) * 1.4));
        }
        double u = x * cos + y * sin;
        if (stripe > 0) {
            paint(u, x, y, fp, hit);
        }
        if (crack > 0) {
            crack(x, y, u, fp, hit);
        }
        hit.gloss = 0.012;
        hit.shine = 9;
    }

    private void stones(double x, double y, double size, double fp, double share, int key, FieldHit hit) {
        double seen = FieldNoise.seen(size, fp);
        double mean = 0.5 * share;
        if (seen <= 0) {
            hit.blend(stoneA, mean);
            return;
        }
        FieldNoise.cells(x / size, y / size, key, cell);
        double flat = FieldTone.smooth(0.02, 0.16, cell[1] - cell[0]);
        double tone = 0.7 + 0.6 * cell[2];
        double show = cell[2] < 0.72 ? share * flat : 0.08 * share;
        double[] c = cell[2] * 7 % 1 < 0.5 ? stoneA : stoneB;
        double k = show * seen + mean * (1 - seen);
        hit.r += (c[0] * tone - hit.r) * k;
        hit.g += (c[1] * tone - hit.g) * k;
        hit.b += (c[2] * tone - hit.b) * k;
        // Each stone's top leans its own way, and sinks towards its rim: low sun shows it.
        double lean = rough * seen * (cell[2] * 13 % 1 - 0.5);
        double tilt = rough * seen * (cell[2] * 29 % 1 - 0.5);
        hit.bump(lean, tilt);
        hit.scale(1 - 0.22 * (1 - flat) * seen);
    }

    private void paint(double u, double x, double y, double fp, FieldHit hit) {
        double d = Math.abs(u - stripeAt) - stripe / 2 + 3 * FieldNoise.wave(x / 40, y / 40, seed + 17);
        double worn = FieldNoise.cloud(x, y, 30, 4, 0.7, fp, seed + 19);
        double on = FieldTone.smooth(1, -1, d) * FieldTone.smooth(-0.75, -0.1, worn + 0.4);
        hit.blend(line, on * 0.85);
    }

    private void crack(double x, double y, double u, double fp, FieldHit hit) {
        double v = y * cos - x * sin;
        double path = v - 190 - 60 * FieldNoise.cloud(u, 0, 240, 5, 0.55, 0.5, seed + 23);
        double half = crack * (0.6 + 0.5 * FieldNoise.wave(u / 50, 4, seed + 29));
        double deep = FieldTone.smooth(half + fp, half * 0.4, Math.abs(path));
        hit.scale(1 - 0.85 * deep * Math.min(1, crack / fp));
    }
}
