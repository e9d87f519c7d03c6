package dk.walkntalk.agreement;

import java.util.Set;

/** Those who are only spoken to: "Rune, aftalen er at du", "Susanne jeg tager vagten". */
final class Calls {
    private static final Set<String> SPEAKERS = Words.set("jeg", "vi");

    private Calls() {
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
