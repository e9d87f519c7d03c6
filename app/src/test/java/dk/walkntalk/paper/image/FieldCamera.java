package dk.walkntalk.paper.image;

/** A pinhole camera in millimetres above the page; lengths in the picture are parts of its long edge. */
final class FieldCamera {
    /** The long side of a 4:3 frame with the diagonal of 35 mm film: what "equivalent" focal lengths refer to. */
    private static final double LONG_SIDE = 34.6;

    final double x;
    final double y;
    final double z;
    final double focal;
    final boolean upright;
    private final double[] forward;
    private final double[] right;
    private final double[] down;

    FieldCamera(double[] aim, double distance, double tilt, double toward, double roll, double mm, boolean upright) {
        double s = Math.sin(tilt);
        forward = new double[] {s * Math.sin(toward), s * Math.cos(toward), -Math.cos(tilt)};
        // Tipping about a level axis leaves that axis alone; the rest follows by turning "right" with it.
        double ax = Math.cos(toward);
        double ay = -Math.sin(toward);
        double[] side = {ax, ay, 0};
        double[] back = cross(forward, side);
        double c = Math.cos(toward + roll);
        double d = Math.sin(toward + roll);
        right = new double[3];
        for (int i = 0; i < 3; i++) {
            right[i] = side[i] * c - back[i] * d;
        }
        down = cross(forward, right);
        x = aim[0] - forward[0] * distance;
        y = aim[1] - forward[1] * distance;
        z = aim[2] - forward[2] * distance;
        focal = mm / LONG_SIDE;
        this.upright = upright;
    }

    double wide() {
        return upright ? 0.75 : 1;
    }

    double high() {
        return upright ? 1 : 0.75;
    }

    double down(int axis) {
        return down[axis];
    }

    /** Place in the picture, in parts of the long edge from its top left corner. */
    double[] project(double px, double py, double pz) {
        double a = px - x;
        double b = py - y;
        double c = pz - z;
        double depth = Math.max(1, a * forward[0] + b * forward[1] + c * forward[2]);
        double u = (a * right[0] + b * right[1] + c * right[2]) / depth * focal;
        double v = (a * down[0] + b * down[1] + c * down[2]) / depth * focal;
        return new double[] {u + wide() / 2, v + high() / 2, depth};
    }

    /** Points the ray through a place in the picture, in pixels of a picture with this long edge. */
    void aim(FieldRay ray, double px, double py, int longEdge) {
        double u = (px / longEdge - wide() / 2) / focal;
        double v = (py / longEdge - high() / 2) / focal;
        double dx = forward[0] + right[0] * u + down[0] * v;
        double dy = forward[1] + right[1] * u + down[1] * v;
        double dz = forward[2] + right[2] * u + down[2] * v;
        double n = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
        ray.ox = x;
        ray.oy = y;
        ray.oz = z;
        ray.dx = dx * n;
        ray.dy = dy * n;
        ray.dz = dz * n;
        ray.px = px;
        ray.py = py;
        ray.cone = n / (focal * longEdge);
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }
}
