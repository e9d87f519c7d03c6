package dk.walkntalk.paper.image;

import java.util.Arrays;
import java.util.Optional;

/**
 * The corner of a sheet of which three marks are known and the fourth is covered: where the two edges that run to it
 * meet. The edges are followed from the corners that are known.
 */
final class HiddenCorner {
    private static final int PLACES = 48;
    /** The parts of an edge that are looked at: not the corners. */
    private static final double FIRST = 0.06;
    private static final double LAST = 0.88;
    /** How far from its reckoned place an edge may be, mm: at the known corner, and at the hidden one. */
    private static final double NEAR = 1.5;
    private static final double FAR = 16;
    private static final double STEP = 0.2;
    /** The two sides of an edge are compared this far from it, mm. */
    private static final double BESIDE = 0.6;
    /** Places on one line are this near to it, mm; so many of them must be. */
    private static final double ON_LINE = 0.5;
    private static final double ENOUGH = 0.5;

    private final Grey picture;
    private final Homography seen;

    private HiddenCorner(Grey picture, Homography seen) {
        this.picture = picture;
        this.seen = seen;
    }

    /** The sheet with its hidden corner where its edges meet; empty when these are not seen. */
    static Optional<Placing> find(Grey picture, Placing placing) {
        HiddenCorner hidden = new HiddenCorner(picture, placing.seen());
        int lost = placing.lost();
        double[] one = hidden.edge((lost + 3) % 4, lost);
        double[] other = hidden.edge((lost + 1) % 4, lost);
        if (one == null || other == null) {
            return Optional.empty();
        }
        // both edges run along an axis of the sheet, each a little off and askew
        boolean level = MarkedSheet.PAPER.y((lost + 3) % 4) == MarkedSheet.PAPER.y(lost);
        double[] across = level ? one : other;
        double[] along = level ? other : one;
        double x = MarkedSheet.PAPER.x(lost) + along[0] + along[1];
        double y = MarkedSheet.PAPER.y(lost) + across[0] + across[1];
        return Optional.ofNullable(placing.withCorner(hidden.seen.x(x, y), hidden.seen.y(x, y)));
    }

    /** How far the edge from a known corner to the lost one is off, mm: there, and how much more at the lost one. */
    private double[] edge(int known, int lost) {
        double x0 = MarkedSheet.PAPER.x(known);
        double y0 = MarkedSheet.PAPER.y(known);
        double x1 = MarkedSheet.PAPER.x(lost);
        double y1 = MarkedSheet.PAPER.y(lost);
        boolean level = y0 == y1;
        double[] at = new double[PLACES];
        double[] off = new double[PLACES];
        Arrays.setAll(at, i -> FIRST + (LAST - FIRST) * i / (PLACES - 1));
        Arrays.setAll(off, i -> steepest(x0 + (x1 - x0) * at[i], y0 + (y1 - y0) * at[i], level,
                NEAR + (FAR - NEAR) * at[i]));
        return line(at, off);
    }

    /** Where, across an edge, light changes most. */
    private double steepest(double x, double y, boolean level, double reach) {
        double most = -1;
        double best = 0;
        for (double off = -reach; off <= reach; off += STEP) {
            double change = Math.abs(shade(x, y, level, off + BESIDE) + shade(x, y, level, off + 2 * BESIDE)
                    - shade(x, y, level, off - BESIDE) - shade(x, y, level, off - 2 * BESIDE));
            if (change > most) {
                most = change;
                best = off;
            }
        }
        return best;
    }

    private double shade(double x, double y, boolean level, double off) {
        double mmX = level ? x : x + off;
        double mmY = level ? y + off : y;
        return Patch.shade(picture, seen.x(mmX, mmY) - 0.5, seen.y(mmX, mmY) - 0.5);
    }

    /** The line that most places are on: a and b of a + b·at. */
    private static double[] line(double[] at, double[] off) {
        double[] best = null;
        int most = 0;
        for (int i = 0; i < at.length; i++) {
            for (int k = i + 6; k < at.length; k++) {
                double b = (off[k] - off[i]) / (at[k] - at[i]);
                double a = off[i] - b * at[i];
                int count = 0;
                for (int n = 0; n < at.length; n++) {
                    count += Math.abs(a + b * at[n] - off[n]) < ON_LINE ? 1 : 0;
                }
                if (count > most) {
                    most = count;
                    best = new double[] {a, b};
                }
            }
        }
        return most < ENOUGH * at.length ? null : best;
    }
}
