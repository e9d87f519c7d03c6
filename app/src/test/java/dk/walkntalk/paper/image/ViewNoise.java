package dk.walkntalk.paper.image;

/** Noise at several scales, faded where finer than a pixel: surfaces get texture without flicker. */
final class ViewNoise {
    private ViewNoise() {
    }

    static int mix(int x, int y, int seed) {
        int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ seed * 0x9e3779b1;
        h = (h ^ h >>> 15) * 0x2c1b3c6d;
        h = (h ^ h >>> 12) * 0x297a2d39;
        return h ^ h >>> 15;
    }

    /** A number from 0 to 1 for a cell. */
    static double cell(int x, int y, int seed) {
        return (mix(x, y, seed) >>> 8) * 0x1p-24;
    }

    static int floor(double x) {
        int i = (int) x;
        return x < i ? i - 1 : i;
    }

    /** Smooth noise from 0 to 1, one swell a unit. */
    static double smooth(double x, double y, int seed) {
        int ix = floor(x);
        int iy = floor(y);
        double fx = x - ix;
        double fy = y - iy;
        fx = fx * fx * (3 - 2 * fx);
        fy = fy * fy * (3 - 2 * fy);
        double top = cell(ix, iy, seed) * (1 - fx) + cell(ix + 1, iy, seed) * fx;
        double low = cell(ix, iy + 1, seed) * (1 - fx) + cell(ix + 1, iy + 1, seed) * fx;
        return top + (low - top) * fy;
    }

    /** Layers of noise about 0 (about -0.5 to 0.5); foot is a pixel's size in the same units. */
    static double layers(double x, double y, int count, double foot, int seed) {
        double sum = 0;
        double weight = 0.5;
        for (int i = 0; i < count; i++) {
            double seen = Math.min(1, 1.6 - 2 * foot);
            if (seen <= 0) {
                break;
            }
            sum += seen * weight * (smooth(x, y, seed + i) - 0.5);
            double turned = 1.6 * x - 1.2 * y + 17.3;
            y = 1.2 * x + 1.6 * y - 5.1;
            x = turned;
            foot *= 2;
            weight *= 0.55;
        }
        return 2 * sum;
    }

    /** Distance to the nearest and second nearest stone, and the nearest's own number: o[0], o[1], o[2]. */
    static void stones(double x, double y, int seed, double[] o) {
        int ix = floor(x);
        int iy = floor(y);
        double best = 9;
        double next = 9;
        int id = 0;
        for (int cy = iy - 1; cy <= iy + 1; cy++) {
            for (int cx = ix - 1; cx <= ix + 1; cx++) {
                int h = mix(cx, cy, seed);
                double dx = cx + (h & 0xffff) * 0x1p-16 - x;
                double dy = cy + (h >>> 16) * 0x1p-16 - y;
                double d = dx * dx + dy * dy;
                if (d < best) {
                    next = best;
                    best = d;
                    id = h;
                } else if (d < next) {
                    next = d;
                }
            }
        }
        o[0] = Math.sqrt(best);
        o[1] = Math.sqrt(next);
        o[2] = (mix(id, 7, seed) >>> 8) * 0x1p-24;
    }

    static double step(double low, double high, double x) {
        double t = Math.max(0, Math.min(1, (x - low) / (high - low)));
        return t * t * (3 - 2 * t);
    }
}
