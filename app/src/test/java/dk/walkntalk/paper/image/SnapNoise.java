package dk.walkntalk.paper.image;

/** Value noise of a place, not of a pixel: a scene looks the same at each size. */
final class SnapNoise {
    private SnapNoise() {
    }

    /** 0 to 1. */
    static double hash(int x, int y, int seed) {
        int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ seed * 0x9E3779B1;
        h ^= h >>> 15;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        h ^= h >>> 16;
        return (h & 0xffffff) * (1.0 / 0x1000000);
    }

    /** -1 to 1. */
    static double at(double x, double y, int seed) {
        double fx = Math.floor(x);
        double fy = Math.floor(y);
        int ix = (int) fx;
        int iy = (int) fy;
        double u = x - fx;
        double v = y - fy;
        u = u * u * (3 - 2 * u);
        v = v * v * (3 - 2 * v);
        double a = hash(ix, iy, seed);
        double b = hash(ix + 1, iy, seed);
        double c = hash(ix, iy + 1, seed);
        double d = hash(ix + 1, iy + 1, seed);
        double top = a + (b - a) * u;
        return 2 * (top + (c + (d - c) * u - top) * v) - 1;
    }

    /** Sum of octaves, about -1 to 1. */
    static double sum(double x, double y, int octaves, int seed) {
        double s = 0;
        double w = 0.55;
        double f = 1;
        for (int i = 0; i < octaves; i++) {
            s += w * at(x * f + i * 17.3, y * f - i * 9.1, seed + i);
            w *= 0.5;
            f *= 2.03;
        }
        return s;
    }

    static double smooth(double low, double high, double v) {
        double t = Math.max(0, Math.min(1, (v - low) / (high - low)));
        return t * t * (3 - 2 * t);
    }
}
