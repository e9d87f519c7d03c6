package dk.walkntalk.agreement;

import java.util.Set;

/** Looking, after something was agreed, at what came of it: "og Bo ser på tallene i maj", "hører om det virker". */
final class Outcomes {
    private static final Set<String> LOOKS = Words.set("ser", "kigger", "hører", "spørger", "måler", "vurderer",
            "vender", "holder", "se", "kigge", "høre", "spørge", "vurdere");
    private static final Set<String> WHAT = Words.set("resultatet", "resultaterne", "tallene", "salget", "effekten",
            "gennemsnittet", "virkningen", "udviklingen", "situationen", "erfaringerne", "nærmere", "øje", "det",
            "dem", "udfaldet", "forskellen");
    private static final Set<String> SMALL = Words.set("på", "til", "ind", "med", "efter", "forbi", "ud", "igen",
            "ny", "så", "lige", "ad", "sammen", "bagefter", "om", "hvordan", "hvor", "den", "de", "er", "der");
    private static final Set<String> GOES = Words.set("virker", "virkede", "går", "gik", "gået", "fungerer",
            "fungerede", "hjælper", "hjalp", "holder", "passer", "har", "været", "skal", "fortsætte", "fortsætter",
            "justeres", "udvides", "gentages");
    /** These tell of themselves that it is looked at once more. */
    private static final Set<String> ONCE_MORE = Words.set("nærmere", "bagefter", "ny");
    private static final Set<String> ASKS = Words.set("spørger", "spørge");
    private static final int FAR = 40;

    private Outcomes() {
    }

    /** Whether the verb at {@code v} looks at what came of an agreement before it, and says no more. */
    static boolean at(Said said, int v, int to) {
        Line line = said.line();
        if (!line.in(v, LOOKS) || v < 3) {
            return false;
        }
        boolean done = false;
        for (int k = Math.max(0, v - FAR); k < v - 2; k++) {
            if (line.is(k, "hvis")) {
                return false; // "hvis du sender tallene kigger jeg på dem"
            }
            done |= said.verb(k);
        }
        done &= !(line.in(v, ASKS) && line.is(v + 2, "om")); // "spørger ham om det virkede"
        boolean what = false;
        boolean when = !said.times(v, to).isEmpty();
        boolean asked = false;
        for (int k = v + 1; k < to && done; k++) {
            what |= line.in(k, WHAT);
            when |= line.in(k, ONCE_MORE);
            asked |= line.in(k, GOES);
            People.Group group = said.group(k);
            done = group != null || said.time(k) != null || line.in(k, WHAT) || line.in(k, SMALL)
                    || line.in(k, GOES);
            k = group != null ? group.next() - 1 : k;
        }
        boolean forbi = line.is(v + 1, "forbi") || line.is(v + 2, "forbi");
        return done && when && (what || asked || forbi && line.is(v, "kigger"));
    }
}
