package dk.walkntalk.agreement;

import java.util.EnumSet;
import java.util.Set;

/**
 * Times that belong to a question or a message inside: "spørger hvor mange der stopper til sommer", "skriver om at
 * skolen lukker i juli".
 */
final class Questions {
    private static final Set<String> WORDS = Words.set("hvorfor", "hvor", "hvad", "hvem", "hvilken", "hvilket",
            "hvilke", "hvornår", "hvorvidt");
    private static final Set<TimeClass> SPANS = EnumSet.of(TimeClass.SEASON, TimeClass.MONTH, TimeClass.QUARTER,
            TimeClass.YEAR,
            TimeClass.HOLIDAY, TimeClass.SCHOOL, TimeClass.HALF, TimeClass.RANGE);

    /** Before "at", with what comes of it. */
    private static final Set<String> GOALS = Words.set("for", "så", "sådan", "således", "efter", "til", "med", "ved",
            "i", "på");

    private Questions() {
    }

    /**
     * Whether {@code time} is part of a clause inside, which begins after {@code verb}. A deadline never is; a day
     * close by, as "på mandag", tells when it is asked.
     *
     * @param gone words that are taken by something else, or null
     */
    static boolean holds(Said said, Found time, int verb, boolean[] gone) {
        Line line = said.line();
        boolean again = time.when().relation() == Relation.EVERY;
        boolean event = time.when().relation() == Relation.EVENT && line.is(time.from(), "til")
                && !line.is(time.from() + 1, "næste"); // "om de vil være med til idrætsdagen"
        boolean span = event || (time.when().relation() == Relation.WITHIN || time.when().relation() == Relation.ON)
                && (SPANS.contains(time.when().kind())
                || EventNouns.definite(line.low(time.from() - 1)));
        boolean day = time.when().relation() == Relation.ON || time.when().relation() == Relation.WITHIN
                || time.when().relation() == Relation.FROM;
        boolean clock = time.when().relation() == Relation.TIME;
        boolean through = time.when().relation() == Relation.BY && line.after(time.from(), "til", "og", "med") > 0;
        boolean till = through || time.when().relation() == Relation.AFTER && line.is(time.from(), "til");
        // "kan ligge til efter", "må beholde den til og med maj"
        if (!again && !day && !event && !clock && !till || again && time.when().end() != null) {
            return false;
        }
        boolean acts = false;
        for (int k = time.from() - 1; k > verb; k--) {
            if (gone != null && gone[k]) {
                continue; // "lover at han ringer i dag"
            }
            if (said.time(k) != null || line.pauseAt(k + 1) || line.is(k, "og") && said.verb(k + 1)) {
                return false;
            }
            boolean message = line.is(k, "at") && (line.is(k - 1, "om") || acts && !line.in(k - 1, GOALS)
                    && asks(said, k + 1));
            boolean question = line.in(k, WORDS) && !line.is(k - 1, "som") || line.is(k, "om") && asks(said, k + 1);
            boolean week = line.is(k, "hvem") && line.is(k + 1, "der") && (time.when().kind() == TimeClass.WEEK
                    || time.when().kind() == TimeClass.RANGE);
            if (message || question) {
                return acts && (message || week || again || span || clock || till) && !told(line, k, time.from());
            }
            acts |= said.verb(k) || line.in(k, Words.MODALS);
        }
        return false;
    }

    /** "om vi må", "om der er", "om skolen kan". */
    private static boolean asks(Said said, int i) {
        return said.group(i) != null || said.line().in(i, Chatter.NO_SUBJECTS) || said.line().is(i, "der")
                || said.verb(i + 1) && Doers.definite(said.line().low(i));
    }

    /** "hvor tallet var forkert": what is past there has no day to come. */
    private static boolean told(Line line, int from, int to) {
        for (int k = from; k < to; k++) {
            if (Verbs.told(line, k)) {
                return true;
            }
        }
        return false;
    }
}
