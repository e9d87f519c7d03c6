package dk.walkntalk.paper.image;

/** Lattice noise that is the same at every picture size and fades out below the size of a pixel. */
final class FieldNoise {
    private static final double[] SLOPE_X = {1, 1, -1, -1, 0.4, -0.4, 0.4, -0.4};
    private static final double[] SLOPE_Y = {0.4, -0.4, 0.4, -0.4, 1, 1, -1, -1};

    private FieldNoise() {
    }

    static int hash(int x, int y, int seed) {
        int h = x * 0x27D4EB2D ^ y * 0x165667B1 ^ seed * 0x9E3779B1;
        h = (h ^ (h >>> 15)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    static double unit(int x, int y, int seed) {
        return (hash(x, y, seed) >>> 8) * 0x1.0p-24;
    }

    static int floor(double v) {
        int i = (int) v;
        return v < i ? i - 1 : i;
    }

    /** Gradient noise, about -1..1. */
    static double wave(double x, double y, int seed) {
        int ix = floor(x);
        int iy = floor(y);
        double fx = x - ix;
        double fy = y - iy;
        double a = slope(hash(ix, iy, seed), fx, fy);
        double b = slope(hash(ix + 1, iy, seed), fx - 1, fy);
        double c = slope(hash(ix, iy + 1, seed), fx, fy - 1);
        double d = slope(hash(ix + 1, iy + 1, seed), fx - 1, fy - 1);
        double u = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
        double v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
        double top = a + (b - a) * u;
        return (top + (c + (d - c) * u - top) * v) * 1.4;
    }

    private static double slope(int h, double x, double y) {
        int k = h & 7;
        return x * SLOPE_X[k] + y * SLOPE_Y[k];
    }

    /** Octaves of noise starting at wavelength size (mm); those finer than the footprint fp are left out. */
    static double cloud(double x, double y, double size, int octaves, double keep, double fp, int seed) {
        double sum = 0;
        double amp = 1;
        double wavelength = size;
        for (int i = 0; i < octaves; i++) {
            double seen = seen(wavelength, fp);
            if (seen <= 0) {
                break;
            }
            sum += amp * seen * wave(x / wavelength, y / wavelength, seed + i * 31);
            amp *= keep;
            wavelength *= 0.5;
        }
        return sum;
    }

    /** How much of a detail of this size survives in a pixel that covers fp. */
    static double seen(double size, double fp) {
        double v = (size / fp - 0.9) / 1.6;
        return v < 0 ? 0 : v > 1 ? 1 : v;
    }

    /** Nearest and second nearest of scattered points: out gets both distances and the nearest one's number. */
    static void cells(double x, double y, int seed, double[] out) {
        int ix = floor(x);
        int iy = floor(y);
        double first = 9;
        double second = 9;
        int who = 0;
        for (int j = -1; j <= 1; j++) {
            for (int i = -1; i <= 1; i++) {
                int h = hash(ix + i, iy + j, seed);
                double dx = ix + i + (h & 0xFFFF) / 65536.0 - x;
                double dy = iy + j + (h >>> 16) / 65536.0 - y;
                double d = dx * dx + dy * dy;
                if (d < first) {
                    second = first;
                    first = d;
                    who = h;
                } else if (d < second) {
                    second = d;
                }
            }
        }
        out[0] = Math.sqrt(first);
        out[1] = Math.sqrt(second);
        out[2] = (hash(who, 7, seed) >>> 8) * 0x1.0p-24;
    }
}
