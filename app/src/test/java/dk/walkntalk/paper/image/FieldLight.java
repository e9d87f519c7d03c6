package dk.walkntalk.paper.image;

/** One direct source (far away or a lamp at a point) and a sky or room around it. */
final class FieldLight {
    final String name;
    /** How much the sensor has to amplify: dim light makes a grainy picture. */
    double grain = 0.3;
    double spread = 0.006;
    boolean leafy;
    boolean barred;
    boolean framed;
    boolean body = true;
    double[] colour = {1, 1, 1};
    double[] around = {0.5, 0.5, 0.5};
    private double lx;
    private double ly;
    private double lz;
    private boolean lamp;
    private double power = 1;
    private double sideX;
    private double sideY;
    private double fadeX;
    private double fadeY;

    FieldLight(String name) {
        this.name = name;
    }

    void far(double azimuth, double elevation) {
        lx = Math.cos(azimuth) * Math.cos(elevation);
        ly = Math.sin(azimuth) * Math.cos(elevation);
        lz = Math.sin(elevation);
    }

    /** A lamp; its power is such that the middle of the page gets what its colour says. */
    void near(double x, double y, double z) {
        lamp = true;
        lx = x;
        ly = y;
        lz = z;
        power = x * x + y * y + z * z;
    }

    /** The surroundings are brighter on one side, and may fall off across the scene as they do near a window. */
    void side(double azimuth, double strength, double fade) {
        sideX = Math.cos(azimuth) * strength;
        sideY = Math.sin(azimuth) * strength;
        fadeX = Math.cos(azimuth) * fade;
        fadeY = Math.sin(azimuth) * fade;
    }

    /** Direction to the source from a place, and its strength there, into out. */
    void at(double x, double y, double z, double[] out) {
        if (!lamp) {
            out[0] = lx;
            out[1] = ly;
            out[2] = lz;
            out[3] = fade(x, y);
            return;
        }
        double a = lx - x;
        double b = ly - y;
        double c = Math.max(20, lz - z);
        double d2 = a * a + b * b + c * c;
        double n = 1 / Math.sqrt(d2);
        out[0] = a * n;
        out[1] = b * n;
        out[2] = c * n;
        out[3] = power / d2;
    }

    double fade(double x, double y) {
        double e = 1 + x * fadeX + y * fadeY;
        return e > 1 ? Math.min(2.2, e) : 1 / (2 - e);
    }

    /** How much of the surroundings a surface with this normal takes in. */
    double open(double nx, double ny, double nz) {
        return Math.max(0.12, 0.5 + 0.5 * nz + nx * sideX + ny * sideY);
    }

    static double[] kelvin(double k) {
        double t = (k - 6500) / 1000;
        double r = k < 6500 ? 1 : Math.exp(-0.07 * t);
        double g = k < 6500 ? Math.exp(0.085 * t + 0.006 * t * t * t * 0.3) : Math.exp(-0.035 * t);
        double b = k < 6500 ? Math.exp(0.26 * t - 0.012 * t * t) : 1;
        return new double[] {r, g, b};
    }
}
