package dk.walkntalk.paper.image;

/** How colours of three parts, 0 to 255, compare: in one light and in another. */
final class Colours {
    /** From this share of its light on a colour is one; and two are the same above this cosine between them. */
    static final double COLOURED = 0.2;
    private static final double ALIKE = 0.85;

    private Colours() { }

    /** Its three parts together, and a little for what is black. */
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

    /** The mean of the differences, each as a share of its own light: 0 for the same, below 2. */
    static double apart(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += Math.abs(a[i] - b[i]) / (a[i] + b[i] + 16);
        }
        return sum * 2 / 3;
    }

    private static double square(double value) {
        return value * value;
    }
}
