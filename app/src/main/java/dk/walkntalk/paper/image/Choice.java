package dk.walkntalk.paper.image;

import java.util.List;

/** Which of all that could be the page is taken: the best, unless it is a box drawn on a page, or the smaller of two. */
final class Choice {
    /** How much less likely the page around a box may be than the box. */
    private static final double LESS = 3;
    /** Of two pages apart the larger may score so much less. */
    private static final double APART = 1;

    private Choice() { }

    /** The page, or null if {@code judged} is empty. */
    static Sides of(List<Sides> judged) {
        Sides best = null;
        for (Sides one : judged) {
            if (best == null || one.score > best.score) {
                best = one;
            }
        }
        if (best == null) {
            return null;
        }
        Sides other = Judge.isDrawn(best) ? around(best, judged) : larger(best, judged);
        return other == null ? best : other;
    }

    /** A table's box has clear edges too: the page is what it stands on. */
    private static Sides around(Sides best, List<Sides> judged) {
        Sides around = null;
        for (Sides one : judged) {
            if (one.score > best.score - LESS && !Judge.isDrawn(one) && one.contains(best)
                    && (around == null || one.score > around.score)) {
                around = one;
            }
        }
        return around;
    }

    private static Sides larger(Sides best, List<Sides> judged) {
        Sides larger = null;
        for (Sides one : judged) {
            if (one.score > best.score - APART && Polygon.area(one.c) > 1.5 * Polygon.area(best.c)
                    && Polygon.clip(one.c, best.c).length == 0 && (larger == null || one.score > larger.score)) {
                larger = one;
            }
        }
        return larger;
    }
}
