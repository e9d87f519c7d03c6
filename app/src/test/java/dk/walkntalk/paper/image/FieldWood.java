package dk.walkntalk.paper.image;

/** Planks with rings, fibres, knots and dark joints; also wide boards and veneer without joints to see. */
final class FieldWood implements FieldPaint {
    private static final int[] INDOOR = {0xC29B6A, 0xA97C4B, 0x8A5A33, 0x6B4226, 0x4A2E1D, 0xD0AE80,
        0x9C7A57, 0x7A4F35};
    private static final int[] OUTDOOR = {0x8E8A82, 0x77726A, 0xA08868, 0x6F5A45, 0x9B7B55, 0x5A544D, 0xB08D5C};

    private final double[] base;
    private final double[] dark;
    private final double width;
    private final double gap;
    private final double length;
    private final double ring;
    private final double figure;
    private final double fibre;
    private final double gloss;
    private final double shine;
    private final double cos;
    private final double sin;
    private final int seed;

    FieldWood(FieldRandom rnd, boolean outdoor, boolean veneer) {
        int[] tones = outdoor ? OUTDOOR : INDOOR;
        base = FieldTone.near(tones[rnd.below(tones.length)], rnd, 0.12);
        dark = new double[] {base[0] * 0.42, base[1] * 0.36, base[2] * 0.3};
        width = veneer ? 900 : outdoor ? rnd.between(90, 150) : rnd.between(70, 210);
        gap = veneer ? 0 : outdoor ? rnd.between(3, 8) : rnd.between(0.4, 1.8);
        length = outdoor ? rnd.between(1800, 3600) : rnd.between(500, 2400);
        ring = rnd.between(5, 16);
        figure = rnd.between(0.25, 0.75);
        fibre = rnd.between(0.06, 0.16) * (outdoor ? 1.3 : 1);
        gloss = outdoor ? rnd.seldom(0.02, 1) : rnd.seldom(0.08, 1.2);
        shine = rnd.between(15, 120);
        double turn = rnd.chance(0.55) ? rnd.below(2) * Math.PI / 2 + rnd.either(0.15) : rnd.between(0, 3.2);
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        seed = rnd.seed();
    }

    @Override
    public void at(double x, double y, double z, double fp, FieldHit hit) {
        double along = x * cos + y * sin + 700;
        double across = y * cos - x * sin + width * 0.37;
        int plank = FieldNoise.floor(across / width);
        double in = across - plank * width;
        double start = FieldNoise.unit(plank, 3, seed) * length;
        int piece = FieldNoise.floor((along + start) / length);
        double end = (along + start) - piece * length;
        int own = FieldNoise.hash(plank, piece, seed);
        hit.colour(base);
        hit.gloss = gloss;
        hit.shine = shine;
        grain(along, in, fp, own, hit);
        double tone = FieldNoise.unit(own, 1, seed) - 0.5;
        hit.scale(1 + 0.36 * tone);
        hit.r *= 1 + 0.08 * (FieldNoise.unit(own, 2, seed) - 0.5);
        if (gap > 0) {
            joint(Math.min(in, width - in), Math.min(end, length - end), in < width / 2, fp, hit);
        }
    }

    /** Rings cut at a slant make long flames; a knot pushes the rings aside. */
    private void grain(double along, double in, double fp, int own, FieldHit hit) {
        double shift = FieldNoise.unit(own, 5, seed) * 500;
        double knot = 0;
        double push = 0;
        int cell = FieldNoise.floor(along / 420);
        if (FieldNoise.unit(cell, own, seed + 1) < 0.4) {
            double ka = (cell + 0.2 + 0.6 * FieldNoise.unit(cell, own, seed + 2)) * 420;
            double kc = Math.min(width, 300) * (0.2 + 0.6 * FieldNoise.unit(cell, own, seed + 3));
            double size = 6 + 9 * FieldNoise.unit(cell, own, seed + 4);
            double da = (along - ka) / 1.7;
            double dc = in - kc;
            double d = Math.sqrt(da * da + dc * dc) / size;
            knot = FieldTone.smooth(1.1, 0.7, d);
            push = 2.4 / (0.4 + d * d * 0.25);
        }
        double bow = (in - Math.min(width, 400) * 0.5) * 0.8;
        double rings = Math.sqrt(bow * bow + 300) / ring + push
                + 2.6 * FieldNoise.cloud(along / 5 + shift, in, 110, 3, 0.5, fp, own)
                + along * 0.0016;
        double phase = rings - Math.floor(rings);
        double late = phase < 0.82 ? phase / 0.82 : (1 - phase) / 0.18;
        double seen = FieldNoise.seen(ring, fp);
        hit.blend(dark, figure * late * late * 0.6 * seen + 0.2 * figure * (1 - seen));
        double thread = FieldNoise.cloud(along / 26 + shift, in, 2.6, 3, 0.75, fp, own + 7);
        hit.scale(1 + fibre * thread);
        double pore = FieldNoise.wave(along / 14 + shift, in / 0.8, own + 9);
        if (pore > 0.45) {
            hit.blend(dark, 0.6 * (pore - 0.45) * FieldNoise.seen(0.8, fp));
        }
        hit.blend(dark, knot * (0.6 + 0.25 * late));
        hit.scale(1 + 0.08 * FieldNoise.cloud(along / 2, in, 160, 3, 0.5, fp, seed + 6));
    }

    private void joint(double d, double e, boolean lower, double fp, FieldHit hit) {
        double deep = FieldTone.smooth(gap / 2 + fp * 0.6, gap / 2 - fp * 0.6, d);
        deep = Math.max(deep, FieldTone.smooth(gap / 2 + fp * 0.6, gap / 2 - fp * 0.6, e));
        if (fp > gap) {
            deep *= gap / fp;
        }
        double round = Math.max(1.5, gap);
        if (d < gap / 2 + round && d > gap / 2) {
            double lean = (1 - (d - gap / 2) / round) * 0.5 * (lower ? 1 : -1);
            hit.bump(lean * -sin, lean * cos);
        }
        hit.scale(1 - 0.93 * deep);
        hit.gloss *= 1 - deep;
    }
}
