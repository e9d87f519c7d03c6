package dk.walkntalk.paper.image;

/** How near a ray passes a rod, in closed form, since most shadows in a scene are those of rods and limbs. */
final class ViewRod {
    private final double ax, ay, az, bx, by, bz, radius, more, c;

    ViewRod(double[] a, double[] b, double ra, double rb) {
        ax = a[0];
        ay = a[1];
        az = a[2];
        bx = b[0] - ax;
        by = b[1] - ay;
        bz = b[2] - az;
        radius = ra;
        more = rb - ra;
        c = bx * bx + by * by + bz * bz;
    }

    /** Share of a light of the given apparent radius that a point sees past the rod. */
    double past(double x, double y, double z, double lx, double ly, double lz, double wide, double least) {
        double wx = x - ax;
        double wy = y - ay;
        double wz = z - az;
        double b = lx * bx + ly * by + lz * bz;
        double d = lx * wx + ly * wy + lz * wz;
        double e = bx * wx + by * wy + bz * wz;
        double n = c - b * b;
        double s = n < 1e-9 ? 0 : Math.max(0, Math.min(1, (e - b * d) / n));
        double t = Math.max(0, b * s - d);
        s = c < 1e-9 ? 0 : Math.max(0, Math.min(1, (e + t * b) / c));
        t = Math.max(0, b * s - d);
        double gx = wx + t * lx - s * bx;
        double gy = wy + t * ly - s * by;
        double gz = wz + t * lz - s * bz;
        double r = radius + s * more;
        double soft = t * wide + least;
        double reach = soft + r;
        double off = gx * gx + gy * gy + gz * gz;
        if (off >= reach * reach) {
            return 1;
        }
        return 1 - Math.min(1, r / soft) * (1 - ViewNoise.step(-soft, soft, Math.sqrt(off) - r));
    }
}
