package dk.walkntalk.paper.image;

import java.util.Arrays;

/** What colours lie along the sides of a page, inside and outside, in the small picture. */
final class Beside {
    /** At so many places along a side it is looked. */
    static final int PLACES = 40;

    private final SmallPicture picture;

    Beside(SmallPicture picture) {
        this.picture = picture;
    }

    /** The share of a side's way at which its place {@code i} is. */
    static double share(int i) {
        return 0.05 + 0.9 * (i + 0.5) / PLACES;
    }

    /** The middle of each colour along a side, so many pixels inside; null where too little of it is in the picture. */
    double[] median(double[] c, int side, double in) {
        double[][] colours = new double[PLACES][];
        int seen = 0;
        for (int i = 0; i < PLACES; i++) {
            double[] one = colour(c, side, share(i), in);
            if (one != null) {
                colours[seen++] = one;
            }
        }
        return seen < PLACES / 3 ? null : median(Arrays.copyOf(colours, seen));
    }

    static double[] median(double[][] colours) {
        double[] median = new double[3];
        for (int i = 0; i < 3; i++) {
            int channel = i;
            median[i] = median(Arrays.stream(colours).mapToDouble(one -> one[channel]).toArray());
        }
        return median;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The colour at a share of a side's way, so many pixels inside; null where the picture ends. */
    double[] colour(double[] c, int side, double share, double in) {
        return colour(place(c, side, share, in));
    }

    /** The colour at x and y; null where the picture ends. */
    double[] colour(double[] place) {
        int x = (int) Math.floor(place[0]);
        int y = (int) Math.floor(place[1]);
        if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) {
            return null;
        }
        int k = y * picture.width + x;
        return new double[] {picture.raw[0][k], picture.raw[1][k], picture.raw[2][k]};
    }

    /** Where the share of a side's way is, so many pixels inside: x and y. */
    static double[] place(double[] c, int side, double share, double in) {
        int k = 2 * ((side + 1) % 4);
        double u = c[k] - c[2 * side];
        double v = c[k + 1] - c[2 * side + 1];
        double length = Math.max(1e-9, Math.hypot(u, v));
        // corners go round clockwise, so that inside is to the right
        return new double[] {c[2 * side] + share * u - v / length * in, c[2 * side + 1] + share * v + u / length * in};
    }

    static double length(double[] c, int side) {
        int k = 2 * ((side + 1) % 4);
        return Math.hypot(c[k] - c[2 * side], c[k + 1] - c[2 * side + 1]);
    }

    /** From the middle of a side to the middle of the opposite one. */
    static double depth(double[] c, int side) {
        double[] a = place(c, side, 0.5, 0);
        double[] b = place(c, (side + 2) % 4, 0.5, 0);
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }
}
