package dk.walkntalk.paper.image;

/** A phone's camera in millimetres over the sheet's plane (x right, y up the page, z towards the viewer). */
final class PhotoCamera {
    final int width;
    final int height;
    /** Focal length in pixels. */
    final double focal;
    final double[] eye;
    final double[] ahead;
    final double[] right;
    final double[] up;
    private final double bend;

    /**
     * @param tilt from looking straight down, in radians
     * @param around where the camera stands about the target, in radians from x
     */
    PhotoCamera(int width, int height, double focalShare, double bend, double[] target, double distance, double tilt,
            double around, double roll) {
        this.width = width;
        this.height = height;
        this.focal = focalShare * Math.max(width, height);
        this.bend = bend;
        double s = Math.sin(tilt);
        double c = Math.cos(tilt);
        double ca = Math.cos(around);
        double sa = Math.sin(around);
        eye = new double[] {
            target[0] + distance * s * ca, target[1] + distance * s * sa, target[2] + distance * c
        };
        ahead = new double[] {-s * ca, -s * sa, -c};
        double[] away = {-c * ca, -c * sa, s};
        double[] side = {-sa, ca, 0};
        double cr = Math.cos(roll);
        double sr = Math.sin(roll);
        up = new double[3];
        right = new double[3];
        for (int i = 0; i < 3; i++) {
            up[i] = cr * away[i] + sr * side[i];
            right[i] = cr * side[i] - sr * away[i];
        }
    }

    /** The same camera with a sensor of another size, so that a scene does not change with it. */
    private PhotoCamera(PhotoCamera like, int longEdge) {
        double k = (double) longEdge / Math.max(like.width, like.height);
        width = (int) Math.round(like.width * k);
        height = (int) Math.round(like.height * k);
        focal = like.focal * k;
        bend = like.bend;
        eye = like.eye;
        ahead = like.ahead;
        right = like.right;
        up = like.up;
    }

    PhotoCamera sized(int longEdge) {
        return new PhotoCamera(this, longEdge);
    }

    /** Sets the ray through a point of the picture. */
    void ray(double px, double py, PhotoHit hit) {
        double x = (px - width * 0.5) / focal;
        double y = (py - height * 0.5) / focal;
        double f = 1 + bend * (x * x + y * y);
        x *= f;
        y *= f;
        double n = 1 / Math.sqrt(1 + x * x + y * y);
        hit.ox = eye[0];
        hit.oy = eye[1];
        hit.oz = eye[2];
        hit.dx = (ahead[0] + x * right[0] - y * up[0]) * n;
        hit.dy = (ahead[1] + x * right[1] - y * up[1]) * n;
        hit.dz = (ahead[2] + x * right[2] - y * up[2]) * n;
    }

    /** The picture's point of a point in space, and its depth; a depth of 1 or less means behind the camera. */
    double[] project(double wx, double wy, double wz) {
        double x = wx - eye[0];
        double y = wy - eye[1];
        double z = wz - eye[2];
        double depth = Math.max(1, x * ahead[0] + y * ahead[1] + z * ahead[2]);
        double a = (x * right[0] + y * right[1] + z * right[2]) / depth;
        double b = -(x * up[0] + y * up[1] + z * up[2]) / depth;
        double wanted = Math.hypot(a, b);
        double got = wanted;
        for (int i = 0; i < 12; i++) {
            got -= (got * (1 + bend * got * got) - wanted) / (1 + 3 * bend * got * got);
        }
        double k = wanted > 1e-9 ? got / wanted : 1;
        return new double[] {width * 0.5 + focal * a * k, height * 0.5 + focal * b * k, depth};
    }

    /** The picture's box around a ball, as x0, y0, x1, y1. */
    double[] box(double wx, double wy, double wz, double radius) {
        double[] p = project(wx, wy, wz);
        if (p[2] < radius * 1.5 + 5) {
            return new double[] {-1, -1, width + 1, height + 1};
        }
        double r = 1.7 * focal * radius / (p[2] - radius) + 3;
        return new double[] {p[0] - r, p[1] - r, p[0] + r, p[1] + r};
    }
}
