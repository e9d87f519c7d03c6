package dk.walkntalk.agreement;

import java.util.Arrays;

/** Words that say who once more: "vi laver hver især", "vi tager snakken efter ferien, Villads og mig". */
final class Together {
    private static final int LAST = 5;

    private Together() {
    }

    /** Takes out "hver især", "begge to", "alle sammen", which only say again who. */
    static void words(Said said, int from, int to, int v, boolean[] gone) {
        Line line = said.line();
        for (int k = from; k < to - 1; k++) {
            if (line.is(k, "hver") && line.is(k + 1, "især") || line.is(k, "begge") && line.is(k + 1, "to")
                    && k == v + 1) {
                Arrays.fill(gone, k, k + 2, true);
            } else if (k == v + 1 && line.is(k, "alle") && line.is(k + 1, "sammen")) {
                Arrays.fill(gone, k, k + 2, true);
            } else if (k == v + 1 && line.is(k, "begge") && said.time(k) == null) {
                Arrays.fill(gone, k, k + 1, true);
            }
        }
    }

    /** Who "vi" are, told last: "vi tager snakken efter ferien altså Villads og mig"; or null. */
    static People.Group last(Said said, int v, int to, SaidPeople who) {
        Line line = said.line();
        for (int k = Math.max(v + 1, to - LAST); who.words().equalsIgnoreCase("vi") && k < to; k++) {
            People.Group those = said.timeEnds(k) || line.pauseAt(k) ? said.group(k) : null;
            if (those != null && those.next() == to && those.list().size() > 1
                    && who.names().containsAll(those.list())) {
                return those;
            }
        }
        return null;
    }
}
