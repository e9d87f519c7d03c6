package dk.walkntalk.paper.image;

/** Plain man-made surfaces: desk laminate, floor, a clipboard's hardboard or plastic. */
final class SnapLaminate implements SnapGround {
    private final float[] colour;
    private final double speck;
    private final double fibre;
    private final double smudge;
    private final double shine;
    private final double narrow;
    private final double grain;
    private final int seed;

    private SnapLaminate(float[] colour, double speck, double fibre, double grain, double shine, SnapDice dice) {
        this.colour = colour;
        this.speck = speck;
        this.fibre = fibre;
        this.grain = grain;
        this.shine = shine;
        smudge = dice.in(0.01, 0.06);
        narrow = dice.in(15, 150);
        seed = dice.seed();
    }

    static SnapLaminate desk(SnapDice dice) {
        int[] greys = {0x9a9c9e, 0xb4b5b3, 0x7f8488, 0xa8a49c, 0x55585c, 0x2c2d30, 0x8d949c};
        int[] whites = {0xd2cec4, 0xcfd0ce, 0xd8d2c6, 0xc8c9c4};
        boolean white = dice.chance(0.45);
        int rgb = white ? whites[dice.pick(whites.length)] : greys[dice.pick(greys.length)];
        double speck = dice.chance(0.5) ? dice.in(0.02, 0.16) : dice.in(0, 0.02);
        return new SnapLaminate(dice.colour(rgb, white ? 0.04 : 0.12), speck, 0, dice.in(4, 14),
            dice.in(0.03, 0.5), dice);
    }

    static SnapLaminate floor(SnapDice dice) {
        int[] all = {0x3c4046, 0x5b5148, 0x2f3a4a, 0x6e6a64, 0x4b3b32};
        return new SnapLaminate(dice.colour(all[dice.pick(all.length)], 0.3), dice.in(0.2, 0.6), 0, dice.in(1, 4),
            0.02, dice);
    }

    static SnapLaminate board(SnapDice dice) {
        if (dice.chance(0.5)) {
            int[] browns = {0x8a5a34, 0x744a2c, 0x9c6d42, 0x6a4630};
            return new SnapLaminate(dice.colour(browns[dice.pick(browns.length)], 0.2), 0.12, dice.in(0.1, 0.4),
                dice.in(5, 10), dice.in(0.05, 0.3), dice);
        }
        int[] plastics = {0x1d3f8f, 0xa31d22, 0x18181a, 0x1f6b3c, 0x8a8f95, 0x5a2a7a, 0xd06a1a, 0x0f7f8c};
        return new SnapLaminate(dice.colour(plastics[dice.pick(plastics.length)], 0.2), 0.02, 0, 12,
            dice.in(0.15, 0.7), dice);
    }

    @Override
    public void paint(double u, double v, double footprint, float[] out) {
        double k = 1 + speck * SnapNoise.at(u * grain, v * grain, seed) * SnapWood.clear(footprint, 0.5 / grain)
            + speck * 0.7 * SnapNoise.at(u * grain * 2.7, v * grain * 2.7, seed + 1)
            * SnapWood.clear(footprint, 0.2 / grain) + smudge * SnapNoise.sum(u * 0.07, v * 0.07, 3, seed + 2);
        if (fibre > 0) {
            k += fibre * 0.6 * SnapNoise.at(u * 1.7, v * 4.1, seed + 3) * SnapNoise.at(u * 5, v * 1.9, seed + 4);
        }
        for (int i = 0; i < 3; i++) {
            out[i] = (float) (colour[i] * Math.max(0.2, k));
        }
        out[3] = (float) (shine * (1 + 0.3 * SnapNoise.at(u * 0.2, v * 0.2, seed + 5)));
        out[4] = (float) narrow;
    }
}
