package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words of responsibility after a subject, and those who take part besides. */
final class Charges {
    private static final Set<String> FOR = Words.set("for", "på", "i");
    private static final Set<String> TAKES = Words.set("har", "have", "tager", "tage", "får", "få", "påtager",
            "overtager", "overtage", "bærer");
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
        int noun = line.is(next, "sig") ? next + 1 : next;
        noun = line.is(noun, "det") || line.is(noun, "hele") || line.is(noun, "fulde") ? noun + 1 : noun;
        noun = line.is(noun, "fulde") || line.is(noun, "hele") ? noun + 1 : noun;
        boolean takes = line.in(v, TAKES) && (line.is(noun, "ansvaret") || line.is(noun, "ansvar") || line.is(noun, "hovedansvaret"));
        int who = line.is(next, "den") ? next + 1 : next;
        boolean is = line.in(v, IS) && line.in(who, Splitter.CHARGE);
        int at = takes ? noun : is ? who : -1;
        return at < 0 || !line.in(at + 1, FOR) ? null : new At(line.is(at + 2, "at") ? at + 3 : at + 2, true);
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
                if (group != null && !group.who().isEmpty()) {
                    List<String> both = new ArrayList<>(doers.names());
                    both.addAll(group.list());
                    return doers.or(both);
                }
            }
        }
        return doers;
    }
}
