package dk.walkntalk.paper.image;

/**
 * Where the fourth side is when only three are in the picture: a page of the A series is {@code √2} times as long as
 * wide, and a usual phone's lens tells how much of that is seen.
 */
final class HiddenSide {
    /**
     * Lenses and papers differ, so a side may be reckoned to be in the picture that is not: it is just outside then, if
     * so much more of its distance brings it there. Or else the page lies the other way.
     */
    private static final double MORE = 0.12;
    private static final double STEP = 0.01;
    /** By how much the cosine of a right angle is seen wrong as a rule, and how much a page is tilted, radians. */
    private static final double SKEW = 0.02;
    private static final double TILT = 0.4;
    private static final int PLACES = 10;
    /**
     * What is tried in turn: how long the page is that way against the side opposite, how many places of the side are
     * outside at least, and how much of the page is in the picture. Nobody photographs half a page as a rule; then
     * rather some of the side is in the picture, and covered.
     */
    private static final double[][] TRIES = {{Math.sqrt(0.5), PLACES + 1, 0}, {Math.sqrt(2), PLACES + 1, 0.6},
        {Math.sqrt(0.5), PLACES / 2 + 1, 0}, {Math.sqrt(2), PLACES / 2 + 1, 0}};

    private HiddenSide() { }

    /**
     * Puts the two corners of the unseen side {@code i} of {@code c} where they should be, outside the picture; false,
     * and nothing moved, if it should be in the picture.
     */
    static boolean place(double[] c, int i, int width, int height) {
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
        for (double[] one : TRIES) {
            for (double more = 1; more < 1 + MORE; more += STEP) {
                double[] moved = c.clone();
                if (far(a, along, longWay * one[0] * more, c, near, moved, (i + 1) % 4, width, height, focal)
                        && far(b, along, longWay * one[0] * more, c, next, moved, i, width, height, focal)
                        && Quad.of(moved).isConvex() && outside(moved, i, width, height) >= one[1]
                        && seen(moved, width, height) >= one[2]) {
                    System.arraycopy(moved, 0, c, 0, 8);
                    return true;
                }
            }
        }
        return false;
    }

    /** The share of the page that is in the picture. */
    private static double seen(double[] c, int width, int height) {
        return Polygon.areaIn(c, width, height) / Polygon.area(c);
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
        for (double degrees = -60; degrees <= 60; degrees += 0.5) {
            double a = Math.toRadians(degrees);
            double[] n = new double[3];
            for (int k = 0; k < 3; k++) {
                n[k] = Math.cos(a) * facing[k] + Math.sin(a) * first[k];
            }
            double[] side = Space.unit(Space.cross(n, opposite));
            double skew = (side[0] * u[0] + side[1] * u[1] + side[2] * u[2]) / SKEW;
            double tilt = Math.acos(Math.min(1, Math.abs(n[2]))) / TILT;
            if (skew * skew + tilt * tilt < least) {
                least = skew * skew + tilt * tilt;
                best = n;
            }
        }
        return best;
    }

    /** How many places along side {@code i} are outside the picture; none if it is further than a page can be. */
    private static int outside(double[] moved, int i, int width, int height) {
        int k = 2 * ((i + 1) % 4);
        double far = Math.max(width, height);
        int outside = 0;
        for (int j = 0; j <= PLACES; j++) {
            double x = moved[2 * i] + (moved[k] - moved[2 * i]) * j / PLACES;
            double y = moved[2 * i + 1] + (moved[k + 1] - moved[2 * i + 1]) * j / PLACES;
            if (x < -far || y < -far || x > width + far || y > height + far) {
                return 0;
            }
            outside += x > 1 && y > 1 && x < width - 1 && y < height - 1 ? 0 : 1;
        }
        return outside;
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
