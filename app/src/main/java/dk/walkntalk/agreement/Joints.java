package dk.walkntalk.agreement;

import java.util.Set;

/** What tells that another clause begins, or goes on. */
final class Joints {
    private static final Set<String> SPEAKERS = Words.set("jeg", "du", "vi");

    private static final int FAR = 10;

    private Joints() {
    }

    /** The place after "i stedet" and the like, or -1. */
    static int instead(Line line, int i) {
        int instead = Math.max(line.after(i, "i", "stedet"), line.after(i, "til", "gengæld"));
        return Math.max(instead, Math.max(line.after(i, "til", "sidst"), line.after(i, "til", "slut")));
    }

    /** "skriver Lotte", "bliver der": a verb, and its subject after it. */
    static boolean verbThenSubject(Said said, int j) {
        Line line = said.line();
        if (!said.verb(j)) {
            return false;
        }
        People.Group group = said.group(j + 1);
        return group != null || line.is(j + 1, "der") || line.is(j + 1, "det") || Doers.animate(line.low(j + 1));
    }

    /** "hvis de ikke har svaret skriver Bo": after a condition a verb, and its subject after it. */
    static boolean conditioned(Said said, int j) {
        for (int k = j + 3; said.line().is(j, "hvis") && k < j + FAR && !said.line().stopAt(k); k++) {
            People.Group group = said.verb(k) ? said.group(k + 1) : null;
            if (group != null && group.own()) {
                return true;
            }
        }
        return false;
    }

    static boolean negation(Line line, int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.is(k, "ikke") || line.is(k, "aldrig") || line.is(k, "hverken") || line.is(k, "ingen")) {
                return true;
            }
        }
        return false;
    }

    /** "det skal ske senest den 20.", "det bliver på fredag": nothing but small words before a time. */
    static boolean onlyDates(Said said, int i) {
        Line line = said.line();
        int k = i;
        while (k < line.size() && k < i + 5 && said.time(k) == null && Chatter.little(line.low(k)) && !line.stopAt(k)) {
            k++;
        }
        return said.timeStarts(k) && (line.pauseAt(said.time(k).next()) || !said.verb(said.time(k).next()));
    }

    /** "er ansvarlig", "har ansvaret", "sørger for". */
    static boolean charge(Line line, int verb) {
        return line.is(verb, "er") && (line.in(verb + 1, Splitter.CHARGE) || line.in(verb + 2, Splitter.CHARGE))
                || (line.is(verb, "har") || line.is(verb, "tager") || line.is(verb, "får"))
                && line.in(verb + 1, Splitter.CHARGE)
                || (line.is(verb, "sørger") || line.is(verb, "står")) && line.is(verb + 1, "for");
    }

    /** "det følger jeg op på når vi ses": what was said before is followed up. */
    static boolean takenUp(Said said, int i) {
        Line line = said.line();
        return line.is(i, "det") && said.verb(i + 1) && said.group(i + 2) != null && Cues.begins(line.low(i + 1))
                && Cues.at(said, i + 1, line.size()) > 0;
    }

    /** "det ved han om en uge". */
    static boolean known(Said said, int i) {
        People.Group knows = said.line().is(i, "det") && said.line().is(i + 1, "ved") ? said.group(i + 2) : null;
        return knows != null && said.timeStarts(knows.next());
    }

    /** "Bo henter kagen jeg køber kaffen": another sentence, with all that belongs to it. */
    static boolean another(Said said, int i) {
        Line line = said.line();
        boolean object = Doers.definite(line.low(i + 2)) || line.in(i + 2, Words.OWNERS)
                || line.is(i + 2, "en") || line.is(i + 2, "et") || line.is(i + 2, "de");
        return line.in(i, SPEAKERS) && said.verbAfterSubject(i + 1) && Deeds.is(line.low(i + 1)) && object
                && said.time(i + 2) == null && Morphology.is(line.low(i - 1), Morphology.NOUN);
    }

    /** "sender listen rundt den skal være hos alle før påske": a thing that was named is taken up. */
    static boolean thingAgain(Said said, int i) {
        Line line = said.line();
        boolean it = line.is(i, "den") || line.is(i, "det") || line.is(i, "de");
        boolean shall = line.is(i + 1, "skal") && line.in(i + 2, DateClauses.PLACED);
        boolean done = (line.is(i + 1, "er") || line.is(i + 1, "bliver")) && said.timeStarts(i + 3)
                && (line.low(i + 2).startsWith("færdig") || line.low(i + 2).startsWith("klar"));
        return it && (shall || done) && !line.in(i - 1, Words.PREPOSITIONS) && !line.in(i - 1, Words.SUBORDINATORS);
    }

    /** "gør Bo og Mette status": whether what they make stands at {@code noun}, after them. */
    static boolean made(Said said, int noun) {
        for (int k = noun - 1; k > Math.max(0, noun - 6); k--) {
            People.Group group = said.group(k);
            if (group != null && group.next() == noun && Cues.makes(said.line().low(k - 1))) {
                return true;
            }
        }
        return false;
    }
}
