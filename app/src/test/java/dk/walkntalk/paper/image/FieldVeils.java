package dk.walkntalk.paper.image;

/** Draws the casters of far shadows: the one who takes the picture, foliage, railings and blinds, window frames. */
final class FieldVeils {
    private FieldVeils() {
    }

    static FieldVeil of(FieldLight light, FieldCamera camera, FieldRandom rnd, int longEdge) {
        FieldVeil veil = new FieldVeil(light, Math.max(140, Math.min(420, longEdge / 3)));
        if (light.body) {
            body(veil, camera, light.spread, rnd);
        }
        if (light.leafy) {
            leaves(veil, light.spread, rnd);
        }
        if (light.barred) {
            bars(veil, light.spread, rnd);
        }
        if (light.framed) {
            frame(veil, light.spread, rnd);
        }
        return veil;
    }

    /** Head, shoulders, arms and phone where they must be for the picture to be taken from where it is. */
    private static void body(FieldVeil veil, FieldCamera c, double spread, FieldRandom rnd) {
        double n = Math.max(0.05, FieldShapes.length(c.down(0), c.down(1)));
        double bx = c.down(0) / n;
        double by = c.down(1) / n;
        double back = rnd.between(230, 360);
        double lean = rnd.either(60);
        double hx = c.x + bx * back - by * lean;
        double hy = c.y + by * back + bx * lean;
        double hz = c.z + rnd.between(40, 160);
        double[][] limbs = new double[7][];
        limbs[0] = new double[] {hx, hy, hz + 35, 88, hx, hy, hz - 45, 72};
        limbs[1] = new double[] {hx + bx * 40, hy + by * 40, hz - 260, 150, hx + bx * 90, hy + by * 90, hz - 700, 140};
        limbs[2] = new double[] {hx - by * 170 + bx * 30, hy + bx * 170 + by * 30, hz - 220, 60,
            hx + by * 170 + bx * 30, hy - bx * 170 + by * 30, hz - 220, 60};
        for (int side = 0; side < 2; side++) {
            double s = side == 0 ? 1 : -1;
            double ex = hx - by * 260 * s - bx * 40;
            double ey = hy + bx * 260 * s - by * 40;
            double px = c.x - by * 55 * s;
            double py = c.y + bx * 55 * s;
            limbs[3 + side] = new double[] {hx - by * 180 * s, hy + bx * 180 * s, hz - 230, 55, ex, ey, hz - 380, 45};
            limbs[5 + side] = new double[] {ex, ey, hz - 380, 44, px, py, c.z, 34};
        }
        for (double[] l : limbs) {
            double depth = veil.depth((l[0] + l[4]) / 2, (l[1] + l[5]) / 2, (l[2] + l[6]) / 2);
            if (depth > 60) {
                limb(veil, l, spread * depth);
            }
        }
    }

    private static void limb(FieldVeil veil, double[] l, double soft) {
        double ax = veil.a(l[0], l[1], l[2]);
        double ay = veil.b(l[0], l[1], l[2]);
        double bx = veil.a(l[4], l[5], l[6]);
        double by = veil.b(l[4], l[5], l[6]);
        // A source much wider than the limb is only partly hidden by it.
        double share = Math.min(1, 1.3 * l[3] / Math.max(1, soft));
        veil.dim((x, y) -> FieldShapes.segment(x, y, ax, ay, bx, by) - l[3], soft, share);
    }

    private static void leaves(FieldVeil veil, double spread, FieldRandom rnd) {
        for (int layer = 0; layer < 3; layer++) {
            double away = layer == 0 ? rnd.between(350, 1200) : rnd.between(1500, 5500);
            double soft = spread * away;
            double pitch = layer == 0 ? rnd.between(45, 90) : rnd.between(70, 160);
            double dense = rnd.between(0.3, layer == 0 ? 0.55 : 0.75);
            int seed = rnd.seed();
            double turn = rnd.between(0, 3);
            double tc = Math.cos(turn);
            double ts = Math.sin(turn);
            veil.dim((x, y) -> foliage((x * tc + y * ts) / pitch, (y * tc - x * ts) / pitch, seed, dense) * pitch, soft,
                    layer == 0 ? 1 : 0.85);
        }
    }

    /** Pointed leaves scattered in a grid of cells, thinned out where a slow noise says there is sky. */
    private static double foliage(double x, double y, int seed, double dense) {
        double best = 1;
        int ix = FieldNoise.floor(x);
        int iy = FieldNoise.floor(y);
        for (int j = -1; j <= 1; j++) {
            for (int i = -1; i <= 1; i++) {
                int h = FieldNoise.hash(ix + i, iy + j, seed);
                double sky = 0.5 + 0.5 * FieldNoise.wave((ix + i) / 3.7, (iy + j) / 3.7, seed + 1);
                if ((h & 255) / 255.0 * 0.5 + sky * 0.5 > dense) {
                    continue;
                }
                double dx = x - ix - i - (h >>> 8 & 255) / 255.0;
                double dy = y - iy - j - (h >>> 16 & 255) / 255.0;
                double turn = (h >>> 24) / 40.0;
                double a = (dx * Math.cos(turn) + dy * Math.sin(turn)) / 0.5;
                double b = (dy * Math.cos(turn) - dx * Math.sin(turn)) / 0.23;
                double k = Math.abs(b) + a * a - 1;
                best = Math.min(best, k * 0.2);
            }
        }
        return best;
    }

    private static void bars(FieldVeil veil, double spread, FieldRandom rnd) {
        double pitch = rnd.chance(0.4) ? rnd.between(28, 55) : rnd.between(90, 150);
        double half = pitch * rnd.between(0.09, 0.24);
        double soft = spread * rnd.between(250, 2600);
        double turn = rnd.chance(0.7) ? rnd.either(0.25) : rnd.between(0, 3);
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        double off = rnd.unit() * pitch;
        double from = rnd.chance(0.5) ? -9999 : rnd.either(150);
        veil.dim((x, y) -> {
            double u = x * c + y * s + off;
            double v = y * c - x * s;
            double bar = Math.abs(u - Math.rint(u / pitch) * pitch) - half;
            double rail = Math.abs(v - from) - half * 1.6;
            return Math.min(v < from ? half : bar, rail);
        }, soft, rnd.between(0.85, 1));
    }

    private static void frame(FieldVeil veil, double spread, FieldRandom rnd) {
        double soft = spread * rnd.between(500, 2500);
        double wide = rnd.between(260, 620);
        double high = rnd.between(300, 700);
        double cx = rnd.either(wide * 0.6);
        double cy = rnd.either(high * 0.5);
        double turn = rnd.either(0.35);
        double mid = rnd.either(wide * 0.3);
        double bar = rnd.between(14, 34);
        FieldOutline hole = FieldShapes.plate(0, 0, 0, wide * 1.3, high * 1.3, 1);
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        veil.dim((x, y) -> {
            double u = (x - cx) * c + (y - cy) * s;
            double v = (y - cy) * c - (x - cx) * s;
            return Math.min(-hole.at(u, v), Math.abs(u - mid) - bar);
        }, soft, rnd.between(0.9, 1));
    }
}
