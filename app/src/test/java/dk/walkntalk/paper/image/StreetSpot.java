package dk.walkntalk.paper.image;

/** What a surface is like at one place: filled by the grounds, read by the light. Used again and again. */
final class StreetSpot {
    /** The share of red, green and blue light that it throws back (linear, 0 to 1). */
    double r;
    double g;
    double b;
    /** How much the surface leans, as a slope along x and y. */
    double nx;
    double ny;
    /** How much of the sky it sees. */
    double open = 1;
    /** How much it mirrors, 0 to 1, and how blurred the mirror image is, 0 to 1. */
    double gloss;
    double rough = 1;
    /** Where a ground may keep what {@link StreetNoise#stones} tells. */
    final double[] stone = new double[5];

    /** A matt, level place of this colour (0xRRGGBB as on a screen), made lighter or darker by a factor. */
    void paint(int rgb, double factor) {
        set(linear(rgb >> 16 & 255) * factor, linear(rgb >> 8 & 255) * factor, linear(rgb & 255) * factor);
    }

    /** A matt, level place of this linear colour. */
    void set(double red, double green, double blue) {
        r = red;
        g = green;
        b = blue;
        nx = 0;
        ny = 0;
        open = 1;
        gloss = 0;
        rough = 1;
    }

    void times(double factor) {
        r *= factor;
        g *= factor;
        b *= factor;
    }

    /** Goes a share of the way (0 to 1) to another colour, as on a screen. */
    void towards(int rgb, double share) {
        r += (linear(rgb >> 16 & 255) - r) * share;
        g += (linear(rgb >> 8 & 255) - g) * share;
        b += (linear(rgb & 255) - b) * share;
    }

    void shine(double strength, double blur) {
        gloss = strength;
        rough = blur;
    }

    void lean(double x, double y) {
        nx += x;
        ny += y;
    }

    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            double v = i / 255.0;
            LINEAR[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        }
    }

    static double linear(int value) {
        return LINEAR[value];
    }
}
