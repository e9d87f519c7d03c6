package dk.walkntalk.paper.image;

/** A table top: plain laminate, speckled, stone, linoleum, leather cloth or checked cloth. */
final class FieldDesk implements FieldPaint {
    private static final int[] PLAIN = {0xD2D2CF, 0xC9C8C2, 0xB9BBBC, 0xA3A6A8, 0x8C8F92, 0xC8B99C, 0xB59B78, 0x6E7275,
        0x44474B, 0x26282B, 0x1C1B1A, 0x2F4858, 0x3C5A46, 0x6A3430, 0x7E5B3F, 0x4A3327, 0x8FA3AE, 0xBFA98A};
    private static final int[] CLOTH = {0x8C2F2B, 0x2D4F7C, 0x3F6B4A, 0x9A7B3C, 0x4B4B52, 0x7A5D6E};

    private final int kind;
    private final double[] base;
    private final double[] other;
    private final double[] third;
    private final double fleck;
    private final double gloss;
    private final double shine;
    private final double pitch;
    private final double cos;
    private final double sin;
    private final int seed;
    private final double[] cell = new double[3];

    FieldDesk(FieldRandom rnd) {
        kind = rnd.weighted(0.52, 0.16, 0.1, 0.1, 0.12);
        int shade = PLAIN[rnd.below(PLAIN.length)];
        base = FieldTone.near(kind == 4 ? CLOTH[rnd.below(CLOTH.length)] : shade, rnd, 0.1);
        boolean dark = FieldTone.luma(base[0], base[1], base[2]) < 0.3;
        other = FieldTone.times(base, dark ? rnd.between(1.3, 2.2) : rnd.between(0.45, 0.8));
        third = kind == 4 ? FieldTone.near(0xC4BCA8, rnd, 0.08)
                : FieldTone.mix(base, new double[] {0.5, 0.48, 0.44}, 0.5);
        fleck = rnd.between(1.6, 5);
        gloss = kind == 4 ? 0 : rnd.seldom(0.09, 1.2);
        shine = rnd.between(12, 160);
        pitch = rnd.between(14, 60);
        double turn = rnd.chance(0.6) ? rnd.either(0.1) : rnd.between(0, 3.2);
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        seed = rnd.seed();
    }

    @Override
    public void at(double x, double y, double z, double fp, FieldHit hit) {
        hit.colour(base);
        hit.gloss = gloss;
        hit.shine = shine;
        double u = x * cos + y * sin;
        double v = y * cos - x * sin;
        hit.scale(1 + 0.03 * FieldNoise.cloud(x, y, 210, 3, 0.5, fp, seed));
        switch (kind) {
            case 1 -> specks(u, v, fp, hit);
            case 2 -> stone(u, v, fp, hit);
            case 3 -> grained(u, v, fp, hit);
            case 4 -> cloth(u, v, fp, hit);
            default -> worn(u, v, fp, hit);
        }
    }

    /** Plain laminate is never quite plain: an orange-peel surface, wipe marks, a faint scratch. */
    private void worn(double u, double v, double fp, FieldHit hit) {
        double seen = FieldNoise.seen(1.4, fp);
        if (seen > 0) {
            double n = FieldNoise.wave(u / 1.4, v / 1.4, seed + 5);
            hit.scale(1 + 0.018 * n * seen);
            hit.bump(0.012 * n * seen, 0.012 * FieldNoise.wave(u / 1.4, v / 1.4, seed + 6) * seen);
        }
        double wipe = FieldNoise.cloud(u, v * 0.25, 46, 3, 0.6, fp, seed + 9);
        hit.scale(1 + 0.022 * wipe);
        double line = Math.abs(FieldNoise.wave(u / 160, v / 330, seed + 12) - 0.11) * 160;
        if (line < 0.35 + fp * 0.5 && wipe > 0.1) {
            hit.blend(third, 0.16 * Math.min(1, 0.4 / fp));
        }
    }

    private void specks(double u, double v, double fp, FieldHit hit) {
        double seen = FieldNoise.seen(fleck, fp);
        if (seen > 0) {
            FieldNoise.cells(u / fleck, v / fleck, seed + 3, cell);
            double spot = FieldTone.smooth(0.42, 0.26, cell[0]) * seen;
            if (cell[2] < 0.4) {
                hit.blend(other, spot * 0.75);
            } else if (cell[2] > 0.75) {
                hit.blend(third, spot * 0.6);
            }
        }
    }

    private void stone(double u, double v, double fp, FieldHit hit) {
        double bend = 60 * FieldNoise.cloud(u, v, 240, 3, 0.5, fp, seed + 4);
        double vein = Math.abs(FieldNoise.cloud(u + bend, v - bend * 0.6, 170, 5, 0.55, fp, seed + 8));
        hit.blend(other, 0.55 * Math.exp(-vein * 14) + 0.18 * Math.exp(-vein * 3));
        hit.scale(1 + 0.07 * FieldNoise.cloud(u, v, 24, 4, 0.7, fp, seed + 2));
    }

    private void grained(double u, double v, double fp, FieldHit hit) {
        double seen = FieldNoise.seen(2.2, fp);
        if (seen > 0) {
            FieldNoise.cells(u / 2.2, v / 2.2, seed + 3, cell);
            double groove = FieldTone.smooth(0.16, 0.0, cell[1] - cell[0]) * seen;
            hit.scale(1 - 0.35 * groove + 0.06 * (cell[2] - 0.5) * seen);
            hit.bump(seen * 0.12 * FieldNoise.wave(u, v, seed), seen * 0.12 * FieldNoise.wave(u, v, seed + 1));
        }
        hit.scale(1 + 0.06 * FieldNoise.cloud(u, v, 30, 3, 0.6, fp, seed + 2));
    }

    private void cloth(double u, double v, double fp, FieldHit hit) {
        u += 1.5 * FieldNoise.wave(u / 90, v / 90, seed + 2);
        v += 1.5 * FieldNoise.wave(u / 110, v / 80, seed + 3);
        double a = stripe(u, fp);
        double b = stripe(v, fp);
        hit.blend(third, 1 - (a + b) / 2);
        double weave = FieldNoise.seen(1.3, fp);
        if (weave > 0) {
            double w = Math.sin(u * 4.8) * Math.sin(v * 4.8);
            hit.scale(1 + 0.13 * w * weave);
        }
        double fold = FieldNoise.cloud(u * 0.4, v, 130, 2, 0.4, fp, seed + 7);
        hit.bump(0.05 * fold, 0.1 * FieldNoise.wave(u / 300, v / 70, seed + 8));
    }

    private double stripe(double u, double fp) {
        double at = u / pitch - Math.floor(u / pitch);
        double soft = Math.max(0.01, fp / pitch);
        return FieldTone.smooth(0.25 - soft, 0.25 + soft, Math.abs(at - 0.5));
    }
}
