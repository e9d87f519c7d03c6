package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is said only to be set aside: "ikke onsdag men torsdag", "det er ikke Kaj men Juni der", "te og ikke kaffe".
 * What is meant stays.
 */
final class Contrasts {
    private static final Set<String> NOT = Words.set("ikke", "ikk");
    /** "ikke kun A men også B" is both; "behøver ikke A men B" leaves B free too. */
    private static final Set<String> NO_CONTRAST = Words.set("kun", "bare", "alene", "mindst", "længere", "mere",
            "også");
    private static final Set<String> INSTEAD = Words.set("derimod", "hellere", "snarere", "nok");
    private static final int FAR = 7;
    private static final int MANY = 20;
    private final Line line;
    private final Names names;
    private final TimeGrammar grammar;
    private final LocalDate today;

    private Contrasts(Line line, Names names, LocalDate today) {
        this.line = line;
        this.names = names;
        this.today = today;
        grammar = new TimeGrammar(line, today);
    }

    static Line apply(Line line, Names names, LocalDate today) {
        Line result = line;
        int rounds = 0;
        for (int i = 0; i < result.size() - 1 && rounds < MANY; i++) {
            if (result.in(i, NOT)) {
                Line mended = new Contrasts(result, names, today).mend(i);
                rounds++;
                i = mended == null ? i : Math.max(-1, i - 2);
                result = mended == null ? result : mended;
            }
        }
        return result;
    }

    private Line mend(int not) {
        if (line.in(not + 1, NO_CONTRAST) || line.is(not - 1, "behøver")
                || NotAgreed.questionWord(line.low(not + 1))) {
            return null;
        }
        int but = but(not);
        if (but > 0) {
            int meant = line.in(but + 1, INSTEAD) ? but + 2 : but + 1;
            int day = grammar.at(meant, false) == null ? -1 : begins(not + 1, but);
            if (day > not + 1) { // "holder ikke oplægget i april men i maj"
                Line rest = without(day, meant);
                return new Contrasts(rest, names, today).without(not, not + 1);
            }
            return replaces(not + 1, but, meant) ? without(not, meant) : null;
        }
        int other = person(not + 1);
        int next = other > 0 ? person(other) : -1;
        if (next > 0 && Verbs.afterSubject(line.low(next))) {
            return without(not, other); // "ikke Kaj, Juni åbner"
        }
        boolean and = line.is(not - 1, "og") || line.is(not - 1, "men");
        int last = and && !line.is(not - 1, "men") ? person(not + 1) : -1;
        if (last == line.size() && names != null && names.at(line, not + 1) != null) {
            return without(not - 1, last); // "det er Bo der kører hende og ikke Mette"
        }
        int end = line.pauseAt(not + 1) ? -1 : alike(and ? not - 1 : not, not + 1);
        return end > 0 ? without(and ? not - 1 : not, end) : null;
    }

    private int but(int not) {
        for (int k = not + 2; k < Math.min(line.size() - 1, not + FAR); k++) {
            if (line.is(k, "men")) {
                return k;
            }
            if (line.stopAt(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands from {@code meant} on takes the place of what stands from {@code no} to {@code but}. */
    private boolean replaces(int no, int but, int meant) {
        if (person(no) == but && person(meant) > 0) {
            return true;
        }
        Found time = grammar.at(no, false);
        if (time != null && time.next() == but) {
            return grammar.at(meant, false) != null;
        }
        if (line.is(meant, "også") || person(meant) > 0) {
            return false;
        }
        for (int k = no; k < but; k++) {
            if (verb(k)) {
                return false;
            }
        }
        for (int k = meant; k < line.size() && (k == meant || !line.pauseAt(k)) && !line.is(k, "og"); k++) {
            if (verb(k) || line.in(k, Words.PRONOUN_SUBJECTS)) {
                return false;
            }
        }
        return true;
    }

    /** "alle sager": what stands after an adjective or the like is a noun, though it ends as a verb does. */
    private boolean verb(int k) {
        String before = line.low(k - 1);
        boolean noun = before.length() > 1 && before.endsWith("e") && !line.is(k - 1, "ikke")
                || line.in(k - 1, Words.PREPOSITIONS);
        return Verbs.finite(line.low(k)) && !noun;
    }

    /** "på torsdag og ikke på onsdag", "Juni, ikke Kaj": the place after what is set aside, or -1. */
    private int alike(int before, int no) {
        int end = person(no);
        if (end > 0) {
            return ends(before, true) ? end : -1;
        }
        Found time = grammar.at(no, false);
        return time != null && !time.past() && ends(before, false) ? time.next() : -1;
    }

    /** Whether a name, or a time, ends before {@code i}. */
    private boolean ends(int i, boolean name) {
        for (int k = i - 1; k >= Math.max(0, i - FAR); k--) {
            if (name ? person(k) == i : time(k, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where a time begins that ends before {@code end}, or -1. */
    private int begins(int from, int end) {
        for (int k = from; k < end; k++) {
            if (time(k, end)) {
                return k;
            }
        }
        return -1;
    }

    private boolean time(int k, int end) {
        Found found = grammar.at(k, false);
        return found != null && found.next() == end && !found.past();
    }

    /** The place after a name or a pronoun at {@code i}, or -1. */
    private int person(int i) {
        Names.Mention mention = names == null ? null : names.at(line, i);
        if (mention != null) {
            return mention.genitive() ? -1 : mention.next();
        }
        return line.in(i, Words.PERSONS) ? i + 1 : -1;
    }

    private Line without(int from, int to) {
        boolean[] gone = new boolean[line.size()];
        for (int k = from; k < to; k++) {
            gone[k] = true;
        }
        Line left = line.without(gone);
        return from > 0 && from < left.size() && line.at(from).pause() != Token.Pause.STOP ? left.joined(from) : left;
    }
}
