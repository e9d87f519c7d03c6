package dk.walkntalk.paper.image;

/**
 * A pinhole camera with a slightly bent picture, over a level world in millimetres: x to the right and y down
 * as the page is read, height towards the camera.
 */
final class StreetCamera {
    final int width;
    final int height;
    final double distance;
    private final double focal;
    private final double bend;
    private final double[] eye = new double[3];
    private final double[] right;
    private final double[] down;
    private final double[] ahead;

    /**
     * @param focal    in pixels
     * @param bend     share by which the picture's half diagonal is drawn out (barrel) or in (cushion)
     * @param lookX    the place on the ground in the middle of the picture
     * @param distance from there to the camera, millimetres
     * @param tilt     away from straight down, radians
     * @param turn     how the one who holds the camera stands around the page, radians
     * @param roll     of the camera around its own axis, radians
     */
    StreetCamera(int width, int height, double focal, double bend, double lookX, double lookY,
            double distance, double tilt, double turn, double roll) {
        this.width = width;
        this.height = height;
        this.focal = focal;
        this.distance = distance;
        this.bend = bend / (width * (double) width / 4 + height * (double) height / 4);
        double ct = Math.cos(tilt);
        double st = Math.sin(tilt);
        double[] r = around(1, 0, 0, turn);
        double[] d = around(0, ct, -st, turn);
        ahead = around(0, -st, -ct, turn);
        double c = Math.cos(roll);
        double s = Math.sin(roll);
        right = new double[] {c * r[0] + s * d[0], c * r[1] + s * d[1], c * r[2] + s * d[2]};
        down = new double[] {c * d[0] - s * r[0], c * d[1] - s * r[1], c * d[2] - s * r[2]};
        eye[0] = lookX - distance * ahead[0];
        eye[1] = lookY - distance * ahead[1];
        eye[2] = -distance * ahead[2];
    }

    private static double[] around(double x, double y, double z, double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return new double[] {c * x - s * y, s * x + c * y, z};
    }

    double eye(int axis) {
        return eye[axis];
    }

    /** The way in which a pixel looks, in world axes, made so that the part along the camera's axis is 1. */
    void way(double px, double py, double[] out) {
        double x = px - width / 2.0;
        double y = py - height / 2.0;
        double straight = (1 + bend * (x * x + y * y)) / focal;
        x *= straight;
        y *= straight;
        for (int i = 0; i < 3; i++) {
            out[i] = ahead[i] + right[i] * x + down[i] * y;
        }
    }

    /** Where a place in the world is in the picture. */
    double[] pixel(double wx, double wy, double wz) {
        double dx = wx - eye[0];
        double dy = wy - eye[1];
        double dz = wz - eye[2];
        double depth = ahead[0] * dx + ahead[1] * dy + ahead[2] * dz;
        double x = focal * (right[0] * dx + right[1] * dy + right[2] * dz) / depth;
        double y = focal * (down[0] * dx + down[1] * dy + down[2] * dz) / depth;
        double straight = StreetNoise.far(x, y);
        double bent = straight;
        for (int i = 0; i < 12; i++) {
            double error = bent * (1 + bend * bent * bent) - straight;
            bent -= error / (1 + 3 * bend * bent * bent);
        }
        double share = straight == 0 ? 1 : bent / straight;
        return new double[] {x * share + width / 2.0, y * share + height / 2.0};
    }

    /** How many millimetres a pixel covers at this distance along its way. */
    double covers(double along) {
        return along / focal;
    }
}
