package dk.walkntalk.paper.image;

/** One source: a far one by its direction or a lamp by its place, with the width of its cone for soft shadows. */
final class PhotoLight {
    final boolean lamp;
    final double x;
    final double y;
    final double z;
    final double r;
    final double g;
    final double b;
    /** Half the angle it is seen under, as a tangent. */
    final double cone;
    private final double reach;

    PhotoLight(boolean lamp, double x, double y, double z, double[] colour, double strength, double cone) {
        this.lamp = lamp;
        double n = lamp ? 1 : 1 / Math.sqrt(x * x + y * y + z * z);
        this.x = x * n;
        this.y = y * n;
        this.z = z * n;
        this.r = colour[0] * strength;
        this.g = colour[1] * strength;
        this.b = colour[2] * strength;
        this.cone = cone;
        this.reach = x * x + y * y + z * z;
    }

    /** A lamp's falloff, 1 at the sheet's middle. */
    double strength(double distanceSquared) {
        return lamp ? reach / Math.max(distanceSquared, 1) : 1;
    }

    /** The direction from the sheet's middle. */
    double[] direction() {
        double n = 1 / Math.sqrt(x * x + y * y + z * z);
        return new double[] {x * n, y * n, z * n};
    }
}
