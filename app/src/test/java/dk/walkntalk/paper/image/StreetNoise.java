package dk.walkntalk.paper.image;

import java.util.Random;

/** Random values that depend on nothing but the seed and the place; they come again after 256 steps. */
final class StreetNoise {
    private static final float[] TABLE = new float[1 << 16];

    static {
        Random random = new Random(90210);
        for (int i = 0; i < TABLE.length; i++) {
            TABLE[i] = random.nextFloat();
        }
    }

    private final int across;
    private final int down;

    StreetNoise(long seed) {
        across = (int) (seed >>> 8 & 255);
        down = (int) (seed >>> 24 & 255);
    }

    /** Between 0 and 1, with no connection between neighbours. */
    double cell(int x, int y) {
        return TABLE[(y + down & 255) << 8 | x + across & 255];
    }

    /** Between -1 and 1, changing over a distance of about 1. */
    double at(double x, double y) {
        double fx = Math.floor(x);
        double fy = Math.floor(y);
        int ix = (int) fx;
        int iy = (int) fy;
        double u = x - fx;
        double v = y - fy;
        u *= u * (3 - 2 * u);
        v *= v * (3 - 2 * v);
        int i0 = ix + across & 255;
        int i1 = ix + 1 + across & 255;
        int j0 = (iy + down & 255) << 8;
        int j1 = (iy + 1 + down & 255) << 8;
        double a = TABLE[j0 | i0];
        double b = TABLE[j0 | i1];
        double c = TABLE[j1 | i0];
        double d = TABLE[j1 | i1];
        double top = a + (b - a) * u;
        return 2 * (top + (c + (d - c) * u - top) * v) - 1;
    }

    /** As {@link #at}, with finer and weaker layers upon it, as many as asked for. */
    double layers(double x, double y, int count) {
        double sum = 0;
        double weight = 1;
        double all = 0;
        for (int i = 0; i < count; i++) {
            sum += weight * at(x, y);
            all += weight;
            weight /= 2;
            double turned = 1.6 * x + 1.2 * y + 13.7;
            y = 1.6 * y - 1.2 * x + 5.1;
            x = turned;
        }
        return sum / all;
    }

    /**
     * Stones packed side by side, one to a cell of size 1.
     *
     * @param out the distance to the middle of the nearest stone, how far the second nearest is beyond it,
     *            the way to the middle (x, y), and a value between 0 and 1 that is the stone's own
     */
    void stones(double x, double y, double[] out) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        double first = 9;
        double second = 9;
        for (int j = iy - 1; j <= iy + 1; j++) {
            for (int i = ix - 1; i <= ix + 1; i++) {
                double own = cell(i, j);
                double high = own * 4096;
                high -= Math.floor(high);
                double dx = i + 0.1 + 0.8 * own - x;
                double dy = j + 0.1 + 0.8 * high - y;
                double d = dx * dx + dy * dy;
                if (d < first) {
                    second = first;
                    first = d;
                    out[2] = dx;
                    out[3] = dy;
                    double value = own * 97;
                    out[4] = value - Math.floor(value);
                } else if (d < second) {
                    second = d;
                }
            }
        }
        out[0] = Math.sqrt(first);
        out[1] = Math.sqrt(second) - out[0];
    }

    /** The length of a way, faster than {@link Math#hypot} and exact enough here. */
    static double far(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    /** 0 up to {@code from}, 1 beyond {@code to}, smooth between. */
    static double step(double from, double to, double value) {
        double t = Math.max(0, Math.min(1, (value - from) / (to - from)));
        return t * t * (3 - 2 * t);
    }
}
