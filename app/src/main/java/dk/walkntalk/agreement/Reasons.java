package dk.walkntalk.agreement;

import java.util.Set;

/**
 * Why something is done, told after it: "bestiller nye handsker fordi de gamle er hullede". It is no part of what is
 * done.
 */
final class Reasons {
    private static final Set<String> WHY = Words.set("fordi", "eftersom");
    /** "ikke fordi", "kun fordi": then the reason is what counts. */
    private static final Set<String> WEIGHED = Words.set("ikke", "kun", "også", "netop", "mest", "er", "jo");

    private Reasons() {
    }

    /** Where a reason begins after the verb at {@code v}; or -1. */
    static int after(Said said, int v, int to) {
        Line line = said.line();
        for (int k = v + 2; k < to - 2; k++) {
            boolean as = line.is(k, "da") && (said.group(k + 1) != null || Doers.definite(line.low(k + 1)))
                    && said.verbAfterSubject(said.group(k + 1) == null ? k + 2
                    : said.adverbs(said.group(k + 1).next()));
            boolean why = line.in(k, WHY) && !line.in(k - 1, WEIGHED);
            if (said.time(k) == null && (why || as)) {
                return k;
            }
        }
        return -1;
    }

    /** A deadline at the end is of what is done, though it stands after the reason; null where there is none. */
    static Found deadline(Said said, int reason, int to) {
        for (Found time : said.times(reason, to)) {
            Relation relation = time.when().relation();
            if (time.next() == to && (relation == Relation.BY || relation == Relation.BEFORE)) {
                return time;
            }
        }
        return null;
    }
}
