package dk.walkntalk.paper.image;

/**
 * Where the fourth side is when only three are in the picture: a page of the A series is {@code √2} times as long as
 * wide, and a usual phone's lens tells how much of that is seen.
 */
final class HiddenSide {
    /** Of the picture's long edge: lenses differ, so a side may be reckoned to be in the picture by so much that is not. */
    private static final double LENS = 0.1;

    private HiddenSide() { }

    /** Puts the two corners of the unseen side {@code i} of {@code c} where they should be, outside the picture. */
    static void place(double[] c, int i, int width, int height) {
        double[][] lines = Line.of(c);
        double focal = PageRatio.FOCAL * Math.max(width, height);
        int near = 2 * ((i + 2) % 4);
        int next = 2 * ((i + 3) % 4);
        // the two sides beside it are parallel on the page: where they meet in the picture is their direction in space
        double[] along = direction(Space.cross(lines[(i + 3) % 4], lines[(i + 1) % 4]), width, height, focal);
        double[] opposite = lines[(i + 2) % 4];
        double[] plane = {opposite[0] * focal, opposite[1] * focal, opposite[0] * width / 2 + opposite[1] * height / 2 + opposite[2]};
        double[] normal = normal(along, plane);
        double[] a = onPlane(direction(new double[] {c[near], c[near + 1], 1}, width, height, focal), normal);
        double[] b = onPlane(direction(new double[] {c[next], c[next + 1], 1}, width, height, focal), normal);
        double wide = Space.length(new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]});
        double longWay = wide / Space.length(along);
        for (double ratio : new double[] {Math.sqrt(0.5), Math.sqrt(2)}) {
            double[] moved = c.clone();
            boolean good = far(a, along, longWay * ratio, c, near, moved, (i + 1) % 4, width, height, focal)
                    && far(b, along, longWay * ratio, c, next, moved, i, width, height, focal)
                    && Quad.of(moved).isConvex();
            // the frame's edge stands for the side now: the side itself is further out
            if (good && further(moved, i, width, height, ratio > 1 ? LENS * Math.max(width, height) : 0)) {
                System.arraycopy(moved, 0, c, 0, 8);
                return;
            }
        }
    }

    /**
     * Which way the page faces. Its sides meet at right angles, which alone would tell; but where they hardly run
     * together in the picture, a pixel's error would tilt the page by much. So of the directions at right angles to
     * {@code along}, the one that also faces the camera, as most pages do.
     */
    private static double[] normal(double[] along, double[] opposite) {
        double[] u = Space.unit(along);
        double[] first = Space.unit(Space.cross(u, new double[] {0, 0, 1}));
        double[] facing = Space.cross(first, u);
        double[] best = facing;
        double least = Double.MAX_VALUE;
        for (int degrees = -60; degrees <= 60; degrees++) {
            double a = Math.toRadians(degrees);
            double[] n = new double[3];
            for (int k = 0; k < 3; k++) {
                n[k] = Math.cos(a) * facing[k] + Math.sin(a) * first[k];
            }
            double[] side = Space.unit(Space.cross(n, opposite));
            double skew = (side[0] * u[0] + side[1] * u[1] + side[2] * u[2]) / 0.03;
            double tilt = Math.acos(Math.min(1, Math.abs(n[2]))) / 0.4;
            if (skew * skew + tilt * tilt < least) {
                least = skew * skew + tilt * tilt;
                best = n;
            }
        }
        return best;
    }

    private static boolean further(double[] moved, int i, int width, int height, double in) {
        int k = 2 * ((i + 1) % 4);
        double x = (moved[2 * i] + moved[k]) / 2;
        double y = (moved[2 * i + 1] + moved[k + 1]) / 2;
        double far = Math.max(width, height);
        return (x < in || y < in || x > width - in || y > height - in) && x > -far && y > -far && x < width + far && y < height + far;
    }

    private static boolean far(double[] from, double[] along, double by, double[] c, int near, double[] moved, int corner,
            int width, int height, double focal) {
        double towardsX = c[2 * corner] - c[near];
        double towardsY = c[2 * corner + 1] - c[near + 1];
        for (int sign = -1; sign <= 1; sign += 2) {
            double z = from[2] + sign * by * along[2];
            double x = (from[0] + sign * by * along[0]) / z * focal + width / 2.0;
            double y = (from[1] + sign * by * along[1]) / z * focal + height / 2.0;
            if (z * from[2] > 0 && (x - c[near]) * towardsX + (y - c[near + 1]) * towardsY > 0) {
                moved[2 * corner] = x;
                moved[2 * corner + 1] = y;
                return true;
            }
        }
        return false;
    }

    private static double[] direction(double[] pixel, int width, int height, double focal) {
        return new double[] {(pixel[0] - pixel[2] * width / 2) / focal, (pixel[1] - pixel[2] * height / 2) / focal, pixel[2]};
    }

    private static double[] onPlane(double[] ray, double[] normal) {
        double by = ray[0] * normal[0] + ray[1] * normal[1] + ray[2] * normal[2];
        return new double[] {ray[0] / by, ray[1] / by, ray[2] / by};
    }
}
