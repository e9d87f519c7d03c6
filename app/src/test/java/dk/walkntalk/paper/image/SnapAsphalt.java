package dk.walkntalk.paper.image;

/** Asphalt: stones in bitumen on a tile, with stains, cracks, worn paint and patches laid over it. */
final class SnapAsphalt implements SnapGround {
    private static final int SIZE = 1024;
    private static final double CM = 26;

    private final float[] tile = new float[SIZE * SIZE * 3];
    private final SnapTexture texture;
    private final int seed;
    private final double cos;
    private final double sin;
    private final double line;
    private final double lineTurn;
    private final double lineHalf;
    private final float[] paint;
    private final double worn;
    private final double crack;
    private final double stain;
    private final double wet;

    SnapAsphalt(SnapDice dice, double[] l) {
        double old = dice.in(0, 1);
        float[] tar = dice.colour(0x2c2c2e, 0.2);
        for (int i = 0; i < 3; i++) {
            tar[i] *= (float) (0.8 + 4 * old);
        }
        int mud = dice.seed();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                float k = (float) (0.8 + 0.45 * SnapNoise.at(x * 0.4, y * 0.4, mud));
                for (int c = 0; c < 3; c++) {
                    tile[(y * SIZE + x) * 3 + c] = tar[c] * k;
                }
            }
        }
        int stones = 5000 + dice.pick(9000);
        double largest = dice.in(9, 24);
        double spread = dice.in(0.2, 0.55);
        int base = dice.chance(0.8) ? 0x6f6f70 : 0x7a6f66;
        for (int i = 0; i < stones; i++) {
            double r = 2 + largest * Math.pow(dice.in(0, 1), 3.5);
            float[] c = dice.colour(base, spread);
            for (int j = 0; j < 3; j++) {
                c[j] = 0.35f * c[j] + 0.65f * c[1];
            }
            float k = (float) ((0.35 + 0.85 * old) * (dice.chance(0.04) ? 1.8 : 1));
            stone(dice, dice.in(0, SIZE), dice.in(0, SIZE), r, new float[] {c[0] * k, c[1] * k, c[2] * k}, l);
        }
        texture = new SnapTexture(tile, SIZE, SIZE, true);
        seed = dice.seed();
        double turn = dice.in(-0.4, 0.4);
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        boolean marked = dice.chance(0.28);
        lineTurn = dice.in(0, Math.PI);
        line = marked ? dice.sign() * dice.in(3, 26) : 1e6;
        lineHalf = dice.in(4, 7);
        paint = dice.colour(dice.chance(0.75) ? 0xc8c8c4 : 0xc9a227, 0.08);
        worn = dice.in(-0.5, 0.35);
        crack = dice.chance(0.3) ? dice.in(0.004, 0.012) : 0;
        stain = dice.in(0.05, 0.3);
        wet = dice.chance(0.12) ? dice.in(-0.1, 0.2) : 9;
    }

    private void stone(SnapDice dice, double cx, double cy, double r, float[] c, double[] l) {
        double turn = dice.in(0, Math.PI);
        double ca = Math.cos(turn);
        double sa = Math.sin(turn);
        double flat = dice.in(0.55, 1);
        double lobe = dice.in(0.1, 0.3);
        double phase = dice.in(0, 6);
        int n = (int) r + 2;
        for (int y = -n; y <= n; y++) {
            for (int x = -n; x <= n; x++) {
                double u = (x * ca + y * sa) / r;
                double v = (y * ca - x * sa) / (r * flat);
                double q = u * u + v * v;
                if (q > 1.8) {
                    continue;
                }
                double d = q * (1 + lobe * (u * v * 2 * Math.cos(phase) + (u * u - v * v) * Math.sin(phase)));
                int p = (Math.floorMod((int) cy + y, SIZE) * SIZE + Math.floorMod((int) cx + x, SIZE)) * 3;
                if (d < 1) {
                    double lit = 1 + 0.45 * Math.sqrt(d) * (x * l[0] - y * l[1]) / r - 0.25 * d * d;
                    for (int i = 0; i < 3; i++) {
                        tile[p + i] = (float) (c[i] * Math.max(0.2, lit));
                    }
                } else if (d < 1.35) {
                    for (int i = 0; i < 3; i++) {
                        tile[p + i] *= 0.72f;
                    }
                }
            }
        }
    }

    @Override
    public void paint(double x, double y, double footprint, float[] out) {
        double bx = x + 0.8 * SnapNoise.at(x * 0.08, y * 0.08, seed + 8);
        double by = y + 0.8 * SnapNoise.at(x * 0.08, y * 0.08, seed + 9);
        texture.read((bx * cos + by * sin) / CM, (bx * sin - by * cos) / CM, footprint * SIZE / CM, out);
        double n = SnapNoise.sum(x * 0.025, y * 0.025, 3, seed);
        double k = 1 + stain * n;
        double grit = SnapNoise.at(x * 7, y * 7, seed + 2);
        double across = x * Math.cos(lineTurn) + y * Math.sin(lineTurn) - line;
        double gone = SnapNoise.sum(x * 0.8, y * 0.8, 4, seed + 3) + 0.35 * grit;
        double cover = (1 - SnapNoise.smooth(lineHalf - 0.1, lineHalf + 0.1, Math.abs(across) + 0.12 * grit))
            * SnapNoise.smooth(worn, worn + 0.12, gone + 0.55);
        if (crack > 0) {
            double c = Math.abs(SnapNoise.sum(x * 0.03, y * 0.03, 4, seed + 4));
            k *= 1 - 0.8 * (1 - SnapNoise.smooth(crack * 0.5, crack * 1.6, c));
        }
        double pool = SnapNoise.smooth(wet, wet + 0.2, n);
        double mean = 0.75 + 0.25 * Math.min(2, out[1] * 5);
        for (int i = 0; i < 3; i++) {
            out[i] = (float) ((out[i] * (1 - cover) + paint[i] * mean * cover) * k * (1 - 0.55 * pool));
        }
        out[3] = (float) (0.02 + 0.5 * pool);
        out[4] = 20;
    }
}
