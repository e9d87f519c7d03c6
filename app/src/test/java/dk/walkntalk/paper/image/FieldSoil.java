package dk.walkntalk.paper.image;

/** What lies between and far beyond the blades of a lawn: soil, moss and old straw, or just green when blurred. */
final class FieldSoil implements FieldPaint {
    private final double[] earth;
    private final double[] green;
    private final double[] straw;
    private final double cover;
    private final int seed;

    FieldSoil(FieldRandom rnd, double[] green, double cover) {
        this.green = green;
        this.cover = cover;
        earth = FieldTone.near(0x3A2D20, rnd, 0.2);
        straw = FieldTone.near(0x8A7A4C, rnd, 0.15);
        seed = rnd.seed();
    }

    @Override
    public void at(double x, double y, double z, double fp, FieldHit hit) {
        hit.colour(earth);
        double n = FieldNoise.cloud(x, y, 60, 6, 0.7, fp, seed);
        hit.blend(green, FieldTone.clamp(cover + 0.35 * n));
        double turn = FieldNoise.wave(x / 30, y / 30, seed + 3) * 2;
        double a = x * Math.cos(turn) + y * Math.sin(turn);
        double b = y * Math.cos(turn) - x * Math.sin(turn);
        double thread = FieldNoise.cloud(a / 9, b, 2.5, 2, 0.6, fp, seed + 5);
        if (thread > 0.3) {
            hit.blend(straw, 0.5 * Math.min(1, (thread - 0.3) * 2.5));
        }
        hit.scale(1 + 0.35 * FieldNoise.cloud(x, y, 14, 4, 0.7, fp, seed + 9));
    }
}
