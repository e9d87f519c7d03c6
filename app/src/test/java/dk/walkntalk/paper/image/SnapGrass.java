package dk.walkntalk.paper.image;

/** Grass: thousands of painted blades on a tile, dark below and bright above, with the key light's shadows. */
final class SnapGrass implements SnapGround {
    private static final int SIZE = 1024;
    private static final double CM = 42;
    private static final int[] GREENS = {0x6a8a42, 0x587c3c, 0x76934c, 0x82945a, 0x4d6e40, 0x8c9660};
    private static final int[] STRAW = {0xb8a86a, 0xa08a50, 0xc8b888};

    private final float[] tile = new float[SIZE * SIZE * 3];
    private final SnapTexture texture;
    private final double cos;
    private final double sin;
    private final int seed;
    private final double patch;
    private final double bare;
    private final float[] soil;

    SnapGrass(SnapDice dice, double[] l) {
        soil = dice.colour(0x3a2c1c, 0.3);
        int mud = dice.seed();
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                float k = (float) (0.45 + 0.25 * SnapNoise.at(x * 0.05, y * 0.05, mud));
                for (int c = 0; c < 3; c++) {
                    tile[(y * SIZE + x) * 3 + c] = soil[c] * k;
                }
            }
        }
        boolean mown = dice.chance(0.6);
        int count = mown ? 6500 : 4200;
        int green = GREENS[dice.pick(GREENS.length)];
        double dry = dice.chance(0.3) ? dice.in(0.2, 0.6) : dice.in(0, 0.12);
        double clover = dice.chance(0.35) ? dice.in(0.02, 0.12) : 0;
        double wind = dice.in(0, 2 * Math.PI);
        double order = dice.in(0, 1.2);
        double width = dice.in(2, 5);
        for (int i = 0; i < count; i++) {
            double depth = (double) i / count;
            float[] c = dice.chance(dry) ? dice.colour(STRAW[dice.pick(3)], 0.3) : dice.colour(green, 0.35);
            if (dice.chance(clover)) {
                leafs(dice, dice.colour(0x4f7d38, 0.3), depth);
                continue;
            }
            double length = (mown ? dice.in(1.2, 4) : dice.in(3, 10)) * SIZE / CM;
            double turn = dice.chance(order / 2) ? wind + dice.bell(0.6) : dice.in(0, 2 * Math.PI);
            blade(dice.in(0, SIZE), dice.in(0, SIZE), turn, dice.bell(0.9), length, width * dice.in(0.5, 1.2), c,
                depth, l);
        }
        int daisies = dice.chance(0.2) ? 2 + dice.pick(10) : 0;
        for (int i = 0; i < daisies; i++) {
            flower(dice);
        }
        texture = new SnapTexture(tile, SIZE, SIZE, true);
        double turn = dice.in(-0.4, 0.4);
        cos = Math.cos(turn);
        sin = Math.sin(turn);
        seed = dice.seed();
        patch = dice.in(0.1, 0.4);
        bare = dice.chance(0.2) ? dice.in(0.1, 0.35) : 9;
    }

    private void blade(double x, double y, double turn, double bend, double length, double width, float[] c,
        double depth, double[] l) {
        double bright = 0.25 + Math.pow(depth, 1.15);
        double side = Math.sin(turn) * l[0] - Math.cos(turn) * l[1];
        for (double s = 0; s < length; s += 0.8) {
            double k = s / length;
            double a = turn + bend * k;
            x += 0.8 * Math.cos(a);
            y += 0.8 * Math.sin(a);
            double half = width / 2 * Math.min(1, 2.2 * (1 - k)) * Math.min(1, 0.5 + k * 2);
            double nx = -Math.sin(a);
            double ny = Math.cos(a);
            double root = bright * (0.35 + 0.65 * Math.min(1, k * 1.8));
            for (double w = -half; w <= half; w += 0.8) {
                double fold = 1 + (w > 0 ? 0.22 : -0.22) * (0.5 + side) + (Math.abs(w) < 0.5 ? 0.12 : 0);
                put((int) (x + nx * w), (int) (y + ny * w), c, root * fold, 1);
            }
            if (depth > 0.45 && half > 0.6) {
                double far = 1 + half + 3 * k;
                put((int) (x - l[0] * far), (int) (y + l[1] * far), null, 0.6, 1);
            }
        }
    }

    private void put(int x, int y, float[] c, double k, double solid) {
        int p = (Math.floorMod(y, SIZE) * SIZE + Math.floorMod(x, SIZE)) * 3;
        for (int i = 0; i < 3; i++) {
            tile[p + i] = c == null ? tile[p + i] * (float) k : (float) (c[i] * k * solid);
        }
    }

    private void leafs(SnapDice dice, float[] c, double depth) {
        double x = dice.in(0, SIZE);
        double y = dice.in(0, SIZE);
        double r = dice.in(5, 10);
        double turn = dice.in(0, 6);
        for (int i = 0; i < 3; i++) {
            disc(x + r * Math.cos(turn + i * 2.1), y + r * Math.sin(turn + i * 2.1), r * 0.9, c, 0.3 + 0.6 * depth);
        }
    }

    private void flower(SnapDice dice) {
        double x = dice.in(0, SIZE);
        double y = dice.in(0, SIZE);
        for (int i = 0; i < 11; i++) {
            disc(x + 10 * Math.cos(i * 0.571), y + 10 * Math.sin(i * 0.571), 3.6, new float[] {0.8f, 0.8f, 0.8f}, 1);
        }
        disc(x, y, 5.5, new float[] {0.75f, 0.5f, 0.03f}, 1);
    }

    private void disc(double cx, double cy, double r, float[] c, double k) {
        for (int y = (int) -r; y <= r; y++) {
            for (int x = (int) -r; x <= r; x++) {
                double d = Math.hypot(x, y) / r;
                if (d < 1) {
                    put((int) cx + x, (int) cy + y, c, k * (1 - 0.4 * d * d), 1);
                }
            }
        }
    }

    @Override
    public void paint(double x, double y, double footprint, float[] out) {
        double bx = x + 1.6 * SnapNoise.at(x * 0.05, y * 0.05, seed);
        double by = y + 1.6 * SnapNoise.at(x * 0.05, y * 0.05, seed + 1);
        texture.read((bx * cos + by * sin) / CM, (bx * sin - by * cos) / CM, footprint * SIZE / CM, out);
        double n = SnapNoise.sum(x * 0.03, y * 0.03, 3, seed + 2);
        double k = 1 + patch * n;
        double yellow = patch * SnapNoise.at(x * 0.06, y * 0.06, seed + 7);
        double fine = SnapWood.clear(footprint, 0.25);
        double mud = SnapNoise.smooth(bare, bare + 0.25 + 0.2 * footprint,
            n + 0.15 * fine * SnapNoise.at(x * 0.9, y * 0.9, seed + 5));
        double clod = 0.75 + 0.35 * fine * SnapNoise.sum(x * 1.4, y * 1.4, 3, seed + 6);
        for (int i = 0; i < 3; i++) {
            double g = out[i] * k * (i == 0 ? 1 + yellow : i == 2 ? 1 - yellow * 0.5 : 1);
            out[i] = (float) (g * (1 - mud) + mud * soil[i] * clod);
        }
        out[3] = 0.015f;
        out[4] = 8;
    }
}
