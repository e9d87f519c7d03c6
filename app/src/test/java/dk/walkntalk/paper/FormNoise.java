package dk.walkntalk.paper;

/** Smooth random values that depend on nothing but the seed and the place. */
final class FormNoise {
    private final int seed;

    FormNoise(int seed) {
        this.seed = seed;
    }

    /** Between -1 and 1, changing over a distance of about 1. */
    double at(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double u = ease(x - x0);
        double v = ease(y - y0);
        double top = mix(grain(x0, y0), grain(x0 + 1, y0), u);
        double bottom = mix(grain(x0, y0 + 1), grain(x0 + 1, y0 + 1), u);
        return mix(top, bottom, v);
    }

    /** Four layers, each twice as fine and half as strong as the one before. */
    double layered(double x, double y) {
        return (at(x, y) + at(2 * x + 17, 2 * y) / 2 + at(4 * x, 4 * y + 31) / 4
                + at(8 * x + 5, 8 * y + 9) / 8) / 1.875;
    }

    /** Between -1 and 1, with no connection between neighbours. */
    double grain(int x, int y) {
        int h = seed * 0x9E3779B9 + x * 0x85EBCA6B + y * 0xC2B2AE35;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        return ((h ^ h >>> 15) & 0xFFFFFF) / (double) 0x7FFFFF - 1;
    }

    private static double ease(double t) {
        return t * t * (3 - 2 * t);
    }

    private static double mix(double a, double b, double t) {
        return a + (b - a) * t;
    }
}
