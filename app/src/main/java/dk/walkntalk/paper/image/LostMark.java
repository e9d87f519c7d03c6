package dk.walkntalk.paper.image;

import java.util.Optional;

/** Looks for the fourth mark where it should be when the other three are known: a pen or a thumb may lie over a part of it. */
final class LostMark {
    /** How far from its reckoned place a mark may be, mm, and pixels to a mm: first, and once it is known nearly. */
    private static final double[][] LOOKS = {{15, 3}, {1.5, 5}};
    /** The least likeness, 1 for a mark as printed. */
    private static final double ALIKE = 0.55;
    /** White around the ring that counts, mm. */
    private static final double WHITE = 0.7;

    private LostMark() { }

    /** The sheet with the lost mark found too; empty when nothing there looks like one. */
    static Optional<Placing> find(Grey picture, Placing placing) {
        Placing known = placing;
        for (double[] look : LOOKS) {
            known = find(picture, known, placing.lost(), look[0], look[1]);
            if (known == null) {
                return Optional.empty();
            }
        }
        return Optional.of(known);
    }

    private static Placing find(Grey picture, Placing placing, int mark, double reach, double perMm) {
        double around = reach + MarkedSheet.RING + WHITE;
        double left = MarkedSheet.MARKS.x(mark) - around;
        double top = MarkedSheet.MARKS.y(mark) - around;
        Grey patch = Patch.of(picture, placing.seen(), left, top, perMm, (int) Math.ceil(2 * around * perMm));
        Template printed = printed(perMm);
        int last = patch.width() - printed.side;
        double[] best = printed.best(patch, 0, 0, last, last);
        if (best[0] < ALIKE) {
            return null;
        }
        double x = left + best[1] / perMm;
        double y = top + best[2] / perMm;
        return placing.with(mark, placing.seen().x(x, y), placing.seen().y(x, y));
    }

    private static Template printed(double perMm) {
        return new Template((int) Math.round(2 * (MarkedSheet.RING + WHITE) * perMm), (x, y) -> {
            double far = Math.hypot(x, y) / perMm;
            boolean dark = far < MarkedSheet.DISC || far > MarkedSheet.GAP && far < MarkedSheet.RING;
            return far > MarkedSheet.RING + WHITE ? Double.NaN : dark ? 0 : 1;
        });
    }
}
