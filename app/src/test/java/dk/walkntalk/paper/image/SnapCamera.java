package dk.walkntalk.paper.image;

/** A phone's camera: a wide lens with slight distortion; lengths on the sensor are in long edges of the picture. */
final class SnapCamera {
    final double aspect;
    final boolean portrait;
    private final double focal;
    private final double bend;
    final double[] at = new double[3];
    final double[] ahead = new double[3];
    private final double[] right = new double[3];
    private final double[] down = new double[3];
    double distance;

    SnapCamera(double aspect, boolean portrait, double focal, double bend) {
        this.aspect = aspect;
        this.portrait = portrait;
        this.focal = focal;
        this.bend = bend;
    }

    double halfWidth() {
        return portrait ? aspect / 2 : 0.5;
    }

    double halfHeight() {
        return portrait ? 0.5 : aspect / 2;
    }

    /** Looks at a point of the page's plane; turn is the page's direction that is up in the picture. */
    void aim(double tx, double ty, double tilt, double azimuth, double turn, double far) {
        distance = far;
        ahead[0] = -Math.sin(tilt) * Math.cos(azimuth);
        ahead[1] = -Math.sin(tilt) * Math.sin(azimuth);
        ahead[2] = -Math.cos(tilt);
        at[0] = tx - ahead[0] * far;
        at[1] = ty - ahead[1] * far;
        at[2] = -ahead[2] * far;
        double ux = Math.cos(turn);
        double uy = Math.sin(turn);
        double k = ux * ahead[0] + uy * ahead[1];
        double x = ux - k * ahead[0];
        double y = uy - k * ahead[1];
        double z = -k * ahead[2];
        double n = 1 / Math.sqrt(x * x + y * y + z * z);
        down[0] = -x * n;
        down[1] = -y * n;
        down[2] = -z * n;
        right[0] = -(ahead[1] * down[2] - ahead[2] * down[1]);
        right[1] = -(ahead[2] * down[0] - ahead[0] * down[2]);
        right[2] = -(ahead[0] * down[1] - ahead[1] * down[0]);
    }

    /** The direction seen at a place of the picture (from its centre, in long edges). */
    void ray(double sx, double sy, double[] dir) {
        double x = sx / focal;
        double y = sy / focal;
        double s = 1 + bend * (x * x + y * y);
        x *= s;
        y *= s;
        double n = 1 / Math.sqrt(1 + x * x + y * y);
        for (int i = 0; i < 3; i++) {
            dir[i] = (ahead[i] + x * right[i] + y * down[i]) * n;
        }
    }

    /** Where a point of the world is seen, from the picture's centre in long edges. */
    void project(double px, double py, double pz, double[] out) {
        double x = px - at[0];
        double y = py - at[1];
        double z = pz - at[2];
        double depth = Math.max(1e-3, x * ahead[0] + y * ahead[1] + z * ahead[2]);
        double u = (x * right[0] + y * right[1] + z * right[2]) / depth;
        double v = (x * down[0] + y * down[1] + z * down[2]) / depth;
        double r = Math.sqrt(u * u + v * v);
        double d = r;
        for (int i = 0; i < 12; i++) {
            d -= (d * (1 + bend * d * d) - r) / (1 + 3 * bend * d * d);
        }
        double s = r < 1e-12 ? 1 : d / r;
        out[0] = u * s * focal;
        out[1] = v * s * focal;
    }

    /** Width of a pixel at a distance of one, for a picture whose long edge is 1200. */
    double pixelAngle(int longEdge) {
        return 1 / (focal * longEdge);
    }
}
