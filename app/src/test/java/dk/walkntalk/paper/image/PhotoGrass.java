package dk.walkntalk.paper.image;

/** A lawn of single blades, because grass is the ground whose bright straws and dark gaps mislead most. */
final class PhotoGrass implements PhotoGround {
    private static final double TEXEL = 0.5;
    private final PhotoTexture texture;
    private final float[] height;
    private final int seed;
    private final double[] soil;
    private final boolean daisies;
    private final double worn;

    PhotoGrass(PhotoDice dice, double[] light, double cone) {
        seed = dice.upTo(1 << 20);
        worn = dice.in(-0.6, 0.5);
        daisies = dice.chance(0.25);
        soil = dice.near(0.3, 0.06, 0.043, 0.028);
        PhotoTile tile = new PhotoTile();
        for (int y = 0; y < PhotoTile.SIZE; y++) {
            for (int x = 0; x < PhotoTile.SIZE; x++) {
                tile.set(x, y, soil, 0.7 + 0.5 * PhotoNoise.cell(x >> 1, y >> 1, seed), 0);
            }
        }
        double[] leaf = dice.near(0.25, 0.105, 0.165, 0.04);
        double[] straw = dice.near(0.2, 0.3, 0.26, 0.13);
        double dry = dice.chance(0.3) ? dice.in(0.15, 0.45) : dice.in(0.01, 0.1);
        double longest = dice.in(35, 95);
        double lean = dice.in(0, 2 * Math.PI);
        double order = dice.in(0, 0.7);
        int count = (int) (dice.in(7000, 11000) * 60 / (25 + longest));
        for (int i = 0; i < count; i++) {
            double layer = (double) i / count;
            double[] own = dice.chance(dry) ? dice.near(0.3, straw[0], straw[1], straw[2])
                    : dice.near(0.35, leaf[0], leaf[1], leaf[2]);
            double turn = dice.chance(order) ? lean + 0.5 * dice.bell() : dice.in(0, 2 * Math.PI);
            blade(dice, tile, own, turn, layer, longest * dice.in(0.45, 1));
        }
        tile.soften();
        height = tile.height;
        texture = tile.bake(light, TEXEL, 0.10, 0.35 + 0.6 * light[2], cone);
    }

    private static void blade(PhotoDice dice, PhotoTile tile, double[] colour, double turn, double layer,
            double length) {
        double x = dice.in(0, PhotoTile.SIZE);
        double y = dice.in(0, PhotoTile.SIZE);
        double bend = dice.in(-1, 1) * 0.8 / length;
        double half = dice.in(0.9, 2.9);
        double tall = (6 + 22 * layer) * dice.in(0.6, 1.2);
        double tone = 0.55 + 0.6 * layer;
        double lit = dice.in(0.75, 1.25);
        double a = turn;
        int steps = (int) (length / TEXEL * 1.7);
        for (int i = 0; i < steps; i++) {
            double s = (double) i / steps;
            double w = half * Math.min(1, 0.5 + 2 * s) * Math.min(1, (1 - s) * 3);
            double ca = Math.cos(a);
            double sa = Math.sin(a);
            a += bend * TEXEL * 1.2;
            x += ca * 0.6;
            y += sa * 0.6;
            double high = tall * Math.sin(Math.PI * Math.min(s * 0.75 + 0.05, 1));
            double along = tone * (0.55 + 0.55 * s);
            for (double k = -w; k <= w; k += 0.7) {
                double side = k / half;
                double f = along * (1 + 0.22 * side * (lit > 1 ? 1 : -1)) * (Math.abs(side) < 0.16 ? 1.12 : 1) * lit;
                tile.set((int) Math.floor(x - sa * k), (int) Math.floor(y + ca * k), colour, f, high);
            }
        }
    }

    @Override
    public void paint(PhotoHit hit, double x, double y) {
        double detail = Math.log(Math.max(hit.foot, 1e-3) / TEXEL) * 1.4427;
        double warp = 30 * PhotoNoise.at(x / 260, y / 260, seed + 4);
        texture.sample((x + warp) / TEXEL, (y - warp) / TEXEL, detail, hit.texel);
        double patch = PhotoNoise.layers(x, y, 260, 4, hit.foot, seed + 5);
        double bright = 1 + 0.5 * patch;
        hit.r = hit.texel[0] * bright;
        hit.g = hit.texel[1] * bright;
        hit.b = hit.texel[2] * bright;
        hit.answer = 2 * hit.texel[3];
        double bare = PhotoNoise.smooth(0.62 - worn * 0.4, 0.85 - worn * 0.4,
                0.5 + PhotoNoise.layers(x, y, 140, 4, hit.foot, seed + 8));
        double crumb = 1 + PhotoNoise.layers(x, y, 9, 4, hit.foot, seed + 6);
        double[] earth = {soil[0] * 2 * crumb, soil[1] * 2 * crumb, soil[2] * 2 * crumb};
        hit.blend(earth, bare * 0.75);
        hit.gloss = 0;
        if (daisies) {
            daisy(hit, x, y);
        }
    }

    private void daisy(PhotoHit hit, double x, double y) {
        int cx = (int) Math.floor(x / 90);
        int cy = (int) Math.floor(y / 90);
        if (PhotoNoise.cell(cx, cy, seed + 21) < 0.6) {
            return;
        }
        double dx = x - (cx + 0.2 + 0.6 * PhotoNoise.cell(cx, cy, seed + 22)) * 90;
        double dy = y - (cy + 0.2 + 0.6 * PhotoNoise.cell(cx, cy, seed + 23)) * 90;
        double d = Math.sqrt(dx * dx + dy * dy);
        double size = 7 + 4 * PhotoNoise.cell(cx, cy, seed + 24);
        if (d < size * (0.85 + 0.15 * Math.cos(13 * Math.atan2(dy, dx)))) {
            hit.paint(d < size * 0.33 ? new double[] {0.55, 0.38, 0.03} : new double[] {0.6, 0.6, 0.58}, 1);
            hit.answer = Math.max(hit.answer, 0.6);
        }
    }

    @Override
    public boolean covers(PhotoHit hit, double x, double y, double inside) {
        if (inside > 13) {
            return false;
        }
        double warp = 30 * PhotoNoise.at(x / 260, y / 260, seed + 4);
        double gx = (x + warp) / TEXEL - 0.5;
        double gy = (y - warp) / TEXEL - 0.5;
        int i = (int) Math.floor(gx);
        int j = (int) Math.floor(gy);
        double top = PhotoNoise.mix(height[PhotoTile.at(i, j)], height[PhotoTile.at(i + 1, j)], gx - i);
        double low = PhotoNoise.mix(height[PhotoTile.at(i, j + 1)], height[PhotoTile.at(i + 1, j + 1)], gx - i);
        double thin = 5 * PhotoNoise.at(x / 70, y / 70, seed + 50) + 2;
        return PhotoNoise.mix(top, low, gy - j) > 14.5 + thin + 1.5 * inside;
    }

    @Override
    public double unrest() {
        return 1;
    }
}
