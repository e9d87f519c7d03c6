package dk.walkntalk.agreement;

import java.util.List;
import java.util.Set;

/**
 * Clauses that only give a date, a person or the follow-up: "det bliver den 5. maj", "det gør Lone", "opfølgning i
 * juni".
 */
final class SmallClauses {
    private static final Set<String> CHARGE_VERBS = Words.set("er", "har", "tager", "bliver", "får", "være", "have",
            "tage", "påtager", "overtager", "står", "sørger", "stå", "sørge");
    private static final Set<String> IT_OR_THAT = Words.set("det", "at");
    private static final Set<String> NO_ROLE = Words.set("med", "til", "om", "for", "på");
    private static final Phrases<Boolean> THINGS = Phrases.of("det", "den", "de", "dem", "dette", "det hele", "alt",
            "begge dele", "alt sammen", "det sidste", "deadline", "deadlinen", "fristen", "tidsfristen", "datoen",
            "alle tre dele", "begge ting", "tingene", "det første", "frist", "sidste frist");
    private static final Set<String> ALL = Words.set("begge", "alt", "alle");
    private static final Set<String> DOES = Words.set("gør", "tager", "klarer", "ordner", "laver", "står", "sørger",
            "har", "gøres", "løser", "er", "påtager");
    /** Verbs that with "det" take up what was to be done. */
    private static final Set<String> TAKES_UP = Words.set("gør", "tager", "klarer", "ordner", "når", "lægger", "laver",
            "fikser", "sørger", "står", "skal", "arbejder", "nupper", "snupper", "løser", "får");
    private static final Set<String> BEGINS = Words.set("begynder", "starter");
    private static final Set<String> DO_IT = Words.set("gøre", "tage", "klare", "ordne", "lave", "sørge", "begynde",
            "starte");
    private static final Set<String> WEAK = Words.set("nok", "selv", "også", "sammen", "så", "bare", "gerne", "godt",
            "straks", "første", "gang", "nu", "her");
    private static final Set<String> AGAIN = Words.set("det", "den", "de");
    private static final Set<String> REST = Words.set("det", "sig", "af", "for", "ansvaret", "den", "der", "gør",
            "tager", "ansvarlig", "på", "at", "sker", "hele", "opgaven", "har", "laver", "står", "sørger", "ordner",
            "klarer", "i", "til", "tovholder", "herfor", "også", "som", "bliver", "gjort", "ansvarlige", "ansvar",
            "er", "begge", "dele", "tovholderen", "med", "overordnede", "samlede", "fulde", "tovholdere", "tovholderne",
            "arbejder");
    private final Said said;
    private final Line line;
    private final int from;
    private final int to;

    SmallClauses(Said said, int from, int to) {
        this.said = said;
        this.line = said.line();
        this.from = from;
        this.to = to;
    }

    Fact read() {
        Fact fact = new DateClauses(said, from, to).read(all());
        fact = fact == null ? person() : fact;
        fact = fact == null ? charge() : fact;
        return fact == null ? followUp() : fact;
    }

    /** "det gør hun på torsdag", "det tager jeg mig af", "dem lægger du i uge 19", with nothing else. */
    static boolean resumes(Said said, int i) {
        Line line = said.line();
        boolean it = line.is(i, "det") || line.is(i, "den") || line.is(i, "dem");
        boolean is = line.is(i, "det") && line.is(i + 1, "er"); // "det er Jens der gør det"
        if (!it || !is && !line.in(i + 1, TAKES_UP) || said.time(i) != null) {
            return false;
        }
        People.Group group = said.group(i + 2);
        // "det gør pedellen"
        boolean other = group == null && !is && said.time(i + 1) == null && Doers.animate(line.low(i + 2));
        if (group == null && !other || is && !line.is(group.next(), "der")) {
            return false;
        }
        People.Group called = line.is(i + 2, "du") ? said.group(group.next()) : null;
        int k = other ? i + 3 : called != null && called.own() ? called.next() : group.next();
        while (k < line.size() && !line.pauseAt(k) && !line.is(k, "og") && !line.is(k, "så")) {
            boolean small = said.time(k) != null || line.in(k, REST) || line.in(k, WEAK) || line.in(k, DO_IT);
            if (!small) {
                return false;
            }
            k++;
        }
        return true;
    }

    private boolean all() {
        return line.in(from, ALL) || line.is(from, "det") && line.is(from + 1, "hele") || line.is(from, "tingene");
    }

    private When main() {
        Found time = MainTime.of(said, from, to);
        if (time == null) {
            return null;
        }
        return onEvent(said, from, time);
    }

    /** "klar til åbningen den 2. maj": the event belongs to its day, where nothing else is said. */
    static When onEvent(Said said, int from, Found time) {
        Line line = said.line();
        int first = said.dates(time);
        Found before = said.time(first - 1); // "til teammødet", which alone may be part of the thing
        if (before != null && before.weak() && before.from() >= from && before.when().event() != null
                && time.when().event() == null && time.period() != null && time.period().isDay()) {
            return time.when().onEvent(before.when().event()).said(line.words(before.from(), time.next()));
        }
        boolean event = time.when().event() == null && event(said, first - 2, from);
        When when = event ? time.when().onEvent(line.words(first - 1, first)) : time.when();
        return when.said(line.words(event ? first - 2 : first, time.next()));
    }

    private static boolean event(Said said, int i, int from) {
        Line line = said.line();
        return i > from && (line.is(i, "til") && !line.is(i - 1, "ind") || line.is(i, "på") || line.is(i, "ved"))
                && EventNouns.definite(line.low(i + 1)) && (!line.is(i, "på") || EventNouns.gathering(line.low(i + 1)))
                && said.time(i) == null && said.time(i + 1) == null && said.time(i + 2).period() != null;
    }

    /** "det gør Lone", "den tager Bo", "det er Mette der gør det", "det sørger Mette for". */
    private Fact person() {
        if (from > 0 && line.after(from, "gør", "det") > 0 && said.timeStarts(from + 2)
                && said.time(from + 2).next() == to && main() != null) {
            return Fact.date(main(), false); // "og gør det med det samme"
        }
        boolean instead = from > 0 && line.is(from - 1, "nej");
        People.Group other = instead ? said.group(from) : null;
        People.Group again = from > 0 ? said.group(from) : null; // "og hun gør det senest om fjorten dage"
        if (again != null && (line.after(again.next(), "gør", "det") > 0 || line.after(again.next(), "når", "det") > 0)
                && said.timeStarts(again.next() + 2)
                && said.time(again.next() + 2).next() == to && main() != null) {
            SaidText does = new SaidText(line.words(again.next(), again.next() + 2), null);
            return new Fact(Fact.Kind.WHO, does, people(again), main(), null, null, false);
        }
        if (other != null && taken(line, other.next(), to)) {
            return Fact.people(Fact.Kind.INSTEAD, people(other), null, main(), false); // "nej Tove gør det"
        }
        int verb = THINGS.skip(line, from);
        if (verb == from || !line.in(verb, DOES) && !line.in(verb, TAKES_UP) && !line.in(verb, BEGINS)
                && !line.in(verb, Words.MODALS)) {
            return null;
        }
        People.Group group = said.group(verb + 1);
        if (group == null && from > 0 && Doers.animate(line.low(verb + 1)) && said.time(verb + 1) == null
                && rest(verb + 2)) {
            String name = What.text(said, verb + 1, verb + 2, new boolean[line.size() + 1]);
            return Fact.people(Fact.Kind.WHO, new SaidPeople(List.of(name), name, List.of(), false), null, main(),
                    all());
        }
        People.Group called = line.is(verb + 1, "du") ? said.group(verb + 2) : null;
        group = called != null && called.own() ? called : group;
        boolean nothingElse = group != null && (rest(group.next()) || from > 0 && line.is(from, "det")
                && again(verb, group.next()));
        if (group != null && line.is(verb, "er") && line.after(group.next(), "med", "på") == to) {
            return Fact.NONE; // "det er Bo med på"
        }
        if (!nothingElse) {
            return null;
        }
        said.people().remember(group);
        boolean gets = line.is(verb, "får") || line.is(verb, "har") && main() != null; // "den får du den 27."
        SaidPeople who = gets ? null : people(group);
        boolean charge = line.is(verb, "står") || line.is(verb, "sørger");
        boolean only = has(group.next(), "ansvaret") || has(group.next(), "ansvarlig") || has(group.next(), "tovholder")
                || has(group.next(), "ansvarlige");
        boolean both = charge || has(group.next(), "står") || has(group.next(), "sørger");
        return instead && who != null ? Fact.people(Fact.Kind.INSTEAD, who, null, main(), false)
                : only ? Fact.people(Fact.Kind.CHARGE, null, who, main(), all())
                : both ? Fact.people(Fact.Kind.CHARGE, who, who, main(), all())
                : Fact.people(Fact.Kind.WHO, who, null, main(), all());
    }

    /** "gør det", "tager den", and nothing else. */
    private static boolean taken(Line line, int verb, int to) {
        return line.in(verb, TAKES_UP) && line.in(verb + 1, AGAIN) && (verb + 2 >= to || line.pauseAt(verb + 2));
    }

    /** Whether somebody takes up at {@code i} what was said of another: "det gør Tove", "Tove gør det". */
    static boolean takesUp(Line line, Names names, int i) {
        boolean it = line.in(i, AGAIN) && line.in(i + 1, TAKES_UP);
        Names.Mention name = names == null ? null : names.at(line, it ? i + 2 : i);
        int next = name != null ? name.next() : line.in(it ? i + 2 : i, Words.PERSONS) ? (it ? i + 3 : i + 1) : -1;
        return next > 0 && !line.is(next, "ikke") && (it || taken(line, next, line.size()));
    }

    /** "det begynder du med i morgen", "det skal han nok gøre snarest": the thing before is taken up again. */
    private boolean again(int verb, int next) {
        boolean does = !line.in(verb, Words.MODALS);
        for (int k = next; k < to; k++) {
            boolean done = line.in(k, DO_IT);
            if (said.time(k) == null && !line.in(k, REST) && !line.in(k, WEAK) && !done) {
                return false;
            }
            does |= done;
        }
        return does;
    }

    /** "har ansvaret for at de bliver meldt til": the thing before is taken up again. */
    private boolean thingAgain(int v) {
        int that = v;
        while (that < Math.min(to, v + 6) && !(line.is(that, "at") && line.is(that - 1, "for"))) {
            that++;
        }
        return from > 0 && line.in(that + 1, AGAIN) && said.verb(that + 2) && that + 5 >= to - (main() == null ? 0 : 4);
    }

    /** "Ulla er ansvarlig", "og jeg har ansvaret for at det sker", "ansvaret ligger hos Ulla", "tovholder er Bo". */
    private Fact charge() {
        People.Group group = said.group(from);
        if (group != null) {
            int v = said.adverbs(group.next());
            if (line.in(v, Words.MODALS)) {
                v = said.adverbs(v + 1);
            }
            boolean verb = line.in(v, CHARGE_VERBS);
            boolean noun = false;
            for (int k = v + 1; k < Math.min(to, v + 4); k++) {
                noun |= line.in(k, Splitter.CHARGE);
            }
            boolean does = (line.low(v).startsWith("stå") || line.low(v).startsWith("sørge")) && line.is(v + 1, "for")
                    && line.in(v + 2, IT_OR_THAT) && rest(v + 1);
            if (verb && (noun || does) && (rest(v + 1) || thingAgain(v)) && !NotAgreed.negated(said, v, to)) {
                said.people().remember(group);
                return Fact.people(Fact.Kind.CHARGE, null, people(group), main(), has(v, "hele") || has(v, "begge"));
            }
            return null;
        }
        int v = line.is(from, "den") && line.in(from + 1, Splitter.CHARGE) ? from + 2 : line.in(from, Splitter.CHARGE)
                ? from + 1 : -1;
        if (v < 0) {
            return null;
        }
        if (!said.verb(v)) {
            return null;
        }
        int who = v;
        while (who < Math.min(to, v + 7) && said.group(who) == null) {
            who++;
        }
        group = who < to ? said.group(who) : null;
        return group == null || !rest(group.next()) ? null : Fact.people(Fact.Kind.CHARGE, null, people(group), main(),
                has(v, "hele")
                || has(v, "begge"));
    }

    /** "opfølgning tager Birgitte", "opfølgning i maj ved Bo", "med opfølgning hver måned", "status på næste MUS". */
    private Fact followUp() {
        int noun = line.is(from, "med") || line.is(from, "en") || line.is(from, "næste") || line.is(from, "første")
                || line.is(from, "vores") ? from + 1 : from;
        int there = Math.max(line.after(from, "er", "der"), line.after(from, "der", "er")); // "så er der opfølgning"
        noun = there < 0 ? noun : line.is(there, "en") ? there + 1 : there;
        if (!Cues.NOUNS.contains(line.low(noun)) || noun >= to) {
            return null;
        }
        if (NotAgreed.negated(said, noun, to) || Verbs.past(line.low(noun + 1))) {
            return Fact.NONE;
        }
        if (Cues.paper(said, noun, to)) {
            return null;
        }
        People.Group group = null;
        for (int k = noun + 1; k < to && group == null; k++) {
            boolean role = said.time(k) == null && !(line.in(k - 1, NO_ROLE) && !line.is(k - 2, "hånd")
                    && !(line.is(k - 1, "for")
                    && line.is(k - 2, "står")));
            group = role ? said.group(k) : null;
        }
        if (group != null) {
            said.people().remember(group);
        }
        if (main() == null && group == null && !said.verb(noun + 1)) {
            return null;
        }
        return Fact.people(Fact.Kind.FOLLOW_UP, group == null ? null : people(group), null, main(), false);
    }

    private boolean has(int i, String word) {
        for (int k = i; k < to; k++) {
            if (line.is(k, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean rest(int i) {
        for (int k = i; k < to && !(line.is(k, "over") && line.is(k + 1, "for")); k++) { // "over for direktøren"
            if (said.time(k) == null && !line.in(k, REST)) {
                return false;
            }
        }
        return true;
    }

    private SaidPeople people(People.Group group) {
        return new Action(said, from, to, false).people(group);
    }
}
