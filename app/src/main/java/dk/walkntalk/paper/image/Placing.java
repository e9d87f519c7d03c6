package dk.walkntalk.paper.image;

import java.util.List;

/**
 * A sheet laid into the picture so that its marks fall on rings that were found.
 *
 * @param seen  from mm on the sheet to pixels
 * @param error how differently the rings lie and lean from how they should: 0 for not at all, 0.1 for 30 % of size
 * @param lost  the mark that was not found, 0 to 3 clockwise from upper left; -1 when all were
 */
record Placing(Homography seen, double error, int lost) {
    /** Blur, ink and the grid of pixels change rings so much, and no more. */
    private static final double MOST = 0.25;

    /**
     * The sheet with its marks in these places, or {@code null} when no camera sees it so.
     *
     * @param corners the marks' middles, clockwise from upper left
     * @param rings   the rings there; {@code null} for the lost one
     */
    static Placing of(Quad corners, List<Ring> rings) {
        if (!corners.isConvex()) {
            return null;
        }
        Homography seen = Homography.between(MarkedSheet.MARKS, corners);
        double sum = 0;
        int count = 0;
        for (Ring ring : rings) {
            if (ring != null) {
                int corner = rings.indexOf(ring);
                double error = lean(seen, MarkedSheet.MARKS.x(corner), MarkedSheet.MARKS.y(corner), ring);
                if (!(error < 2 * MOST)) {
                    return null;
                }
                sum += error;
                count++;
            }
        }
        return sum / count < MOST ? new Placing(seen, sum / count, count == 4 ? -1 : rings.indexOf(null)) : null;
    }

    /** How far the ellipse that a mark at this place should be is from the ring. */
    private static double lean(Homography seen, double x, double y, Ring ring) {
        double step = MarkedSheet.RING;
        double ax = (seen.x(x + step, y) - seen.x(x - step, y)) / 2;
        double ay = (seen.y(x + step, y) - seen.y(x - step, y)) / 2;
        double bx = (seen.x(x, y + step) - seen.x(x, y - step)) / 2;
        double by = (seen.y(x, y + step) - seen.y(x, y - step)) / 2;
        double xx = (ax * ax + bx * bx) / 4;
        double xy = (ax * ay + bx * by) / 4;
        double yy = (ay * ay + by * by) / 4;
        double one = (yy * ring.xx() - 2 * xy * ring.xy() + xx * ring.yy()) / (xx * yy - xy * xy);
        double other = (ring.yy() * xx - 2 * ring.xy() * xy + ring.xx() * yy)
                / (ring.xx() * ring.yy() - ring.xy() * ring.xy());
        return (one + other) / 2 - 2;
    }

    /** The same place with the sheet turned by half. */
    Placing turned() {
        return new Placing(Homography.between(MarkedSheet.MARKS, on(MarkedSheet.MARKS).turned(2)), error,
                lost < 0 ? lost : (lost + 2) % 4);
    }

    /** The same in the picture made {@code factor} times as large. */
    Placing scaled(double factor) {
        return new Placing(Homography.between(MarkedSheet.MARKS, on(MarkedSheet.MARKS).scaled(factor)), error, lost);
    }

    /** Where a figure on the sheet is in the picture. */
    Quad on(Quad mm) {
        double[] c = mm.corners();
        double[] at = new double[c.length];
        for (int i = 0; i < c.length; i += 2) {
            at[i] = seen.x(c[i], c[i + 1]);
            at[i + 1] = seen.y(c[i], c[i + 1]);
        }
        return Quad.of(at);
    }

    /** The same with the lost mark found there; {@code null} when no camera sees it so. */
    Placing with(int mark, double x, double y) {
        Quad corners = on(MarkedSheet.MARKS).with(mark, x, y);
        return corners.isConvex() ? new Placing(Homography.between(MarkedSheet.MARKS, corners), error, -1) : null;
    }

    /** The same with the sheet's corner beside the lost mark there; {@code null} likewise. */
    Placing withCorner(double x, double y) {
        Quad mm = MarkedSheet.MARKS.with(lost, MarkedSheet.PAPER.x(lost), MarkedSheet.PAPER.y(lost));
        Quad corners = on(MarkedSheet.MARKS).with(lost, x, y);
        return corners.isConvex() ? new Placing(Homography.between(mm, corners), error, lost) : null;
    }
}
