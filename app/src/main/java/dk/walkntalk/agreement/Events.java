package dk.walkntalk.agreement;

import java.util.Set;

/** Times that hang on something without a date: "til næste 1:1", "når projektet er slut", "efter APV'en". */
final class Events {
    private static final Set<String> NO_EVENTS = Words.set("planen", "aftale", "ønske", "evne", "bogen", "reglerne",
            "tur");
    private static final Phrases<Boolean> BEFORE_IT = Phrases.of("inden", "før", "forud for", "frem til", "indtil",
            "op til", "frem mod", "senest inden", "helst inden", "helst før", "gerne inden", "gerne før",
            "lige inden", "lige før", "kort før", "senest før");
    private static final Phrases<Boolean> AFTER_IT = Phrases.of("efter", "til efter", "lige efter",
            "på den anden side af", "i forlængelse af", "umiddelbart efter", "kort efter", "først efter",
            "straks efter", "samtidig med");
    private static final Phrases<Boolean> AT_IT = Phrases.of("til", "på", "ved", "i forbindelse med", "under",
            "senest til", "senest ved", "senest på", "omkring", "i", "fra", "fra og med", "i anledning af", "senest",
            "til og med");
    private static final Set<String> POINTING = Words.set("samme", "næste", "kommende", "førstkommende", "vores", "det",
            "den",
            "de", "årets", "dette", "denne", "første", "sidste", "min", "mit", "din", "dit", "hendes", "hans", "jeres",
            "deres", "efterårets", "forårets", "sommerens", "vinterens", "månedens", "ugens", "følgende",
            "afsluttende", "et", "en", "et par", "anden", "andet", "tredje", "selve", "hvert", "hver");
    private static final Set<String> THE_NEXT = Words.set("næste", "kommende", "førstkommende", "første", "følgende",
            "hvert", "hver");
    private static final Set<String> IT_IS_OVER = Words.set("slut", "omme", "forbi", "ovre", "overstået", "gået",
            "færdig", "afsluttet");
    /** After these "på" is of the verb: "følger op på kurset i juni", "starter på kurset i juni". */
    private static final Set<String> OWN_PARTICLES = Words.set("op", "starter", "starte", "begynder", "begynde");
    private static final Set<String> ENDMOST = Words.set("sidste", "første");
    private final Line line;
    private final Periods periods;
    private final Names names;
    private final EventClauses clauses;

    /** @param names the people of the conversation, whose names begin a clause of their own; or null */
    Events(Periods periods, Names names) {
        this.periods = periods;
        this.names = names;
        this.line = periods.line();
        clauses = new EventClauses(line, names);
    }

    static Set<String> firsts() {
        Set<String> firsts = new java.util.HashSet<>(BEFORE_IT.firsts());
        firsts.addAll(AFTER_IT.firsts());
        firsts.addAll(AT_IT.firsts());
        return firsts;
    }

    /**
     * An event that was found.
     *
     * @param what where its own words begin
     * @param weak whether it may just as well be part of the thing that is done
     */
    record At(int what, int next, boolean weak) {
    }

    /** @param whole whether the text is nothing but a time, so that less proof is asked */
    At at(int i, boolean whole) {
        At when = clauses.at(i);
        if (when != null) {
            return when;
        }
        int after = AFTER_IT.skip(line, i);
        int before = BEFORE_IT.skip(line, i);
        if (after > i || before > i) {
            int noun = Math.max(after, before);
            if (after > i && line.in(noun, NO_EVENTS)) {
                return null;
            }
            boolean subject = line.in(noun, Words.PRONOUN_SUBJECTS) || line.is(noun, "det")
                    && line.low(noun + 1).endsWith("er")
                    && !EventNouns.happens(line.low(noun + 1)) && !line.pauseAt(noun + 1) || line.is(noun, "at")
                    || Verbs.finite(line.low(noun + 1))
                    && !line.pauseAt(noun + 1) && !((i == 0 || line.pauseAt(i))
                    && (line.in(noun + 2, Words.PRONOUN_SUBJECTS) || name(noun + 2)));
            // "planen efter mødet skal sendes": the verb is that of the plan
            boolean main = i > 0 && i < 4 && !line.pauseAt(i) && Doers.definite(line.low(i - 1)) && !clauses.inside(i)
                    && EventNouns.definite(line.low(noun)) && (line.in(noun + 1, Words.MODALS)
                    || line.is(noun + 1, "bliver") || line.is(noun + 1, "er"));
            if (main) {
                return noun(noun, before > i ? 2 : 1, whole);
            }
            int described = described(i, noun);
            if (described > 0) {
                return new At(noun, clauses.end(described, i), false);
            }
            if (subject && noun < line.size()) {
                return new At(line.is(noun, "at") ? noun + 1 : noun, clauses.end(noun, i), false);
            }
            return noun(noun, before > i ? 2 : 1, whole);
        }
        int at = AT_IT.skip(line, i);
        if (at == i) {
            return null;
        }
        boolean only = line.is(at - 1, "med") && line.is(at - 2, "forbindelse") || line.is(at - 1, "af")
                && line.is(at - 2, "anledning");
        if (only && !line.pauseAt(at) && at < line.size() && periods.named(at) == null) {
            int noun = at;
            while (noun < at + 3 && (line.in(noun, POINTING) || Morphology.is(line.low(noun), Morphology.ADJECTIVE)
                    && !line.pauseAt(noun + 1))) {
                noun++;
            }
            return new At(at, tail(Math.min(noun + 1, line.size()), whole), false); // "i forbindelse med eid"
        }
        return noun(at, 0, whole);
    }

    /** "inden den næste storm rammer", "inden folk møder": the noun of a clause, before its verb; or -1. */
    private int described(int i, int first) {
        int noun = first;
        while (noun < first + 3 && (line.in(noun, POINTING) || line.in(noun, Lexicon.DETERMINERS)
                || Morphology.only(line.low(noun), Morphology.ADJECTIVE, Morphology.NOUN))) {
            noun++;
        }
        boolean inside = clauses.inside(i) || i > 0 && !line.stopAt(i) && noun > first && !line.is(i - 1, "og")
                && !line.is(i - 1, "så");
        boolean known = noun > first || Doers.definite(line.low(first)) || line.is(first, "folk");
        boolean clause = inside && known && !line.at(first).number() && !line.pauseAt(noun + 1)
                && Morphology.is(line.low(noun), Morphology.NOUN | Morphology.UNKNOWN)
                && !Lexicon.UNITS.containsKey(line.low(noun)) && Verbs.afterSubject(line.low(noun + 1));
        boolean bare = inside && line.in(first, POINTING) && noun == first + 2 && line.is(noun, "er")
                && Morphology.is(line.low(noun + 1), Morphology.PARTICIPLE); // "indtil den nye er leveret"
        return clause && !line.in(noun + 2, Words.PRONOUN_SUBJECTS) && !name(noun + 2) || bare ? noun : -1;
    }

    private boolean name(int i) {
        return names != null && names.at(line, i) != null && !names.at(line, i).genitive();
    }

    /** A named period that is over: "når sommerferien er slut"; the place after it, or -1. */
    static int over(Line line, int i) {
        return line.is(i, "er") && line.in(i + 1, IT_IS_OVER) ? i + 2 : line.is(i, "slutter") ? i + 1 : -1;
    }

    /** "inden sommerferien begynder" is before the holiday. */
    static boolean begins(Line line, int i) {
        return (line.is(i, "begynder") || line.is(i, "starter")) && line.pauseAt(i + 1);
    }

    /** @param strength 2 where the preposition is only of time, 1 where it mostly is, 0 where it may be anything */
    private At noun(int i, int strength, boolean whole) {
        int at = i;
        boolean pointed = false;
        boolean next = false;
        while (at < i + 4 && oneToOne(at) < 0 && (line.in(at, POINTING) || adjective(at))) {
            pointed |= line.low(at).endsWith("s") && adjective(at) || line.in(at, POINTING) && !line.is(at, "en")
                    && !line.is(at, "et");
            next |= line.in(at, THE_NEXT);
            at++;
        }
        int meeting = oneToOne(at);
        if (meeting > 0) {
            return new At(i, tail(meeting, whole), false);
        }
        if (line.is(at, "en") || line.is(at, "klokken") || line.is(at, "kl") || at >= line.size()
                || at > i && line.pauseAt(at)) {
            return null;
        }
        String low = line.low(at);
        if (low.equals("med") && line.is(i - 1, "ved") && (line.is(at + 1, "at")
                || line.low(i - 2).startsWith("bliv"))) {
            return null; // "bliver ved med at"
        }
        boolean start = line.is(i - 1, "fra") && at == i && low.length() > 7 && low.endsWith("start")
                && (line.pauseAt(at + 1) || i == 1); // "fra skolestart kører Bo"
        boolean happens = start || EventNouns.happens(low) || next && line.is(i - 1, "ved")
                && Morphology.is(low, Morphology.NOUN) || next && low.endsWith("udvalg") || low.equals("dag") && at > i
                && (line.low(at - 1).endsWith("ske") || at > i + 1 && line.in(at - 1, ENDMOST));
        // "på et møde i maj"
        boolean inMonth = at > i && happens && line.is(at + 1, "i") && periods.months().at(at + 2) != null;
        boolean bare = at == i && happens && line.is(i - 1, "ved") && line.pauseAt(at + 1); // "ved sæsonslut"
        boolean known = next || bare || start || inMonth || EventNouns.definite(low) || EventNouns.byNature(low)
                || pointed && happens;
        boolean monthly = line.is(i - 1, "på") && !line.in(i - 2, OWN_PARTICLES) && EventNouns.definite(low)
                && line.is(at + 1, "i")
                && periods.months().at(at + 2) != null;
        if (monthly) {
            return new At(i, tail(at + 1, whole), false); // "på kurset i april"
        }
        if (strength == 0 && !whole && !next && !start && !line.is(i - 1, "ved") && !line.is(i - 1, "under")
                && (line.is(i - 1, "i") || !EventNouns.gathering(low))) {
            return null; // "på projektet", "til messen", "i temadagen" tell where
        }
        if (strength == 0 && !whole && line.is(i - 1, "til") && line.is(at + 1, "hos") && !line.pauseAt(at + 1)) {
            return null; // "bestiller tolk til samtalen hos familien"
        }
        if (happens && known || whole && happens && strength >= 0) {
            boolean weak = strength == 0 && !next && !start && !line.is(i - 1, "ved") && !line.is(i - 1, "under");
            int bound = pointed ? bound(i, at + 1) : -1;
            return bound > 0 ? new At(i, bound, false) : new At(i, tail(at + 1, whole), weak && !whole);
        }
        boolean abbreviation = line.at(at).text().length() > 1 && Character.isUpperCase(line.at(at).text().charAt(1));
        boolean nounish = low.endsWith("en") || low.endsWith("et") || low.endsWith("ne") || low.endsWith("ing")
                || low.endsWith("else")
                || pointed || abbreviation
                || happens && strength == 2 && (line.pauseAt(at + 1) || line.is(at + 1, "og") || name(at + 1));
        boolean day = strength == 0 && !whole && !line.is(i - 1, "til") && line.is(at + 1, "den")
                && !line.pauseAt(at + 1)
                && EventNouns.gathering(low) && (line.at(Math.min(at + 2, line.size() - 1)).number()
                || Numbers.ordinalWord(line, at + 2) != null);
        if (day) {
            return new At(i, at + 1, true); // "på pædagogisk dag den 27. april"
        }
        if (strength == 2 && !Lexicon.UNITS.containsKey(low) && !line.at(at).number() || strength == 1 && (whole
                || pointed && next
                || EventNouns.definite(low))) {
            return nounish || whole ? new At(i, tail(at + 1, whole), false) : null;
        }
        boolean last = strength == 1 && !whole && at == i && line.pauseAt(at + 1) && i > 3
                && !Verbs.afterSubject(line.low(i - 2)) && !line.is(i - 2, "op")
                && !line.is(i - 2, "og")
                && !line.is(i - 2, "sig") && !line.is(i - 2, "ud")
                && !Morphology.is(line.low(i - 2), Morphology.INFINITIVE);
        if (last && !Doers.animate(low) && nounish
                && Morphology.is(low, Morphology.DEFINITE | Morphology.UNKNOWN)) {
            return new At(i, at + 1, false); // "begynder efter ramadanen"
        }
        return whole && next && strength == 0 && happens ? new At(i, tail(at + 1, true), false) : null;
    }

    private boolean adjective(int i) {
        String low = line.low(i);
        if ((low.endsWith("sk") || low.endsWith("lig")) && (line.is(i + 1, "dag")
                || EventNouns.gathering(line.low(i + 1))) && line.is(i + 2, "den")) {
            return true; // "på pædagogisk dag den"
        }
        boolean owner = low.length() > 3 && low.endsWith("s") && EventNouns.gathering(line.low(i + 1))
                && !line.pauseAt(i + 1)
                && (Morphology.of(low) & (Morphology.GENITIVE | Morphology.UNKNOWN)) != 0;
        return owner || low.length() > 4 && low.endsWith("e") && !EventNouns.happens(low) && !line.pauseAt(i + 1)
                && EventNouns.happens(line.low(i + 1));
    }

    /** "en til en", "1 til 1"; the place after it, or -1. */
    private int oneToOne(int i) {
        boolean one = line.is(i, "en") || line.is(i, "én") || line.is(i, "1") || line.is(i, "et");
        boolean to = line.is(i + 1, "til") && (line.is(i + 2, "en") || line.is(i + 2, "én") || line.is(i + 2, "1")
                || line.is(i + 2, "et"));
        return one && to ? EventNouns.happens(line.low(i + 3)) ? i + 4 : i + 3 : -1;
    }

    /** "det sidste møde før jul": the place after its bound, or -1. */
    private int bound(int i, int next) {
        boolean bounds = line.is(next, "før") || line.is(next, "inden") || line.is(next, "efter");
        boolean last = line.in(i, ENDMOST) || line.in(i + 1, ENDMOST);
        Period.At other = bounds && last && !line.pauseAt(next) ? periods.named(next + 1) : null;
        return other == null ? -1 : other.next();
    }

    /** What belongs to the event besides: "mødet med forvaltningen", "julefrokosten i december". */
    private int tail(int i, boolean whole) {
        if (whole) {
            return line.size();
        }
        int at = i;
        boolean month = line.is(at, "i") || line.is(at, "til"); // "ved lønforhandlingen til maj"
        if (month && periods.months().at(at + 1) != null && !line.pauseAt(at)) {
            return periods.months().at(at + 1).next();
        }
        boolean with = (line.is(at, "med") || line.is(at, "om") || line.is(at, "i") || line.is(at, "for")
                || line.is(at, "hos")) && !line.pauseAt(at);
        if (!with || Vagueness.at(line, at) > 0
                || line.is(at, "om") && Stretches.at(line, at + 1) != null || line.is(at, "i")
                && periods.named(at) != null
                || RelationWords.RELATIONS.skip(line, at) > at + 1 || line.is(at + 1, "opfølgning")
                || line.is(at, "for") && line.is(at + 1, "at")) {
            return at;
        }
        int end = clauses.end(at + 1, at + 1);
        for (int k = at + 2; k < end; k++) {
            boolean time = line.is(k, "i") && periods.named(k) != null || line.is(k, "på")
                    && Lexicon.day(line, k + 1) != null || line.is(k, "til") && periods.named(k + 1) != null
                    || (line.is(k, "efter") || line.is(k, "inden") || line.is(k, "før")) && periods.named(k + 1) != null
                    || line.is(k, "fra") && periods.named(k + 1) != null
                    || (line.at(k).number() || line.is(k, "den")) && periods.named(k) != null;
            end = time && k < end ? k : end; // "forhandlingen om tillæg i uge 10"
        }
        return end - at <= 5 ? end : at;
    }

}
