package dk.walkntalk.paper.image;

/** A phone's camera: place, view and slight barrel or pincushion bend; lengths are in units of the long edge. */
final class ViewCamera {
    final double x, y, z;
    /** Right, up and forward. */
    final double[] right = new double[3];
    final double[] up = new double[3];
    final double[] ahead = new double[3];
    final double focal;
    final double bend;
    /** Half the picture's width and height, the longer being 0.5. */
    final double halfWidth;
    final double halfHeight;

    ViewCamera(double[] at, double[] target, double[] upHint, double focal, double bend, double[] half) {
        x = at[0];
        y = at[1];
        z = at[2];
        this.focal = focal;
        this.bend = bend;
        halfWidth = half[0];
        halfHeight = half[1];
        for (int i = 0; i < 3; i++) {
            ahead[i] = target[i] - at[i];
        }
        unit(ahead);
        cross(ahead, upHint, right);
        unit(right);
        cross(right, ahead, up);
    }

    static void cross(double[] a, double[] b, double[] o) {
        o[0] = a[1] * b[2] - a[2] * b[1];
        o[1] = a[2] * b[0] - a[0] * b[2];
        o[2] = a[0] * b[1] - a[1] * b[0];
    }

    static void unit(double[] a) {
        double l = Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
        a[0] /= l;
        a[1] /= l;
        a[2] /= l;
    }

    /** Aims the ray through a place in the picture (from its centre, in long edges, y downwards). */
    void aim(double px, double py, ViewHit h) {
        double r2 = 4 * (px * px + py * py);
        double f = (1 + bend * r2) / focal;
        double a = px * f;
        double b = -py * f;
        double l = 1 / Math.sqrt(1 + a * a + b * b);
        h.ox = x;
        h.oy = y;
        h.oz = z;
        h.dx = (ahead[0] + a * right[0] + b * up[0]) * l;
        h.dy = (ahead[1] + a * right[1] + b * up[1]) * l;
        h.dz = (ahead[2] + a * right[2] + b * up[2]) * l;
    }

    /** Where a point of the world is in the picture (as above) in o[0], o[1]; its depth in o[2]. */
    void project(double wx, double wy, double wz, double[] o) {
        double vx = wx - x;
        double vy = wy - y;
        double vz = wz - z;
        double depth = vx * ahead[0] + vy * ahead[1] + vz * ahead[2];
        double a = focal * (vx * right[0] + vy * right[1] + vz * right[2]) / depth;
        double b = -focal * (vx * up[0] + vy * up[1] + vz * up[2]) / depth;
        double straight = Math.sqrt(a * a + b * b);
        double tame = Math.min(straight, 0.88);
        double r = tame;
        for (int i = 0; i < 6; i++) {
            r -= (r * (1 + 4 * bend * r * r) - tame) / (1 + 12 * bend * r * r);
        }
        double f = straight < 1e-12 ? 1 : r / tame;
        o[0] = a * f;
        o[1] = b * f;
        o[2] = depth;
    }
}
