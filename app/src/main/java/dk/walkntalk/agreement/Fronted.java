package dk.walkntalk.agreement;

import java.util.Set;

/** Sentences that begin with something else than their subject: "i morgen taler Lone", "referatet skriver Mette". */
final class Fronted {
    static final Set<String> CLAUSE_OPENERS = Words.set("da", "fordi", "eftersom", "hvis", "siden", "når", "selvom",
            "for", "ved");
    /** These are no subjects: "det ligger mig på sinde". */
    private static final Set<String> OBJECTS = Words.set("mig", "dig", "ham", "hende", "os");

    private Fronted() {
    }

    /** The verb before its subject: "i morgen taler Lone", "referatet skriver Mette"; or -1. */
    static int verb(Said said, int start, int to) {
        Line line = said.line();
        for (int v = start; v < to - 1; v++) {
            // "når skemaet er klart så sender Bo"
            boolean so = v > start && line.is(v - 1, "så") && said.timeEnds(v - 1);
            if (said.verb(v) && (so || !(v > start && line.in(v - 1, Words.SUBORDINATORS) && !said.timeEnds(v)))) {
                boolean own = v > start && said.group(v - 1) != null && said.group(v - 1).next() == v;
                People.Group group = own || line.in(v + 1, OBJECTS) ? null : said.group(v + 1);
                boolean there = line.is(v + 1, "der") || Doers.animate(line.low(v + 1)) && said.time(v + 1) == null;
                if (group != null || there) {
                    return v;
                }
                if (v > start && !line.in(start, CLAUSE_OPENERS)) {
                    return -1;
                }
            }
            // "det der kursus"
            boolean pointed = said.time(v) != null || v == start + 1 && (line.is(start, "det") || line.is(start, "den")
                    || line.is(start, "de"));
            if (!pointed && (line.is(v, "der") || line.is(v, "som")) && !line.in(v - 1, CLAUSE_OPENERS)) {
                return -1;
            }
        }
        return -1;
    }
}
