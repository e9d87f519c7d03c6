package dk.walkntalk.agreement;

import java.util.Set;

/**
 * What good an action does: the words after "så", "så at", "for at" (agreements_README).
 *
 * @param from where its joining word stands
 * @param what where its own words begin
 * @param to the place after it
 * @param time a time after it that belongs to the action, or null
 */
record Value(int from, int what, int to, Found time) {
    private static final Set<String> NEEDS_FOR_AT = Words.set("sørger", "sørge", "ansvaret", "ansvarlig", "stedet",
            "ansvar", "tak", "bange", "chance", "chancen", "plan", "planen", "muligheden",
            "grund", "glad", "risiko", "interesse", "plads", "mulighed", "behov", "stemning",
            "frem", "mod", "står", "klar", "tid", "penge", "til", "betaler", "betale");
    private static final Set<String> SUBJECTS = Words.set("der", "det", "de", "den", "man", "alle", "ingen", "vores",
            "mine", "deres", "flere", "begge");
    /** What comes of something, rather than what somebody does. */
    private static final Set<String> RESULTS = Words.set("er", "har", "får", "bliver", "ved", "slipper", "undgår",
            "kommer", "føler", "når", "lærer", "forstår", "husker", "sparer", "oplever", "kender", "mærker", "ser",
            "hører", "trives", "møder", "står", "går", "mister", "finder", "vinder", "tør", "behøver", "mødes", "ses");

    private static final Set<String> MUCH = Words.set("lang", "langt", "lange", "meget", "mange", "stor", "stort",
            "store", "få", "lidt", "svært", "ofte", "længe", "tit", "høj", "højt", "lille", "tidligt", "sent");

    /** The day of what somebody does is said within so many words. */
    private static final int FAR = 40;
    private static final Set<String> ACTORS = Words.set("jeg", "du", "vi", "han", "hun", "de");

    /** Whether "for at" after it tells what it is: "en chance for at se den". */
    static boolean needs(String low) {
        return NEEDS_FOR_AT.contains(low);
    }

    /** Whether it tells what comes of something. */
    static boolean result(String verb) {
        return RESULTS.contains(verb);
    }

    static Value of(Said said, int after, int to) {
        Line line = said.line();
        for (int k = after + 1; k < to - 1; k++) {
            int what = said.time(k) != null ? -1 : start(said, k);
            if (what > 0 && what < to) {
                Found last = null;
                for (Found time : said.times(what + 1, to)) {
                    boolean deadline = time.when().relation() == Relation.BY
                            || time.when().relation() == Relation.BEFORE || time.when().relation() == Relation.FROM
                            || time.when().relation() == Relation.ON && !time.weak()
                            && !Verbs.passive(line.low(time.from() - 1));
                    last = time.next() == to && deadline && line.low(time.from()).length() > 1 ? time : last;
                }
                return new Value(k, what, last == null ? to : last.from(), last);
            }
        }
        return null;
    }

    private static int start(Said said, int k) {
        Line line = said.line();
        if (line.is(k, "for") && line.is(k + 1, "at")) {
            return line.in(k - 1, NEEDS_FOR_AT) ? -1 : k + 2;
        }
        boolean such = (line.is(k, "sådan") || line.is(k, "således")) && line.is(k + 1, "at");
        if (such) {
            return k + 2;
        }
        if (!line.is(k, "så") || line.is(k - 1, "og") || line.is(k - 1, "lige")
                || NotAgreed.questionWord(line.low(k - 1)) || line.in(k + 1, MUCH)) {
            return -1; // "hvorfor det tager så lang tid"
        }
        if (line.is(k + 1, "at")) {
            return k + 2;
        }
        if (deed(said, k, said.line().size())) {
            return -1;
        }
        boolean subject = said.group(k + 1) != null || line.in(k + 1, SUBJECTS);
        return subject || verbSoon(said, k + 1) ? k + 1 : -1;
    }

    /** "så Bo sender det rundt i morgen": with a day of its own it is something to do, not what good the first does. */
    static boolean deed(Said said, int k, int to) {
        Line line = said.line();
        People.Group group = line.is(k, "så") ? said.group(k + 1) : null;
        if (group == null || !said.verb(group.next()) || line.in(group.next(), Words.MODALS)
                || RESULTS.contains(line.low(group.next()))) {
            return false;
        }
        int end = group.next() + 1;
        while (end < Math.min(to, group.next() + FAR) && !line.pauseAt(end) && !line.is(end, "og")) {
            end++;
        }
        for (Found time : said.times(group.next() + 1, end)) {
            When when = time.when();
            if (!time.past() && !time.weak() && when.relation() != Relation.VAGUE && when.relation() != Relation.EVENT
                    && when.relation() != Relation.EVERY && when.relation() != Relation.TIME) {
                return true;
            }
        }
        return false;
    }

    /** "så borgerne får": a noun, perhaps with words before it, and its verb. */
    private static boolean verbSoon(Said said, int k) {
        for (int v = k + 1; v < k + 5; v++) {
            if (said.verb(v) || said.line().is(v - 1, "ikke") && Verbs.afterSubject(said.line().low(v))) {
                return !said.verb(k) && (said.line().low(k).length() > 2 || said.line().is(k, "en")
                        || said.line().is(k, "et"));
            }
        }
        return false;
    }

    /** With the time that is said in it. */
    Value whole(int end) {
        return new Value(from, what, end, null);
    }

    /** What good it does; null where they only do something in return: "så de bytter". */
    String words(Said said) {
        Line line = said.line();
        boolean act = line.in(what, ACTORS) && (what + 2 >= to || line.pauseAt(what + 2));
        return act && !result(line.low(what + 1)) && !Verbs.passive(line.low(what + 1)) ? null
                : What.text(said, what, to, new boolean[said.line().size() + 1]);
    }
}
