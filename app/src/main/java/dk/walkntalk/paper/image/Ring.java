package dk.walkntalk.paper.image;

/**
 * A mark as it is seen: a ring round a disc, drawn out to an ellipse when it is looked at from the side.
 *
 * @param x    of its middle, pixels
 * @param y    of its middle, pixels
 * @param area of all within the ring's outside, square pixels
 * @param xx   the spread of that area: a filled circle of radius r has r²/4 in xx and yy, and 0 in xy
 * @param xy   likewise
 * @param yy   likewise
 */
record Ring(double x, double y, double area, double xx, double xy, double yy) {
    private static final double LEAST = 60;
    /** Of an ellipse's long axis to its short one, squared: seen from 65 degrees aside. */
    private static final double FLATTEST = 6;

    /** The ring in these sums of {@link Regions}, or {@code null} when they are of no mark. */
    static Ring of(double[] disc, double[] gap, double[] line) {
        double gapShare = gap[0] / disc[0];
        double lineShare = line[0] / disc[0];
        double area = disc[0] + gap[0] + line[0];
        // printed 3.0 and 3.7; blur and small size change them
        if (area < LEAST || gapShare < 0.8 || gapShare > 9 || lineShare < 1.2 || lineShare > 12) {
            return null;
        }
        double[] sum = new double[Regions.SUMS];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = disc[i] + gap[i] + line[i];
        }
        double x = sum[1] / area;
        double y = sum[2] / area;
        double xx = sum[3] / area - x * x;
        double xy = sum[4] / area - x * y;
        double yy = sum[5] / area - y * y;
        double det = xx * yy - xy * xy;
        double radius = Math.sqrt(area / Math.PI);
        boolean round = det > 0 && Math.abs(4 * Math.PI * Math.sqrt(det) / area - 1) < 0.10
                && (xx + yy) * (xx + yy) / det < FLATTEST + 2 + 1 / FLATTEST;
        boolean middle = Math.hypot(disc[1] / disc[0] - x, disc[2] / disc[0] - y) < 0.14 * radius
                && Math.hypot(gap[1] / gap[0] - x, gap[2] / gap[0] - y) < 0.12 * radius;
        return round && middle ? new Ring(x, y, area, xx, xy, yy) : null;
    }

    boolean near(Ring other) {
        return Math.hypot(x - other.x, y - other.y) < Math.sqrt(area / Math.PI) / 2;
    }
}
