package dk.walkntalk.paper.image;

/** Smooth random values that depend on nothing but the seed and the place. */
final class SceneNoise {
    private final int seed;

    SceneNoise(int seed) {
        this.seed = seed * 0x9E3779B9;
    }

    /** Between -1 and 1, changing over a distance of about 1. */
    double at(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double u = x - x0;
        double v = y - y0;
        u *= u * (3 - 2 * u);
        v *= v * (3 - 2 * v);
        double top = grain(x0, y0);
        top += (grain(x0 + 1, y0) - top) * u;
        double bottom = grain(x0, y0 + 1);
        bottom += (grain(x0 + 1, y0 + 1) - bottom) * u;
        return top + (bottom - top) * v;
    }

    /** Three layers, each finer and weaker than the one before. */
    double layered(double x, double y) {
        return (at(x, y) + at(2.1 * x + 17, 2.1 * y) / 2 + at(4.3 * x, 4.3 * y + 31) / 4) / 1.6;
    }

    /** Between -1 and 1, with no connection between neighbours. */
    double grain(int x, int y) {
        int h = seed + x * 0x85EBCA6B + y * 0xC2B2AE35;
        h = (h ^ h >>> 15) * 0x2C1B3C6D;
        h = (h ^ h >>> 12) * 0x297A2D39;
        return ((h ^ h >>> 15) & 0xFFFFFF) / (double) 0x7FFFFF - 1;
    }

    /** Distance to the nearest of the points scattered one to a unit square, and a value of that point's own. */
    void stones(double x, double y, double[] distanceAndOwn) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double nearest = 9;
        double second = 9;
        double own = 0;
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                double px = x0 + i + 0.5 + 0.45 * grain(x0 + i, y0 + j);
                double py = y0 + j + 0.5 + 0.45 * grain(x0 + i + 911, y0 + j);
                double d = Math.hypot(px - x, py - y);
                if (d < nearest) {
                    second = nearest;
                    nearest = d;
                    own = grain(x0 + i, y0 + j + 577);
                } else if (d < second) {
                    second = d;
                }
            }
        }
        distanceAndOwn[0] = second - nearest;
        distanceAndOwn[1] = own;
    }
}
