package dk.walkntalk.paper.image;

/** Asphalt of single stones in tar, with stains, cracks and now and then a painted line as bright as the paper. */
final class PhotoAsphalt implements PhotoGround {
    private static final double TEXEL = 0.4;
    private final PhotoTexture texture;
    private final int seed;
    private final double wet;
    private final boolean cracked;
    private final boolean lined;
    private final double lineTurn;
    private final double lineAt;
    private final double lineWide;
    private final double[] paint;
    private final double wear;

    PhotoAsphalt(PhotoDice dice, double[] light, double cone) {
        seed = dice.upTo(1 << 20);
        wet = dice.chance(0.2) ? dice.in(0.2, 0.6) : 0;
        cracked = dice.chance(0.4);
        lined = dice.chance(0.3);
        lineTurn = dice.in(0, Math.PI);
        lineAt = dice.in(60, 260);
        lineWide = dice.in(80, 130);
        wear = dice.in(0.05, 0.4);
        paint = dice.chance(0.8) ? dice.near(0.12, 0.5, 0.5, 0.47) : dice.near(0.1, 0.5, 0.35, 0.06);
        double age = dice.in(0.6, 1.7);
        double[] tar = dice.near(0.2, 0.038 * age, 0.037 * age, 0.037 * age);
        PhotoTile tile = new PhotoTile();
        for (int y = 0; y < PhotoTile.SIZE; y++) {
            for (int x = 0; x < PhotoTile.SIZE; x++) {
                double grit = PhotoNoise.cell(x, y, seed);
                tile.set(x, y, tar, 0.7 + 0.6 * grit, 0.25 * grit);
            }
        }
        double coarse = dice.in(0.7, 1.5);
        double[] stone = dice.near(0.15, 0.1 * age, 0.098 * age, 0.094 * age);
        double odd = dice.in(0, 0.09);
        for (int i = 0; i < 13000; i++) {
            double[] own = dice.near(0.35, stone[0], stone[1], stone[2]);
            if (dice.chance(odd)) {
                own = dice.chance(0.5) ? dice.near(0.3, 0.3, 0.29, 0.27) : dice.near(0.3, 0.17, 0.1, 0.075);
            }
            double u = dice.in(0, 1);
            stone(dice, tile, own, coarse * (1.3 + 6 * u * u * u));
        }
        texture = tile.bake(light, TEXEL, 0.8, light[2], cone);
    }

    private static void stone(PhotoDice dice, PhotoTile tile, double[] colour, double size) {
        double r = size / TEXEL * 0.5;
        double cx = dice.in(0, PhotoTile.SIZE);
        double cy = dice.in(0, PhotoTile.SIZE);
        double turn = dice.in(0, Math.PI);
        double slim = dice.in(0.55, 1);
        double p1 = dice.in(0, 6);
        int wide = (int) (r * 1.4) + 1;
        double high = Math.min(1.3, 0.28 * size);
        double ct = Math.cos(turn);
        double st = Math.sin(turn);
        for (int y = -wide; y <= wide; y++) {
            for (int x = -wide; x <= wide; x++) {
                double a = x * ct + y * st;
                double b = (y * ct - x * st) / slim;
                double d = Math.sqrt(a * a + b * b) / r;
                double edge = 1 + 0.16 * Math.cos(3 * Math.atan2(b, a) + p1)
                        + 0.08 * Math.cos(5 * Math.atan2(b, a) - p1);
                if (d < edge) {
                    double dome = 1 - d * d / (edge * edge);
                    tile.set((int) cx + x, (int) cy + y, colour, 0.75 + 0.3 * Math.min(1, 3 * dome),
                            high * Math.min(1, 2.2 * dome));
                }
            }
        }
    }

    @Override
    public void paint(PhotoHit hit, double x, double y) {
        double detail = Math.log(Math.max(hit.foot, 1e-3) / TEXEL) * 1.4427;
        double warp = 18 * PhotoNoise.at(x / 190, y / 190, seed + 4);
        texture.sample((x + warp) / TEXEL, (y - warp) / TEXEL, detail, hit.texel);
        double stain = 1 + 0.45 * PhotoNoise.layers(x, y, 320, 5, hit.foot, seed + 5);
        hit.r = hit.texel[0] * stain;
        hit.g = hit.texel[1] * stain;
        hit.b = hit.texel[2] * stain;
        hit.answer = 2 * hit.texel[3];
        hit.gloss = 0.01 + 0.15 * wet;
        hit.sharpness = 12;
        hit.scale(1 - 0.55 * wet);
        if (lined) {
            double d = Math.abs(x * Math.cos(lineTurn) + y * Math.sin(lineTurn) - lineAt) - lineWide / 2
                    + 1.6 * PhotoNoise.layers(x, y, 10, 3, hit.foot, seed + 30);
            double worn = PhotoNoise.smooth(-0.2, 0.3, PhotoNoise.layers(x, y, 9, 4, hit.foot, seed + 31)
                    + 0.35 * PhotoNoise.at(x / 70, y / 70, seed + 33) + wear);
            double share = PhotoNoise.smooth(0.6 + hit.foot, -0.6 - hit.foot, d) * worn;
            hit.blend(paint, share * 0.85);
        }
        if (cracked) {
            double n = PhotoNoise.at(x / 340, y / 340, seed + 41) + 0.28 * PhotoNoise.at(x / 60, y / 60, seed + 42)
                    + 0.06 * PhotoNoise.at(x / 12, y / 12, seed + 43);
            double line = Math.abs(n - 0.15) * 230;
            hit.scale(1 - 0.75 * PhotoNoise.smooth(2.2 + hit.foot, 0.6, line));
        }
    }

    @Override
    public double unrest() {
        return 0.25;
    }
}
