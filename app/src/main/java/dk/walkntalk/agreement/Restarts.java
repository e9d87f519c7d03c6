package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is said anew without a word that takes anything back: "Per han bestiller" names Per twice, "en fejlliste øh en
 * liste over" tells the thing once more.
 */
final class Restarts {
    private static final Set<String> AGAIN = Words.set("han", "hun", "de");
    private static final Set<String> ROLES = Words.set("leder", "lederen", "chef", "chefen", "medarbejder",
            "medarbejderen");
    private static final Set<String> BEFORE_NAME = Words.set("og", "så", "men", "at", "mens", "nej", "ja", "okay");
    private static final Set<String> PERSONS = Words.set("jeg", "vi", "du", "han", "hun");
    private static final Set<String> ARTICLES = Words.set("en", "et");
    private static final Set<String> DAY_LEADS = Words.set("på", "fra", "senest", "til", "inden", "den");
    private static final Set<String> HALTS = Words.set("øh", "øhm", "altså", "hm", "æh");
    /** Nobody starts anew more often; each time the line is written again. */
    private static final int MANY = 20;
    private static final int NEAR = 7;

    private Restarts() {
    }

    /** Whether the speaker halts at word {@code i}. */
    static boolean halts(Line line, int i) {
        return line.in(i, HALTS);
    }

    /** Without the first of two things with an article each, where the speaker halts between them. */
    static Line things(Line line) {
        Line result = line;
        int rounds = 0;
        for (int i = 1; i < result.size() - 2 && rounds < MANY; i++) {
            int next = i;
            while (result.in(next, HALTS)) {
                next++;
            }
            boolean other = next > i && result.in(next, PERSONS) && result.in(i - 1, PERSONS)
                    && Verbs.afterSubject(result.low(next + 1));
            int article = next > i && result.in(next, ARTICLES) && !result.stopAt(next) ? article(result, i) : other
                    ? i - 1 : -1;
            boolean[] gone = new boolean[article < 0 ? 0 : result.size()];
            for (int k = article; k >= 0 && k < next; k++) {
                gone[k] = true;
            }
            result = article < 0 ? result : result.without(gone);
            rounds += article < 0 ? 0 : 1;
        }
        return result;
    }

    /** Where "en liste", "en ny liste" before a halt begins; -1 where none is said. */
    private static int article(Line line, int halt) {
        for (int k = halt - 2; k >= Math.max(1, halt - 3); k--) {
            if (line.in(k, ARTICLES) && !line.is(k + 1, "til") && !line.stopAt(k + 1)) {
                return k;
            }
        }
        return -1;
    }

    /** Where a subject with its verb begins that another takes back: "Gudny inviterer nej jeg inviterer"; or -1. */
    static int subject(Line line, Names names, int low, int mark, int after) {
        int second = verb(line, names, after);
        for (int k = mark - 1; second > 0 && k >= Math.max(low, mark - NEAR); k--) {
            boolean first = k == 0 || line.pauseAt(k) || line.in(k - 1, BEFORE_NAME);
            int verb = first ? verb(line, names, k) : -1;
            boolean same = verb > 0 && line.is(verb, line.low(second));
            if (verb > 0 && verb < mark && (same || mark - verb == 1)) {
                return k;
            }
        }
        return -1;
    }

    /** The verb of a name or a pronoun at {@code i}, also of both: "Zenia du henter"; or -1. */
    private static int verb(Line line, Names names, int i) {
        Names.Mention name = names == null ? null : names.at(line, i);
        int next = name != null && !name.genitive() ? name.next() : line.in(i, PERSONS) ? i + 1 : -1;
        next = next > 0 && name != null && line.in(next, PERSONS) ? next + 1 : next;
        return next > 0 && Verbs.afterSubject(line.low(next)) ? next : -1;
    }

    /** Without the pronoun that takes up a name before its verb: "Per han bestiller", "du Per du bestiller". */
    static Line names(Line line, Names names) {
        boolean[] gone = null;
        Names.Mention called = line.is(0, "du") ? names.at(line, 1) : null;
        if (called != null && !called.genitive() && line.is(called.next(), "du")) {
            gone = new boolean[line.size()];
            gone[0] = true;
        }
        for (int i = 1; i < line.size() - 1; i++) {
            boolean we = line.is(i, "vi") && (line.is(i - 1, "jeg") || line.is(i - 1, "mig")) && line.is(i - 2, "og")
                    && Verbs.afterSubject(line.low(i + 1)) || both(line, names, i); // "du og jeg vi cykler"
            boolean object = we || thing(line, names, i);
            if (object || line.in(i, AGAIN) && Verbs.afterSubject(line.low(i + 1)) && !line.stopAt(i)
                    && !line.stopAt(i + 1) && name(line, names, i)) {
                gone = gone == null ? new boolean[line.size()] : gone;
                gone[i] = true;
            }
        }
        Line left = gone == null ? line : line.without(gone);
        for (int i = 1; gone != null && i < left.size(); i++) { // "de nye stole, dem samler": no pause is left
            boolean taken = gone[i] && line.at(i).pause() == Token.Pause.COMMA && !line.in(i, AGAIN);
            left = taken ? left.joined(i) : left;
        }
        return left;
    }

    /** "mig og Bent vi flytter": two that are named, and "vi" that takes them up at {@code i}. */
    private static boolean both(Line line, Names names, int i) {
        if (!line.is(i, "vi") || !Verbs.afterSubject(line.low(i + 1)) || line.pauseAt(i)) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(2, i - 3); k--) {
            Names.Mention second = names.at(line, k);
            if (second != null && second.next() == i && !second.genitive() && line.is(k - 1, "og")) {
                return line.is(k - 2, "mig") || line.is(k - 2, "jeg") || line.is(k - 2, "dig") || line.is(k - 2, "du");
            }
        }
        return false;
    }

    /** Without the pronoun that takes up a thing said first: "det der kursus det melder jeg mig til". */
    private static boolean thing(Line line, Names names, int pronoun) {
        boolean it = line.is(pronoun, "det") || line.is(pronoun, "den") || line.is(pronoun, "dem");
        if (!it || pronoun < 1 || line.stopAt(pronoun) || !Morphology.only(line.low(pronoun - 1), Morphology.NOUN
                | Morphology.UNKNOWN, Morphology.SMALL)) {
            return false;
        }
        boolean person = line.in(pronoun + 1, Words.MODALS) && Verbs.passive(line.low(pronoun + 2))
                || line.in(pronoun + 2, PERSONS) || names.at(line, pronoun + 2) != null;
        int start = pronoun - 1;
        while (start > 0 && !line.pauseAt(start) && !line.is(start - 1, "så")) {
            start--;
        }
        start += line.is(start, "og") || line.is(start, "men") ? 1 : 0;
        boolean pointed = (line.is(start, "det") || line.is(start, "den")
                || line.is(start, "de")) && line.is(start + 1, "der");
        return person && (Verbs.finite(line.low(pronoun + 1)) || line.in(pronoun + 1, Words.MODALS))
                && (pointed || thing(line, start, pronoun));
    }

    /** "de nye stole", "besøgene på Skolevej", "det med støjen": one thing, and nothing told of it. */
    private static boolean thing(Line line, int from, int to) {
        boolean led = line.is(from, "det") || line.is(from, "den") || line.is(from, "de")
                || line.in(from, Words.OWNERS);
        for (int k = from; k < to; k++) {
            boolean verb = Verbs.finite(line.low(k)) && !Verbs.nounToo(line.low(k))
                    || k > from && Morphology.only(line.low(k), Morphology.PASSIVE, Morphology.SMALL);
            if (verb || line.in(k, Words.SUBORDINATORS) && !line.in(k, Words.PREPOSITIONS)
                    || line.in(k, Words.PRONOUN_SUBJECTS)) {
                return false;
            }
        }
        return led ? to > from + 1 : Morphology.is(line.low(from), Morphology.DEFINITE);
    }

    private static boolean name(Line line, Names names, int pronoun) {
        if (line.in(pronoun - 1, ROLES)) {
            return true;
        }
        for (int k = pronoun - 1; k >= Math.max(0, pronoun - 3); k--) {
            Names.Mention mention = names.at(line, k);
            if (mention != null && mention.next() == pronoun) {
                boolean first = k == 0 || line.pauseAt(k) || line.in(k - 1, BEFORE_NAME);
                if (first) {
                    return !mention.genitive();
                }
            }
        }
        return false;
    }

    /** "på mandag på tirsdag": the second day takes the place of the first, though no word says so. */
    static Line days(Line line, LocalDate today) {
        TimeGrammar grammar = new TimeGrammar(line, today);
        for (int i = 0; i < line.size() - 3; i++) {
            int second = line.in(i, DAY_LEADS) ? second(line, i) : -1;
            Found first = second < 0 ? null : grammar.at(i, false);
            Found then = first == null || first.next() != second ? null : grammar.at(second, false);
            boolean days = then != null && first.period() != null && then.period() != null && first.period().isDay()
                    && then.period().isDay() && first.when().relation() == then.when().relation();
            if (days) {
                boolean[] gone = new boolean[line.size()];
                for (int k = i; k < second; k++) {
                    gone[k] = true;
                }
                return line.without(gone);
            }
        }
        return line;
    }

    /** Where the same word comes again within a few; or -1. */
    private static int second(Line line, int i) {
        for (int k = i + 2; k < Math.min(line.size() - 1, i + 6) && !line.pauseAt(k); k++) {
            if (line.is(k, line.low(i))) {
                return k;
            }
        }
        return -1;
    }
}
