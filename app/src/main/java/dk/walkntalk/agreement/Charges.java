package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of responsibility after a subject, and those who take part besides. */
final class Charges {
    private static final Set<String> FOR = Words.set("for", "på", "i");
    private static final Set<String> TAKES = Words.set("har", "have", "tager", "tage", "får", "få", "påtager",
            "overtager", "overtage", "bærer");
    private static final Set<String> RESPONSIBLE = Words.set("ansvaret", "ansvar", "hovedansvaret");
    private static final Set<String> IS = Words.set("er", "være", "bliver", "blive");
    private static final Set<String> DOES = Words.set("sørger", "sørge", "sørg", "står", "stå");

    private Charges() {
    }

    /**
     * Words of responsibility that were found.
     *
     * @param only whether they do not say that the same person does it (agreements_README)
     */
    record At(int next, boolean only) {
    }

    /** "sørger for at", "står for", "har ansvaret for at", "er tovholder på", with the verb at {@code v}; or null. */
    static At at(Line line, int v, int after) {
        int next = line.in(after, Words.FUTURE_ADVERBS) ? after + 1 : after;
        if (line.in(v, DOES) && line.is(next, "for")) {
            return new At(line.is(next + 1, "at") ? next + 2 : next + 1, false);
        }
        int noun = line.is(next, "sig") || line.is(v, "har") && line.is(next, "taget") ? next + 1 : next;
        noun = line.is(noun, "det") || line.is(noun, "hele") || line.is(noun, "fulde") ? noun + 1 : noun;
        noun = line.is(noun, "fulde") || line.is(noun, "hele") ? noun + 1 : noun;
        boolean takes = line.in(v, TAKES) && (line.is(noun, "ansvaret") || line.is(noun, "ansvar")
                || line.is(noun, "hovedansvaret"));
        int who = line.is(next, "den") ? next + 1 : next;
        boolean is = line.in(v, IS) && line.in(who, Splitter.CHARGE);
        int at = takes ? noun : is ? who : -1;
        return at < 0 || !line.in(at + 1, FOR) ? null : new At(line.is(at + 2, "at") ? at + 3 : at + 2, true);
    }

    /** "har sammen med Bo ansvaret for": what stands between is who else, or a time; or null. */
    static At apart(Said said, int v, int to, Action action) {
        Line line = said.line();
        boolean sees = line.in(v, DOES);
        int at = sees || line.in(v, TAKES) ? v + 1 : to;
        while (at < to && !(sees ? line.is(at, "for") : line.in(at, RESPONSIBLE))) {
            People.Group with = line.after(at, "sammen", "med") > 0 ? said.group(at + 2) : null;
            int together = Math.max(line.after(at, "i", "fællesskab"), line.after(at, "i", "samarbejde", "med"));
            boolean other = line.after(at, "sammen", "med") > 0 && Doers.animate(line.low(at + 2));
            together = other ? at + 3 : together;
            int next = said.timeStarts(at) ? said.time(at).next() : with != null ? with.next()
                    : line.is(at + 1, "samarbejde") && together > 0 ? together + 1 : together;
            if (next <= at) {
                return null;
            }
            at = next;
        }
        if (at >= to - 1 || at == v + 1 || !line.in(sees ? at : at + 1, FOR)) {
            return null;
        }
        for (int k = v + 1; k < at; k++) {
            if (line.after(k, "sammen", "med") > 0 && said.group(k + 2) != null) {
                action.andAlso(said.group(k + 2));
            }
        }
        if (sees) {
            return new At(line.is(at + 1, "at") ? at + 2 : at + 1, false);
        }
        return new At(line.is(at + 2, "at") ? at + 3 : at + 2, true);
    }

    /** "med Ulla som ansvarlig": who it is, with "med" before and two words after; or null. */
    static People.Group beside(Said said, int from, int to) {
        Line line = said.line();
        for (int k = from; k < to - 2; k++) {
            People.Group group = line.is(k, "med") ? said.group(k + 1) : null;
            if (group != null && line.is(group.next(), "som") && line.in(group.next() + 1, Splitter.CHARGE)) {
                return group;
            }
        }
        return null;
    }

    /** "sammen med Emil": he may be meant to do it too. */
    static SaidPeople withHelper(Said said, int from, int to, SaidPeople doers) {
        Line line = said.line();
        for (int k = from; doers != null && k < to - 2; k++) {
            if (line.is(k, "sammen") && line.is(k + 1, "med")) {
                People.Group group = said.group(k + 2);
                if (group != null && !group.who().isEmpty() && !doers.names().isEmpty()) {
                    List<String> both = new ArrayList<>(doers.names());
                    both.addAll(group.list());
                    return doers.or(both);
                }
            }
        }
        return doers;
    }
}
