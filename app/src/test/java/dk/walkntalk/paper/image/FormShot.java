package dk.walkntalk.paper.image;

import java.util.Random;

/** Where the camera is: the sheet's plane seen through a pinhole, from any side and up to some angle. */
final class FormShot {
    /** A phone's main camera: focal length as a share of the picture's long edge. */
    private static final double FOCAL = 0.75;

    final int width;
    final int height;
    /** The sheet's corners in the picture. */
    final Quad corners;
    private final Homography onSheet;

    /**
     * @param tilt of the camera from straight above, degrees
     * @param fill how much of the picture the sheet takes along the direction where it takes most
     */
    FormShot(int longEdge, double tilt, double fill, Random random) {
        double turn = random.nextDouble() * 2 * Math.PI;
        double axis = random.nextDouble() * 2 * Math.PI;
        boolean tall = random.nextBoolean();
        width = tall ? longEdge * 3 / 4 : longEdge;
        height = tall ? longEdge : longEdge * 3 / 4;
        double near = MarkedSheet.WIDTH * 0.3;
        double far = MarkedSheet.WIDTH * 20;
        double[] seen = new double[8];
        for (int i = 0; i < 60; i++) {
            double eye = (near + far) / 2;
            double over = project(eye, Math.toRadians(tilt), turn, axis, longEdge * FOCAL, seen);
            if (over > fill) {
                near = eye;
            } else {
                far = eye;
            }
        }
        corners = Quad.of(centred(seen, random));
        onSheet = Homography.between(corners, MarkedSheet.PAPER);
    }

    private double project(double eye, double tilt, double turn, double axis, double focal,
            double[] out) {
        double[] c = MarkedSheet.PAPER.corners();
        for (int i = 0; i < 8; i += 2) {
            double x = c[i] - MarkedSheet.WIDTH / 2;
            double y = c[i + 1] - MarkedSheet.HEIGHT / 2;
            // turned in its plane, then leaned over about an axis in that plane
            double tx = x * Math.cos(turn) - y * Math.sin(turn);
            double ty = x * Math.sin(turn) + y * Math.cos(turn);
            double u = tx * Math.cos(axis) + ty * Math.sin(axis);
            double v = -tx * Math.sin(axis) + ty * Math.cos(axis);
            double depth = eye + v * Math.sin(tilt);
            double leaned = v * Math.cos(tilt);
            if (depth < eye / 10) {
                return 1e9;
            }
            out[i] = focal * (u * Math.cos(axis) - leaned * Math.sin(axis)) / depth;
            out[i + 1] = focal * (u * Math.sin(axis) + leaned * Math.cos(axis)) / depth;
        }
        return Math.max(extent(out, 0) / width, extent(out, 1) / height);
    }

    private static double extent(double[] c, int start) {
        double least = Math.min(Math.min(c[start], c[start + 2]), Math.min(c[start + 4], c[start + 6]));
        double most = Math.max(Math.max(c[start], c[start + 2]), Math.max(c[start + 4], c[start + 6]));
        return most - least;
    }

    /** In the middle, or somewhat beside it. */
    private double[] centred(double[] c, Random random) {
        double[] out = new double[8];
        for (int k = 0; k < 2; k++) {
            double least = Math.min(Math.min(c[k], c[k + 2]), Math.min(c[k + 4], c[k + 6]));
            double room = (k == 0 ? width : height) - extent(c, k);
            double shift = room * (0.2 + 0.6 * random.nextDouble()) - least;
            for (int i = k; i < 8; i += 2) {
                out[i] = c[i] + shift;
            }
        }
        return out;
    }

    double mmX(double x, double y) {
        return onSheet.x(x, y);
    }

    double mmY(double x, double y) {
        return onSheet.y(x, y);
    }
}
