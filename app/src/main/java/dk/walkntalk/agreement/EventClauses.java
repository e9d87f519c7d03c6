package dk.walkntalk.agreement;

import java.util.Set;

/** Clauses on which an action waits, and how far they go: "når kurset er slut", "den dag han går hjem". */
final class EventClauses {
    private static final Set<String> DAYS = Words.set("dag", "uge", "aften", "morgen", "weekend", "måned", "periode");
    private static final Set<String> BEFORE_DAY = Words.set("på", "i", "fra", "senest", "inden", "efter");
    private static final Set<String> JOINTS = Words.set("og", "men", "så", "at", "nej", "mens");
    private static final Set<String> BE = Words.set("er", "bliver", "har");
    private static final Set<String> BECOMES = Words.set("bliver", "sker", "starter", "begynder");
    private static final int FAR = 14;
    private final Line line;
    private final Names names;

    /** @param names the people of the conversation, whose names begin a clause of their own; or null */
    EventClauses(Line line, Names names) {
        this.line = line;
        this.names = names;
    }

    /** "når projektet er slut", "så snart vi har fået svar", "den dag skemaet er klar", "næste gang vi ses". */
    Events.At at(int i) {
        boolean it = (line.is(i - 1, "det") || line.is(i - 1, "den")) && (line.pauseAt(i - 1) || line.is(i - 2, "og"));
        if (line.is(i, "når") && (it || line.in(i - 1, Words.PRONOUN_SUBJECTS) && !turned(i))) {
            return null; // "hvis vi når det", "og det når hun"
        }
        Events.At turn = turn(i);
        turn = turn == null ? day(i) : turn;
        if (turn != null) {
            return turn;
        }
        int from = line.is(i, "når") ? i + 1 : Math.max(line.after(i, "så", "snart"), line.after(i, "lige", "så",
                "snart"));
        from = from <= 0 && line.after(i, "så", "længe") > 0 && clause(i + 2) && !line.is(i + 2, "man") ? i + 2 : from;
        from = from <= 0 && line.is(i, "til") && line.in(i + 1, Words.PRONOUN_SUBJECTS) && !line.is(i + 1, "alle")
                && Verbs.finite(line.low(i + 2)) ? i + 1 : from;
        if (from <= 0) {
            from = Math.max(line.after(i, "først", "når"), line.after(i, "senest", "når"));
        }
        if (from <= 0 || from >= line.size() || line.is(from, "muligt")) {
            return null;
        }
        return new Events.At(from, end(from, i), false);
    }

    /** Whether the pronoun before "når" is the subject of a verb before it: "det evaluerer vi når hun er lært op". */
    private boolean turned(int when) {
        return Verbs.finite(line.low(when - 2)) && clause(when + 1);
    }

    /** "hver gang der kommer en ny", "hver gang", "inden næste gang vi ses". */
    private Events.At turn(int i) {
        boolean each = line.is(i, "hver");
        int from = line.is(i, "til") || line.is(i, "inden") || line.is(i, "fra") ? i + 1 : i;
        if (!each && !line.is(from, "næste") || !line.is(from + 1, "gang") || line.pauseAt(from + 1)) {
            return null;
        }
        int next = from + 2;
        if (clause(next)) {
            return new Events.At(from, end(next, i), false);
        }
        return each && !line.pauseAt(next) ? null : new Events.At(from, next, false);
    }

    /** "den dag skemaet er klar", "i den uge hvor Bo har ferie", "en dag hvor der er sol". */
    private Events.At day(int i) {
        int from = line.in(i, BEFORE_DAY) ? i + 1 : i;
        int day = line.is(from, "den") || line.is(from, "en") ? from + 1 : line.is(from, "de") ? from + 2 : -1;
        boolean unit = day > from && (line.in(day, DAYS) || day == from + 2 && Lexicon.UNITS.containsKey(line.low(day)))
                && !line.pauseAt(day + 1);
        boolean where = unit && (line.is(day + 1, "hvor") || line.is(day + 1, "der") && !line.is(day, "periode"));
        boolean told = unit && !line.is(from, "en") && clause(day + 1);
        return where || told ? new Events.At(from, end(day + 1, i), false) : null;
    }

    /** Whether a subject with its verb begins here, or "der er". */
    private boolean clause(int i) {
        if (line.pauseAt(i) || line.in(i, Words.PREPOSITIONS)) {
            return false;
        }
        Names.Mention name = name(i) ? names.at(line, i) : null;
        if (name != null || line.in(i, Words.PRONOUN_SUBJECTS) || line.is(i, "der") || line.is(i, "det")) {
            return Verbs.afterSubject(line.low(name == null ? i + 1 : name.next()));
        }
        for (int k = i; k < i + 6 && k < line.size() && !line.pauseAt(k); k++) {
            if (k > i && Verbs.finite(line.low(k)) && !beforeNoun(k - 1)) {
                return !line.in(k + 1, Words.PRONOUN_SUBJECTS) && !name(k + 1);
            }
            if (k == i && Verbs.finite(line.low(k)) || line.is(k, "og")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the main clause was begun before {@code i}, so that no verb of its own comes after it. */
    boolean inside(int i) {
        for (int k = i - 1; k >= 0 && !line.pauseAt(k + 1); k--) {
            if (line.in(k, JOINTS)) {
                return false;
            }
            if (Verbs.finite(line.low(k)) && k > 0 && !beforeNoun(k - 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a subordinate clause ends: at a pause, or before what begins another clause.
     *
     * @param i where its own words begin
     * @param opener where the word stands that makes it a subordinate clause
     */
    int end(int i, int opener) {
        int at = i + 1;
        boolean verb = Verbs.finite(line.low(i));
        boolean inner = false;
        boolean inside = inside(opener);
        while (at < line.size() && !line.pauseAt(at) && at < i + FAR) {
            inner |= line.in(at, Words.SUBORDINATORS) && !line.is(at, "for");
            boolean finite = Verbs.finite(line.low(at)) && !line.in(at - 1, Words.PREPOSITIONS) && !beforeNoun(at - 1);
            boolean another = verb && name(at) && Verbs.afterSubject(line.low(names.at(line, at).next()));
            boolean asks = Verbs.afterSubject(line.low(at)) && (line.is(at + 1, "jeg") || line.is(at + 1, "vi"))
                    && Morphology.is(line.low(at - 1), Morphology.PARTICIPLE); // "når bilen er kommet lærer jeg"
            boolean turned = verb && (asks || Verbs.finite(line.low(at))) && !line.is(at - 1, "og")
                    && (!line.in(at - 1, Words.SUBORDINATORS) || line.is(at - 1, "der") && line.is(at - 2, "er"))
                    && (name(at + 1) || line.in(at + 1, Words.PERSONS));
            boolean main = finite && verb && !inner && !line.is(at - 1, "og") && !inside && subject(at);
            if (another || turned && !inside || main) {
                break; // "når kurset er slut deler Aisha": the main clause begins with its verb
            }
            if (verb && line.is(at, "det") && line.in(at + 1, BECOMES)) {
                break; // "når vi skifter server det bliver den 11."
            }
            verb |= finite;
            boolean limit = line.is(at, "senest") || line.is(at, "hurtigst") || line.is(at, "snarest");
            if (verb && limit && !line.is(at + 1, "når")) {
                break; // "når ingen lukker op senest fredag"
            }
            boolean day = !verb && (line.is(at, "den") && at + 1 < line.size() && line.at(at + 1).number()
                    || Lexicon.day(line, at) != null);
            boolean to = line.is(at, "for") && line.is(at + 1, "at") && !Value.needs(line.low(at - 1));
            if (day || to || line.is(at, "så") || line.is(at, "og")
                    && starts(at + 1) || line.is(at, "mens") || line.is(at, "men") || line.is(at, "fordi")) {
                break;
            }
            at++;
        }
        return Math.min(at, line.size());
    }

    /** Whether the verb at {@code v} has more than itself to say: "når der er teater", "når den skal fornyes". */
    private boolean subject(int v) {
        boolean noun = Verbs.nounToo(line.low(v)) || Morphology.is(line.low(v), Morphology.UNKNOWN);
        return !line.pauseAt(v + 1) && !line.in(v - 1, Words.MODALS)
                && !(noun && (line.in(v - 1, BE) || Verbs.finite(line.low(v + 1))));
    }

    /** "de nye lokaler": after an adjective or an article stands a noun, though it ends as a verb does. */
    private boolean beforeNoun(int i) {
        String low = line.low(i);
        return line.in(i, Lexicon.DETERMINERS) && !line.is(i, "det") && !line.is(i, "den") || line.at(i).number()
                || low.length() > 2 && low.endsWith("e") && !low.endsWith("ne") && !line.in(i, Words.PRONOUN_SUBJECTS)
                && !line.at(i).capital() && !Morphology.only(low, Morphology.NOUN, Morphology.SMALL);
    }

    private boolean starts(int i) {
        // "og karl emil holder"
        boolean twoNames = Verbs.finite(line.low(i + 2)) && !line.in(i + 1, Words.PREPOSITIONS) && !beforeNoun(i + 1);
        return line.is(i, "så") || line.in(i, Words.PRONOUN_SUBJECTS) || Verbs.finite(line.low(i))
                || Verbs.finite(line.low(i + 1)) || twoNames
                || line.is(i, "det") || line.is(i, "den");
    }

    private boolean name(int i) {
        return names != null && names.at(line, i) != null && !names.at(line, i).genitive();
    }
}
