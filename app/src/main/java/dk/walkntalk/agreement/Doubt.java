package dk.walkntalk.agreement;

import java.util.Set;

/**
 * Signs that the words left for what is done hold something else too, or are no thing that somebody will do. Then the
 * field stays empty and is asked for, for what is wrong may be believed. No sign empties a right reading of the golden
 * utterances. The signs were found on sentences of others and our own; how often they miss on new ones that does not
 * tell.
 */
final class Doubt {
    /** No clause of what is done ends with these. */
    private static final Set<String> OPEN = Words.set("og", "eller", "men", "at", "for", "hos", "før", "inden",
            "efter", "under", "mellem", "senest", "de", "hver", "næste", "mod", "indtil");
    /** What takes up a thing said before. */
    private static final Set<String> TAKEN_UP = Words.set("det", "den", "de", "dem");
    private static final Set<String> LEADS = Words.set("efter", "inden", "før", "senest", "omkring", "indtil",
            "mellem", "under", "nok", "hvor");

    /** What is asked or taken back ends with these, or a word is missing after them. */
    private static final Set<String> LEFT_OVER = Words.set("ikke", "kun", "sludder", "og", "okay", "vent", "altså");
    /** Nobody does these without doing them to something. */
    private static final Set<String> OF_SOMETHING = Words.set("laver", "tager", "giver", "får", "sætter", "lægger",
            "stiller", "finder", "holder", "gør", "bruger", "sender", "viser", "skaffer", "køber", "lave", "tage",
            "give", "få", "sætte", "lægge", "stille", "finde", "holde", "gøre", "bruge", "sende", "vise", "skaffe",
            "købe");
    /** Things are moved "til" a time, which belongs to what is done. */
    private static final Set<String> MOVES = Words.set("flytter", "flytte", "rykker", "rykke", "udskyder", "udskyde",
            "udsætter", "udsætte", "forlænger", "forlænge", "ændrer", "ændre", "skubber", "skubbe");
    private static final Set<String> FEELS = Words.set("lide", "synes", "tror", "håber", "gider", "elsker", "ønsker");
    private static final Set<String> REASONS = Words.set("fordi", "eftersom");
    private static final Set<String> CHECKS = Words.set("går", "gå", "ser", "se", "regner", "regne", "tæller",
            "tælle");
    private static final Set<String> READY = Words.set("klar", "klart", "klare", "færdig", "færdigt", "færdige",
            "parat");

    /** How far what is done is in doubt. */
    enum Kind {
        NONE,
        /** A word is missing or too many. */
        OPEN,
        /** A part of another sentence is in it. */
        CUT,
        /** Somebody tells of something; it is no agreement. */
        REMARK
    }

    private Doubt() {
    }

    /**
     * @param somebody whether it was told who does it
     * @param charge whether it was told who is responsible, so that a thing may be all that is said
     * @param value what good it does, or null
     */
    static Kind of(Said said, int from, int to, boolean[] gone, boolean somebody, boolean charge, Value value) {
        Strays words = new Strays(said, from, to, gone);
        Strays.Found found = words.scan();
        boolean itself = !somebody && !charge && words.byItself();
        if (found == Strays.Found.TOLD || itself || remark(words)) {
            return Kind.REMARK;
        }
        if (found == Strays.Found.STRAY || ends(words) || timeToo(words) || gap(words) || does(said, value)) {
            return Kind.CUT;
        }
        return !charge && value == null && open(said, from, to, gone, somebody) ? Kind.OPEN : Kind.NONE;
    }

    /** "har fødselsdag", "snubler", "fordi vi har travlt", "kan lide": what is so, and nothing that will be done. */
    private static boolean remark(Strays words) {
        String first = words.low(0);
        boolean verb = words.said().verb(words.place(0));
        boolean bare = words.size() == 1 && (OF_SOMETHING.contains(first) || verb && !Deeds.is(first));
        return bare || REASONS.contains(first) || FEELS.contains(first) || first.equals("har") && !has(words)
                && !recurs(words);
    }

    /** "har planen klar", "har talt med alle", "har vagten": of that something may be agreed. */
    private static boolean has(Strays words) {
        String what = words.low(1);
        boolean has = Morphology.is(what, Morphology.DEFINITE | Morphology.PARTICIPLE) && !what.equals("været")
                || what.equals("møde");
        for (int i = 1; i < words.size(); i++) {
            has |= READY.contains(words.low(i)) || i == words.size() - 1
                    && Morphology.is(words.low(i), Morphology.PARTICIPLE);
        }
        return has;
    }

    /** "har en gang om måneden en kop kaffe": what is done time and again is meant. */
    private static boolean recurs(Strays words) {
        Found time = words.said().time(words.place(0) + 1);
        return time != null && time.when().relation() == Relation.EVERY;
    }

    private static boolean ends(Strays words) {
        int end = words.size() - 1;
        if (end == 0) {
            return false;
        }
        boolean that = words.low(end).equals("det") && words.low(end - 1).equals("og");
        return that || LEFT_OVER.contains(words.low(end));
    }

    /** "flytte mødet til efter klokken tre": the time that was taken out is a part of it. */
    static boolean timeToo(Strays words) {
        int last = words.size() - 1;
        int next = words.place(last) + 1;
        if (!words.said().timeStarts(next)) {
            return false;
        }
        int end = last;
        while (end > Math.max(1, last - 4) && !words.low(end).equals("til")) {
            end--;
        }
        boolean moves = MOVES.contains(words.low(0)) || MOVES.contains(words.low(2)); // "prøver at flytte"
        boolean day = words.said().time(next).when().relation() == Relation.ON;
        boolean till = end > 1 && words.low(end).equals("til")
                && (end == last || day && LEADS.contains(words.low(end + 1)));
        return moves && (till || words.said().line().after(next, "til", "på") > 0); // "flytter mødet til på fredag"
    }

    /** A word between them was taken out that is neither a time, a person nor a small adverb. */
    private static boolean gap(Strays words) {
        Said said = words.said();
        for (int i = 2; i < words.size(); i++) {
            for (int k = words.place(i - 1) + 1; k < words.place(i); k++) {
                boolean by = said.line().is(k, "af") || said.line().is(k, "og") && said.group(k - 1) != null;
                if (said.time(k) == null && said.group(k) == null && !by
                        && !said.line().in(k, Words.FUTURE_ADVERBS)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "så Mette tager mødet": what somebody does is not what good it does. */
    private static boolean does(Said said, Value value) {
        People.Group group = value == null ? null : said.group(value.what());
        String verb = group == null ? "" : said.line().low(said.adverbs(group.next()));
        return group != null && group.own() && Deeds.is(verb) && !Value.result(verb);
    }

    private static boolean open(Said said, int from, int to, boolean[] gone, boolean somebody) {
        Line line = said.line();
        int first = from;
        while (first < to - 1 && gone[first]) {
            first++;
        }
        int last = to - 1;
        while (last > first && gone[last]) {
            last--;
        }
        boolean takenUp = line.in(first, TAKEN_UP) && said.verb(first + 1) && last > first; // "det begynder med"
        boolean number = line.at(last).number() && said.timeEnds(last) && gone[last - 1]; // "fra skoleåret 26/27"
        boolean instead = line.is(last, "for") && line.is(last - 1, "stedet");
        boolean ago = last > first && Lexicon.UNITS.containsKey(line.low(last - 1)); // "en time før"
        boolean after = line.is(last, "efter") && line.in(first, CHECKS); // "går rækværket efter"
        boolean agent = after || line.is(last + 1, "af") && last + 1 < to; // "skrives under af Bo"
        boolean signs = line.is(last, "under") && line.low(first).startsWith("skriv"); // "skriver under"
        boolean open = line.in(last, OPEN) && !signs && !instead && !ago && !agent;
        return number || open || line.in(first, LEADS) || takenUp || inside(said, first, last, gone, somebody);
    }

    /** A name with a verb of its own, a name at the end that nothing leads to, or a time that dates nothing. */
    private static boolean inside(Said said, int first, int last, boolean[] gone, boolean somebody) {
        Line line = said.line();
        boolean lower = line.in(first, Words.SUBORDINATORS);
        for (int k = first; k <= last; k++) {
            lower |= line.in(k, Words.SUBORDINATORS);
            if (gone[k] || k == first) {
                continue;
            }
            boolean verbBefore = said.verb(first) || k > first + 1 && said.verb(first + 1);
            if (somebody && !lower && verbBefore && line.in(k, Words.MODALS)) {
                return true; // "ser dem efter begge dele skal være i hus"
            }
            People.Group group = said.group(k);
            if (group != null && group.own() && !said.verb(k - 1)) {
                int next = group.next();
                boolean verb = next <= last && !gone[next] && said.verbAfterSubject(next) && said.verb(next);
                boolean closing = next > last && (said.timeEnds(k) || line.pauseAt(k));
                if (verb && !lower || closing) {
                    return true;
                }
            }
            Found time = said.time(k);
            if (time != null && time.from() == k && !lower && dates(said, time, last + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean led(Line line, int i) {
        return line.in(i, Words.PREPOSITIONS) || line.is(i, "og") || line.is(i, "eller");
    }

    private static boolean dates(Said said, Found time, int end) {
        Relation relation = time.when().relation();
        int before = time.from() - 1;
        // "til mødet den 3. juni"
        boolean itsDay = EventNouns.definite(said.line().low(before)) && led(said.line(), before - 1);
        boolean day = relation == Relation.ON && time.next() == end && time.period() != null && time.period().isDay()
                && !led(said.line(), before) && !itsDay;
        boolean sure = day || relation == Relation.BY || relation == Relation.BEFORE;
        return sure && !time.weak() && !time.bare() && time.when().event() == null
                && !said.line().is(time.from(), "til")
                && !said.line().is(time.from(), "op");
    }
}
