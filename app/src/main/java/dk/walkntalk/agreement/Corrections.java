package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Self-corrections: "på fredag nej på mandag" means Monday; what was taken back goes out. */
final class Corrections {
    private static final Phrases<Boolean> MARKS = Phrases.of("nej", "nej undskyld", "nej forresten",
            "eller forresten", "nej jeg mener", "nej jeg mente",
            "jeg mener", "jeg mente", "eller rettere", "eller rettere sagt", "rettere sagt", "undskyld",
            "undskyld jeg mener", "nej vent", "nej vent lidt", "vent", "eller nej", "nej eller", "eller altså",
            "eller faktisk", "eller lad os sige", "lad os sige", "eller nok snarere", "nej faktisk", "nej det er",
            "nej det var", "nej det bliver", "eller jeg mener", "mener jeg", "eller mener jeg", "nej men",
            "nej men okay", "nej sludder", "sludder", "nej vi siger", "vi siger", "eller vi siger", "nej lad os sige",
            "nej hellere", "eller hellere", "nej forkert", "forkert", "nej nej", "nej altså", "det vil sige nej",
            "nej snarere", "eller snarere", "nej pardon", "pardon", "sorry", "nej sorry", "ups", "ups nej", "nej stop",
            "nej det passer ikke", "nej ikke det", "nej det er forkert", "nej lad mig sige", "nej hvad siger jeg",
            "hvad siger jeg", "nej hov", "hov nej", "hov", "nej hvad er det jeg siger", "nej vrøvl", "vrøvl",
            "nej øjeblik", "nej lige et øjeblik", "eller hvad siger jeg", "eller hov", "ej", "nej det var det ikke");
    /** "øver sig i at sige nej" takes nothing back. */
    static final Set<String> SAYS = Words.set("sige", "siger", "sagde", "sagt", "eller", "et", "svarer", "svare");
    private static final Set<String> JOINTS = Words.set("og", "at", "så", "men");
    private static final Set<String> WHOLE = Words.set("hele", "alle", "begge", "min", "din", "vores");
    private static final int FAR = 14;

    private Corrections() {
    }

    static Line apply(Line line, Names names, LocalDate today) {
        Line result = Restarts.days(line, today);
        int from = 1;
        for (int round = 0; round < 20; round++) {
            int mark = next(result, from);
            if (mark < 0) {
                return result;
            }
            Line mended = mend(result, names, today, mark);
            from = mended == null ? mark + 1 : Math.max(1, mark - FAR);
            result = mended == null ? result : mended;
        }
        return result;
    }

    private static int next(Line line, int from) {
        for (int i = from; i < line.size() - 1; i++) {
            boolean wrong = line.is(i, "forkert") && !line.pauseAt(i) // "hvor tallet var forkert"
                    || line.is(i, "nej") && line.is(i - 1, "eller") && line.is(i - 2, "ja");
            if (MARKS.at(line, i) != null && !line.stopAt(i) && !line.in(i - 1, SAYS) && !wrong) {
                return i;
            }
        }
        return -1;
    }

    private static Line mend(Line line, Names names, LocalDate today, int mark) {
        int after = MARKS.at(line, mark).next();
        while (line.is(after, "altså") || line.is(after, "det") && (line.is(after + 1, "bliver")
                || line.is(after + 1, "er") && told(new TimeGrammar(line, today).at(after + 2, false), line))
                || line.is(after, "nej")) {
            after += line.is(after, "det") ? 2 : 1;
        }
        boolean cleft = names != null && line.is(after, "det") && line.is(after + 1, "er")
                && names.at(line, after + 2) != null && line.is(names.at(line, after + 2).next(), "der");
        after = cleft ? after + 2 : after; // "winnie nej undskyld det er kåre der skriver"
        after = instead(line, new TimeGrammar(line, today), after);
        if (line.is(after, "kun") && names != null && names.at(line, after + 1) != null) {
            after++; // "alle, nej kun Kim"
        }
        if (line.is(mark, "nej") && SmallClauses.takesUp(line, names, after)) {
            List<Token> tokens = new ArrayList<>(line.tokens());
            tokens.set(mark, tokens.get(mark).after(Token.Pause.STOP));
            return new Line(tokens); // "Mette bestiller kaffe nej det gør Bo"
        }
        if (after >= line.size() || line.is(mark, "jeg") && (line.is(after, "at") || line.is(after, "det"))
                || line.is(mark, "vi") && (line.is(after, "at") || line.is(after, "til") || line.is(mark - 1, "det"))) {
            return null;
        }
        boolean mine = line.is(after - 1, "er") && line.is(after - 2, "det") && line.is(after + 1, "der")
                && (line.is(after, "mig") || line.is(after, "dig")); // "Bo nej det er mig der ringer"
        int cut = mine ? name(line, names, mark) : where(line, names, today, mark, after);
        after = mine && cut >= 0 ? after - 2 : after;
        if (cut < 0) {
            return null;
        }
        Names.Mention named = names == null ? null : names.at(line, after);
        if (named != null && line.is(named.next(), "der") && line.is(after - 1, "er") && line.is(after - 2, "det")
                && !line.is(cut - 1, "er")) {
            after -= 2; // "Vita tager nej det er Oskar der tager"
        }
        boolean[] gone = new boolean[line.size()];
        int month = 0;
        for (int k = cut; k < after; k++) {
            gone[k] = true;
            boolean ofDay = k > 0 && (line.at(k - 1).number() || Numbers.ordinalWord(line, k - 1) != null);
            month = ofDay ? Lexicon.MONTHS.getOrDefault(line.low(k), month) : month;
        }
        Line left = line.without(gone);
        if (month > 0) {
            Found second = new TimeGrammar(line, today).at(after, false);
            int end = second == null ? after + 1 : second.next();
            left = left.within(month, cut, Math.min(left.size(), cut + end - after));
        }
        if (told(line, mark, after, names) >= 0 && cut < left.size() && cut > 0) {
            List<Token> tokens = new ArrayList<>(left.tokens());
            tokens.set(cut, tokens.get(cut).after(Token.Pause.STOP));
            return new Line(tokens);
        }
        if (left.pauseAt(cut) && cut > 0 && cut < left.size() && line.at(cut).pause() == Token.Pause.NONE) {
            return left.joined(cut);
        }
        return left;
    }

    /** "nej det er på mandag"; not "nej det er påske så i uge 16". */
    private static boolean told(Found time, Line line) {
        return time != null && !line.is(time.next(), "så");
    }

    /** "nej vent torsdag har hun fri så det bliver på fredag": where the time that counts stands. */
    private static int instead(Line line, TimeGrammar grammar, int after) {
        boolean why = (line.is(after, "der") || line.is(after, "det")) && Verbs.finite(line.low(after + 1));
        for (int k = after + 2; why && k < Math.min(after + 7, line.size() - 1); k++) {
            if (line.is(k, "så") && grammar.at(k + 1, false) != null) {
                return k + 1; // "nej vent der har han fri så på torsdag"
            }
        }
        for (int k = after + 1; k < Math.min(after + 8, line.size() - 3) && !line.stopAt(k); k++) {
            boolean becomes = line.after(k, "så", "det", "bliver") > 0 || line.after(k, "så", "bliver", "det") > 0;
            if (becomes && grammar.at(k + 3, false) != null) {
                return k + 3;
            }
            if (why && line.after(k, "det", "bliver") > 0 && grammar.at(k + 2, false) != null) {
                return k + 2; // "nej det er fuldt det bliver i juni"
            }
        }
        return after;
    }

    /** "først tænkte jeg at vi skulle vente, men nej, jeg tager den": where what was only thought begins; or -1. */
    private static int told(Line line, int mark, int after, Names names) {
        Names.Mention name = names == null ? null : names.at(line, after);
        int verb = name != null ? name.next() : line.in(after, Words.PRONOUN_SUBJECTS) ? after + 1 : line.size();
        if (!Verbs.finite(line.low(verb)) && !(name == null && Verbs.afterSubject(line.low(verb)))) {
            return -1;
        }
        for (int k = mark - 1; k > Math.max(0, mark - FAR) && !line.stopAt(k); k--) {
            if (Verbs.told(line, k)) {
                int start = line.in(k - 1, Words.PRONOUN_SUBJECTS) ? k - 1 : k;
                while (start > 0 && (line.in(start - 1, JOINTS) || line.is(start - 1, "først"))) {
                    start--;
                }
                return start;
            }
        }
        return -1;
    }

    /** From which word on the first version is taken back; -1 where nothing is. */
    private static int where(Line line, Names names, LocalDate today, int mark, int after) {
        int low = Math.max(0, mark - FAR);
        for (int k = mark - 1; k > low; k--) {
            if (line.stopAt(k)) {
                low = k;
            }
        }
        int told = told(line, mark, after, names);
        if (told >= 0) {
            return told;
        }
        int subject = Restarts.subject(line, names, low, mark, after);
        if (subject >= 0) {
            return subject;
        }
        TimeGrammar grammar = new TimeGrammar(line, today);
        Found second = grammar.at(after, false);
        boolean bare = second != null && (line.at(after).number() || Numbers.cardinal(line, after) != null);
        if (second != null || bare) {
            int first = lastTime(line, grammar, low, mark);
            if (first >= 0) {
                return within(line, first, mark, after);
            }
        }
        if (names != null && names.at(line, after) != null) {
            int first = pronoun(line, low, mark);
            int verb = names.at(line, after).next();
            if (first >= 0 && Verbs.finite(line.low(verb)) && line.is(first + 1, line.low(verb))) {
                return first; // "jeg skriver til Kim, nej, Kim skriver til mig"
            }
            for (int k = mark - 1; k >= low; k--) {
                if (line.is(k, line.low(after)) || names.at(line, k) != null && names.at(line, k).next() <= mark
                        && starts(line, names, k)) {
                    return k;
                }
            }
        }
        return sameKind(line, low, mark, after);
    }

    /** Where the sentence begins that a new subject takes back; -1 where that cannot be told. */
    private static int pronoun(Line line, int low, int mark) {
        for (int k = mark - 1; k >= low; k--) {
            if (line.in(k, Words.PRONOUN_SUBJECTS) && (k == 0 || line.pauseAt(k) || line.in(k - 1, JOINTS))) {
                return k;
            }
        }
        return -1;
    }

    /** Where a name begins that is all there is before {@code mark}; or -1. */
    private static int name(Line line, Names names, int mark) {
        for (int k = mark - 1; names != null && k >= Math.max(0, mark - 3); k--) {
            Names.Mention name = names.at(line, k);
            if (name != null && name.next() == mark && (k == 0 || line.pauseAt(k))) {
                return k;
            }
        }
        return -1;
    }

    private static boolean starts(Line line, Names names, int k) {
        Names.Mention before = names.at(line, k - 1);
        return before == null || before.next() <= k;
    }

    private static int lastTime(Line line, TimeGrammar grammar, int low, int mark) {
        int last = -1;
        for (int k = low; k < mark; k++) {
            Found found = grammar.at(k, false);
            if (found != null && !found.past() && found.when().kind() != TimeClass.CLOCK && found.next() <= mark) {
                last = k;
                k = found.next() - 1;
            }
        }
        return last;
    }

    /** Inside a time only what is said anew is replaced: "senest den 1. nej den 2. marts" stays "senest". */
    private static int within(Line line, int first, int mark, int after) {
        for (int k = mark - 1; k >= first; k--) {
            if (line.is(k, line.low(after))) {
                return k;
            }
        }
        for (int k = first; k < mark; k++) {
            if (kind(line, k) == kind(line, after) && kind(line, k) > 0) {
                return k;
            }
        }
        return first;
    }

    private static int sameKind(Line line, int low, int mark, int after) {
        for (int k = mark - 1; k >= low; k--) {
            if (line.is(k, line.low(after))) {
                return k;
            }
        }
        int kind = kind(line, after);
        for (int k = mark - 1; k >= low && kind > 0; k--) {
            if (kind(line, k) == kind) {
                return k;
            }
        }
        boolean clause = Words.PRONOUN_SUBJECTS.contains(line.low(after)) || line.is(after, "det")
                || line.is(after, "ikke");
        if (clause || line.pauseAt(after) && after - mark > 3) {
            return -1;
        }
        return line.in(mark - 2, WHOLE) ? mark - 2 : mark - 1;
    }

    private static int kind(Line line, int i) {
        String low = line.low(i);
        if (low.isEmpty()) {
            return 0;
        }
        if (Lexicon.day(line, i) != null) {
            return 1;
        }
        if (Lexicon.MONTHS.containsKey(low)) {
            return 2;
        }
        if (line.at(i).number() || Numbers.isCardinal(low) || Numbers.ordinalWord(line, i) != null) {
            return 3;
        }
        return Verbs.finite(low) ? 4 : 0;
    }
}
