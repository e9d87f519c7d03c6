package dk.walkntalk.agreement;

import java.util.Set;

/** Words that only lead to the time by which a thing shall be there: "en plan som skal være klar til maj". */
final class Due {
    private static final Set<String> STAYS = Words.set("være", "ligge", "stå", "foreligge", "afleveres", "leveres");

    private Due() {
    }

    /** Takes such words out of what is done. */
    static void leave(Said said, int verb, int to, Action action) {
        Line line = said.line();
        Found last = said.timeEnds(to) ? said.time(to - 1) : null;
        for (int k = verb + 2; last != null && k < last.from() - 2; k++) {
            boolean shall = (line.is(k, "som") || line.is(k, "der")) && line.is(k + 1, "skal")
                    && !NotAgreed.questionWord(line.low(k - 1));
            if (shall && stays(line, k + 2, last.from())) {
                action.gone(k, last.from());
            }
        }
    }

    private static boolean stays(Line line, int i, int to) {
        boolean stays = line.in(i, STAYS) && i + 2 >= to - 1;
        for (int k = i + 1; k < to; k++) {
            stays &= Chatter.little(line.low(k));
        }
        return stays;
    }
}
