package dk.walkntalk.paper.image;

import java.util.Arrays;

/** What colours lie along the sides of a page, inside and outside, in the small picture; and how colours compare. */
final class Beside {
    /** At so many places along a side it is looked. */
    static final int PLACES = 40;
    /** From this share of its light on a colour is one; and two are the same above this cosine between them. */
    static final double COLOURED = 0.2;
    private static final double ALIKE = 0.85;

    private final SmallPicture picture;

    Beside(SmallPicture picture) {
        this.picture = picture;
    }

    /** The share of a side's way at which its place {@code i} is. */
    static double share(int i) {
        return 0.05 + 0.9 * (i + 0.5) / PLACES;
    }

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
        double[] place = place(c, side, share, in);
        int x = (int) Math.floor(place[0]);
        int y = (int) Math.floor(place[1]);
        if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) {
            return null;
        }
        int k = y * picture.width + x;
        return new double[] {picture.raw[0][k], picture.raw[1][k], picture.raw[2][k]};
    }

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

    static double light(double[] colour) {
        return colour[0] + colour[1] + colour[2] + 12;
    }

    /** How much colour it has, as a share of its light. */
    static double chroma(double[] colour) {
        double grey = (colour[0] + colour[1] + colour[2]) / 3;
        return Math.sqrt(square(colour[0] - grey) + square(colour[1] - grey) + square(colour[2] - grey)) / (grey + 4);
    }

    /** How far two colours are apart, however much light falls on each. */
    static double tint(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += Math.abs((a[i] + 4) / light(a) - (b[i] + 4) / light(b));
        }
        return sum;
    }

    /** Whether two are one colour in another light: the same hue, or two greys. */
    static boolean alike(double[] a, double[] b) {
        boolean coloured = chroma(a) >= COLOURED;
        if (coloured != chroma(b) >= COLOURED) {
            return false;
        }
        double ratio = light(a) / light(b);
        if (!coloured) {
            return ratio < 1.8 && ratio > 1 / 1.8;
        }
        double greyA = (a[0] + a[1] + a[2]) / 3;
        double greyB = (b[0] + b[1] + b[2]) / 3;
        double both = 0;
        double sizeA = 1e-9;
        double sizeB = 1e-9;
        for (int i = 0; i < 3; i++) {
            both += (a[i] - greyA) * (b[i] - greyB);
            sizeA += square(a[i] - greyA);
            sizeB += square(b[i] - greyB);
        }
        return both / Math.sqrt(sizeA * sizeB) >= ALIKE && ratio < 3 && ratio > 1 / 3.0;
    }

    static double apart(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += Math.abs(a[i] - b[i]) / (a[i] + b[i] + 16);
        }
        return sum * 2 / 3;
    }

    static double square(double value) {
        return value * value;
    }
}
