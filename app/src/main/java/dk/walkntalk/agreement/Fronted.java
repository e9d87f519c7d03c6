package dk.walkntalk.agreement;

import java.util.Set;

/** Sentences that begin with something else than their subject: "i morgen taler Lone", "referatet skriver Mette". */
final class Fronted {
    static final Set<String> CLAUSE_OPENERS = Words.set("da", "fordi", "eftersom", "hvis", "siden", "når", "selvom",
            "for", "ved");
    /** These are no subjects: "det ligger mig på sinde". */
    static final Set<String> OBJECTS = Words.set("mig", "dig", "ham", "hende", "os");

    /** With these no thing begins. */
    private static final Set<String> NO_THINGS = Words.set("der", "man", "her", "nu", "så", "hvis", "når", "fordi",
            "da", "selvom", "at", "om", "mens", "ingen", "ikke");
    private static final Set<String> STAY = Words.set("være", "ligge", "stå", "foreligge", "hænge");
    private static final int FAR = 20;

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
                there |= said.timeEnds(v) && due(said, v); // "i april skal planen være klar"
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
                return late(said, start, to);
            }
        }
        return -1;
    }

    /** "skal planen være klar": what a thing shall be, by a time that was said before. */
    static boolean due(Said said, int v) {
        Line line = said.line();
        return line.in(v, Words.MODALS) && Doers.definite(line.low(v + 1)) && !Doers.animate(line.low(v + 1))
                && line.in(v + 2, STAY);
    }

    /** The verb after a thing that a clause tells of: "de borgere der har fået ny dosis ringer Dagny op"; or -1. */
    private static int late(Said said, int start, int to) {
        Line line = said.line();
        if (said.group(start) != null || said.verb(start) || line.in(start, NO_THINGS)) {
            return -1;
        }
        boolean inner = false;
        boolean told = true;
        for (int v = start + 1; v < Math.min(to - 1, start + FAR); v++) {
            boolean opens = (line.is(v, "der") || line.is(v, "som")) && said.time(v) == null;
            boolean verb = said.verb(v) || Verbs.past(line.low(v)) || line.in(v, Words.MODALS);
            People.Group after = opens || !said.verb(v) ? null : said.group(v + 1);
            boolean subject = after != null && !line.in(v + 1, OBJECTS) && !line.in(v - 1, Words.SUBORDINATORS)
                    && !(v > start + 1 && line.in(v - 1, Words.PRONOUN_SUBJECTS));
            if (inner && told && subject) {
                return v;
            }
            told |= inner && verb;
            inner |= opens;
            told &= !opens;
        }
        return -1;
    }
}
