package dk.walkntalk.agreement;

import java.util.Set;

/** Those who are only spoken to: "Rune, aftalen er at du", "Susanne jeg tager vagten". */
final class Calls {
    private static final Set<String> SPEAKERS = Words.set("jeg", "vi");

    private Calls() {
    }

    /** "køb en sofa inden for fjorten dage Mark": the name said last is of the one who is told to. */
    static void last(Said said, int start, int to, Action action) {
        Line line = said.line();
        for (int k = Math.max(start + 2, to - 4); k < to; k++) {
            People.Group called = said.group(k);
            boolean apart = said.timeEnds(k) || line.pauseAt(k);
            if (called != null && called.own() && called.next() == to && apart) {
                action.who(called, k, to);
                return;
            }
        }
    }

    /** The place after such a name, who is "du" from then on; {@code start} where none is said. */
    static int skip(Said said, int start, int to) {
        Line line = said.line();
        People.Group called = said.group(start);
        if (called == null || !called.own() || called.next() >= to - 1) {
            return start;
        }
        int next = called.next();
        boolean me = line.in(next, SPEAKERS) && said.verbAfterSubject(said.adverbs(next + 1));
        boolean frame = Frames.skip(said, next, to) > next && said.group(next) == null && !line.is(next, "husk");
        if (!me && !frame) {
            return start;
        }
        said.people().called(called);
        return next;
    }
}
