package dk.walkntalk.agreement;

import java.util.Set;

/**
 * Clauses that only say when the things before are done: "det bliver den 5. maj", "de skal være ude i juni", "hun har
 * dem klar på fredag".
 */
final class DateClauses {
    private static final Phrases<Boolean> THINGS = Phrases.of("det", "den", "de", "dette", "det hele", "alt",
            "begge dele", "det alt sammen", "alt sammen", "det sidste", "deadline", "deadlinen", "fristen",
            "tidsfristen", "datoen", "alle tre dele", "begge ting", "tingene", "som", "der", "det første", "frist",
            "sidste frist", "alle dele", "den sidste dag", "sidste dag", "den første dag", "første dag");
    private static final Set<String> BE = Words.set("er", "bliver", "skal", "må", "sker", "foregår", "ligger",
            "gælder", "starter", "begynder", "åbner", "haster", "vil", "kan", "holdes", "afholdes", "træder", "gøres",
            "står");
    private static final Set<String> HANGS = Words.set("hænger", "ligger", "står");
    static final Set<String> PLACED = Words.set("hænge", "ligge", "stå", "være");
    private static final Set<String> THERE = Words.set("der", "her", "oppe", "ude", "inde", "fremme", "at", "hænge",
            "klar", "klart", "klare");
    private static final Set<String> KNOWN = Words.set("ved", "har", "får", "kender");
    private static final Set<String> LEAVE = Words.set("går", "kommer");
    private static final Set<String> AWAY = Words.set("ud", "afsted", "op", "i", "luften", "gang", "hjem", "frem",
            "på", "plads", "af", "sted");
    private static final Set<String> IT = Words.set("det", "den", "dem", "begge", "dele", "hele", "alt");
    private static final Set<String> POINTING = Words.set("det", "den", "de", "dette", "denne");
    /** "det første er den 3. marts": the first of what comes again. */
    static final String FIRST = "første";
    private static final int TO_BE_DONE = Morphology.PARTICIPLE;

    private final Said said;
    private final Line line;
    private final int from;
    private final int to;

    DateClauses(Said said, int from, int to) {
        this.said = said;
        this.line = said.line();
        this.from = from;
        this.to = to;
    }

    /** Whether a thing that was named before is taken up again at {@code i}, with its verb: "det svar kommer". */
    static boolean starts(Said said, int i) {
        return said.line().in(i, POINTING) && said.time(i) == null
                && Morphology.is(said.line().low(i + 1), Morphology.NOUN)
                && (said.line().in(i + 2, BE) || said.line().in(i + 2, LEAVE));
    }

    Fact read(boolean all) {
        if (said.timeStarts(from) && said.time(from).next() == to && !said.time(from).past()) {
            return Fact.date(main(), false);
        }
        boolean so = line.is(from, "og") || line.is(from, "så");
        int thus = so ? from + 1 : from;
        People.Group we = line.is(thus, "sådan") && said.verb(thus + 1) ? said.group(thus + 2) : null;
        if (we != null && main() != null && small(we.next(), false)) {
            return Fact.date(main(), true); // "og sådan kører vi det frem til påske"
        }
        if (line.is(from, "det") && line.is(from + 1, FIRST) && thing(all) != null) {
            return thing(all).with(FIRST);
        }
        People.Group knows = from > 0 && line.is(from, "det") && line.in(from + 1, KNOWN) ? said.group(from + 2) : null;
        if (knows != null && said.timeStarts(knows.next()) && said.time(knows.next()).next() == to && main() != null) {
            return Fact.date(main(), false); // "og det ved vi om en uge"
        }
        boolean begins = from > 0 && line.is(from, "det") && (line.is(from + 1, "begynder")
                || line.is(from + 1, "starter")) && (said.group(from + 2) != null || line.is(from + 2, "de"));
        int with = !begins ? to : said.group(from + 2) == null ? from + 3 : said.group(from + 2).next();
        if ((line.is(with, "på") || line.is(with, "med")) && said.timeStarts(with + 1) && main() != null
                && said.time(with + 1).next() == to) {
            return Fact.date(main(), false); // "det begynder de på i maj"
        }
        Fact ready = ready(all);
        return ready != null ? ready : thing(all);
    }

    /** "vi er færdige senest i uge 20", "hun har dem klar om tre uger". */
    private Fact ready(boolean all) {
        People.Group group = from > 0 ? said.group(from) : null;
        People.Group with = from > 0 && line.is(from, "det") && line.is(from + 1, "er") ? said.group(from + 2) : null;
        if (with != null && Chatter.done(line, with.next() + 1, to) && line.is(with.next() + 1, "med")
                && said.timeStarts(with.next() + 2) && said.time(with.next() + 2).next() == to && main() != null) {
            return Fact.date(main(), false); // "og det er hun færdig med om ti dage"
        }
        boolean same = from > 0 && line.is(from, "er") && line.is(from - 1, "og"); // "og er færdig med dem i april"
        int verb = same ? from : group == null ? -1 : group.next();
        int shall = group != null && line.is(verb, "skal") ? line.after(verb, "skal", "være") : -1;
        if (shall > 0 && Chatter.done(line, shall, shall + 1) && said.timeStarts(shall + 1) && main() != null
                && said.time(shall + 1).next() == to) {
            return Fact.date(main(), false); // "han skal være færdig ultimo april"
        }
        boolean noun = from > 0 && Doers.definite(line.low(from)) && Chatter.done(line, from + 2, from + 3);
        if (noun && (line.in(from + 1, HANGS) || line.is(from + 1, "er")) && said.timeStarts(from + 3)
                && said.time(from + 3).next() == to && main() != null && !said.dated(0, from)) {
            return Fact.date(main(), all); // "og planen ligger klar den 7. april"
        }
        if (group == null && !same || !line.is(verb, "er") && !line.is(verb, "har") && !line.is(verb, "bliver")) {
            return null;
        }
        boolean it = !line.is(verb, "har") || line.in(verb + 1, IT);
        if (!it && Doers.definite(line.low(verb + 1)) && Chatter.done(line, verb + 2, verb + 3)
                && said.timeStarts(verb + 3) && said.time(verb + 3).next() == to && main() != null) {
            return Fact.date(main(), all); // "og hun har tallet klar på onsdag"
        }
        return it && Chatter.done(line, verb + 1, to) && main() != null && small(verb + 1, false)
                && !NotAgreed.negated(said, verb, to)
                ? Fact.date(main(), all) : null;
    }

    private Fact thing(boolean all) {
        int verb = starts(said, from) && from > 0 ? from + 2 : THINGS.skip(line, from);
        if (verb == from) {
            return null;
        }
        boolean deadline = line.in(from, Splitter.DEADLINES) || line.is(from, "sidste");
        if (deadline && (line.is(verb, "for") || line.is(verb, "på"))) { // "deadline for ansøgningen er"
            for (int k = verb + 2; k < Math.min(to, verb + 6) && !line.in(verb, BE); k++) {
                verb = line.in(k, BE) && said.time(k) == null ? k : verb;
            }
        }
        deadline |= verb - from == 2 && !line.in(verb, LEAVE); // "begge dele senest den 1. marts"
        boolean leaves = from > 0 && line.in(verb, LEAVE);
        if (!line.in(verb, BE) && !line.in(verb, HANGS) && !leaves && !(deadline && said.timeStarts(verb))
                || said.time(verb) != null && !deadline) {
            return null;
        }
        boolean ready = from > 0 && verb + 4 == to && line.in(verb, BE) && Chatter.done(line, verb + 1, verb + 2)
                && line.is(verb + 2, "til");
        if (main() == null && ready && Doers.definite(line.low(verb + 3))) {
            // "den er klar til genåbningen"
            return Fact.date(When.event(line.words(verb + 3, to)).said(line.words(verb + 2, to)), all);
        }
        if (main() == null || NotAgreed.negated(said, verb, to)) {
            return null;
        }
        boolean shall = from > 0 && line.in(verb, Words.MODALS) && line.in(verb + 1, PLACED) && !said.dated(0, from);
        int last = verb + 2;
        while (shall && last < Math.min(to, verb + 7) && said.time(last) == null) {
            shall = last > verb + 2 && !line.in(last - 1, THERE) || line.in(last, Words.PREPOSITIONS)
                    || line.in(last, THERE);
            last++;
        }
        if (shall && said.timeStarts(last) && said.time(last).next() == to) {
            return Fact.date(main(), all); // "og den skal ligge på mit bord senest fredag"
        }
        boolean toBe = from > 0 && line.after(verb, "skal", "være") > 0 && !deadline;
        int there = line.is(verb + 2, "på") ? verb + 4 : verb + 3; // "det skal være afsted senest den 31."
        boolean print = from > 0 && line.is(verb, "er") && Chatter.done(line, verb + 1, verb + 2)
                && line.is(verb + 2, "til") && said.timeStarts(verb + 4) && said.time(verb + 2) == null;
        there = print ? verb + 4 : there; // "den er klar til trykning primo april"
        if ((toBe || print) && said.timeStarts(there) && said.time(there).next() == to) {
            return Fact.date(main(), all);
        }
        boolean hung = from > 0 && line.in(verb, HANGS) && line.in(verb + 1, Words.PREPOSITIONS)
                && Doers.definite(line.low(verb + 2)) && said.timeStarts(verb + 3) && said.time(verb + 3).next() == to;
        if (hung) {
            return Fact.date(main(), all); // "og den hænger på opslagstavlen senest fredag"
        }
        return small(said.time(verb) != null ? verb : verb + 1, leaves) ? Fact.date(main(), all) : null;
    }

    /** Whether nothing but small words stands beside the time. */
    private boolean small(int i, boolean leaves) {
        for (int k = i; k < to; k++) {
            boolean event = event(k) && said.timeStarts(k + 2) || event(k - 1) && said.timeStarts(k + 1);
            boolean done = from > 0 && Morphology.is(line.low(k), TO_BE_DONE) && !said.dated(0, from) || line.in(k, IT)
                    || line.is(from, "er") && line.is(k, "med") || from > 0 && line.in(k - 1, Words.MODALS)
                    && Verbs.passive(line.low(k));
            done |= from > 0 && line.is(k - 1, "er") && said.timeStarts(k + 1) && !said.dated(0, from)
                    && (line.is(k + 1, "senest") || line.is(k + 1, "inden")); // "den er trykt senest fredag"
            done |= from > 0 && (line.is(k, "her") || line.is(k, "fremme")); // "de skal være her til den 1. marts"
            done |= from > 0 && (line.is(k - 1, "være") || line.is(k - 1, "bliver"))
                    && Morphology.only(line.low(k), Morphology.ADJECTIVE, Morphology.NOUN); // "den skal være pæn igen"
            if (said.time(k) == null && !Chatter.little(line.low(k)) && !event && !done && !(leaves
                    && line.in(k, AWAY))) {
                return false;
            }
        }
        return true;
    }

    private When main() {
        Found time = MainTime.of(said, from, to);
        return time == null ? null : SmallClauses.onEvent(said, from, time);
    }

    private boolean event(int i) {
        return i > from && (line.is(i, "til") || line.is(i, "på") || line.is(i, "ved"))
                && EventNouns.definite(line.low(i + 1))
                && said.time(i) == null && said.time(i + 1) == null && said.time(i + 2).period() != null;
    }
}
