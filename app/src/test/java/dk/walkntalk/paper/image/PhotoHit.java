package dk.walkntalk.paper.image;

/** What one ray carries and meets; reused for every pixel of a row so that tracing makes no garbage. */
final class PhotoHit {
    static final int NOTHING = 0;
    static final int GROUND = 1;
    static final int SHEET = 2;
    static final int OTHER = 3;

    double ox;
    double oy;
    double oz;
    double dx;
    double dy;
    double dz;
    double t;
    double x;
    double y;
    double z;
    double nx;
    double ny;
    double nz;
    /** Width of the pixel where it falls, in millimetres. */
    double foot;
    double r;
    double g;
    double b;
    double gloss;
    double sharpness;
    /** A material's own answer to the key light, or below 0 for plain cosine shading. */
    double answer;
    int kind;
    /** The index of the plate or body met, kept so that it does not shade itself. */
    int owner;
    /** Which part of it, so that edges within one thing are smoothed too. */
    int part;
    final float[] texel = new float[4];

    void reach(double distance) {
        t = distance;
        x = ox + dx * distance;
        y = oy + dy * distance;
        z = oz + dz * distance;
    }

    void normal(double a, double b2, double c) {
        double n = 1 / Math.sqrt(a * a + b2 * b2 + c * c);
        nx = a * n;
        ny = b2 * n;
        nz = c * n;
    }

    void paint(double[] colour, double factor) {
        r = colour[0] * factor;
        g = colour[1] * factor;
        b = colour[2] * factor;
    }

    void scale(double factor) {
        r *= factor;
        g *= factor;
        b *= factor;
    }

    void blend(double[] colour, double share) {
        r += (colour[0] - r) * share;
        g += (colour[1] - g) * share;
        b += (colour[2] - b) * share;
    }
}
