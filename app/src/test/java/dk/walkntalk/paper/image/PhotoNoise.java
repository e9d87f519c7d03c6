package dk.walkntalk.paper.image;

/** Smooth noise without state, faded out below the size of a pixel so that textures do not shimmer at any scale. */
final class PhotoNoise {
    private PhotoNoise() { }

    static int hash(int x, int y, int seed) {
        int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ seed * 0x9e3779b1;
        h ^= h >>> 15;
        h *= 0x85ebca6b;
        h ^= h >>> 13;
        h *= 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /** Even in 0..1, the same for the same cell. */
    static double cell(int x, int y, int seed) {
        return (hash(x, y, seed) >>> 8) * (1.0 / (1 << 24));
    }

    /** Value noise in -1..1 with features about one unit across. */
    static double at(double x, double y, int seed) {
        int xi = (int) Math.floor(x);
        int yi = (int) Math.floor(y);
        double fx = x - xi;
        double fy = y - yi;
        fx = fx * fx * (3 - 2 * fx);
        fy = fy * fy * (3 - 2 * fy);
        double a = cell(xi, yi, seed);
        double b = cell(xi + 1, yi, seed);
        double c = cell(xi, yi + 1, seed);
        double d = cell(xi + 1, yi + 1, seed);
        double top = a + (b - a) * fx;
        return 2 * (top + (c + (d - c) * fx - top) * fy) - 1;
    }

    /** Several octaves from the given wavelength downwards; those finer than the footprint fade away. */
    static double layers(double x, double y, double wave, int octaves, double foot, int seed) {
        double sum = 0;
        double amount = 0.5;
        double w = wave;
        for (int i = 0; i < octaves; i++) {
            double keep = fade(w, foot);
            if (keep <= 0) {
                break;
            }
            sum += amount * keep * at(x / w + 13.7 * i, y / w - 7.3 * i, seed + i);
            amount *= 0.55;
            w *= 0.5;
        }
        return sum;
    }

    /** How much of a pattern of this wavelength a pixel of this footprint still resolves. */
    static double fade(double wave, double foot) {
        return clamp((wave / Math.max(foot, 1e-6) - 1.2) / 1.6);
    }

    static double clamp(double v) {
        return v < 0 ? 0 : Math.min(v, 1);
    }

    static double smooth(double low, double high, double v) {
        double t = clamp((v - low) / (high - low));
        return t * t * (3 - 2 * t);
    }

    static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
