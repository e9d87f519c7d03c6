package dk.walkntalk.agreement;

import java.util.Set;

/**
 * Signs that the words left for what is done hold something else too. Then the field stays empty and is asked for,
 * for what is wrong may be believed.
 */
final class Doubt {
    /** No clause of what is done ends with these. */
    private static final Set<String> OPEN = Words.set("og", "eller", "men", "at", "for", "hos", "før", "inden", "efter", "under",
            "mellem", "senest", "de", "hver", "næste", "mod");
    /** What takes up a thing said before. */
    private static final Set<String> TAKEN_UP = Words.set("det", "den", "de", "dem");
    private static final Set<String> LEADS = Words.set("efter", "inden", "før", "senest", "omkring", "indtil", "mellem", "under", "nok", "hvor");

    private Doubt() {
    }

    /** @param somebody whether it was told who does it */
    static boolean of(Said said, int from, int to, boolean[] gone, boolean somebody) {
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
        boolean open = line.in(last, OPEN) && !(last > first && Lexicon.UNITS.containsKey(line.low(last - 1))); // "en time før"
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
        boolean day = relation == Relation.ON && time.next() == end && time.period() != null && time.period().isDay() && !led(said.line(), time.from() - 1);
        boolean sure = day || relation == Relation.BY || relation == Relation.BEFORE;
        return sure && !time.weak() && !time.bare() && time.when().event() == null && !said.line().is(time.from(), "til")
                && !said.line().is(time.from(), "op");
    }
}
