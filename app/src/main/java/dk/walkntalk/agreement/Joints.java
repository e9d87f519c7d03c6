package dk.walkntalk.agreement;

/** What tells that another clause begins, or goes on. */
final class Joints {
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
}
