package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that only ask for a nod: "inden påske, ikke?", "de vågner af støvsugeren ikke så vi flytter den". Danish says
 * what is not done before the object, so that "ikke" after a noun at the end of a clause denies nothing.
 */
final class Tags {
    private static final Set<String> ASKS = Words.set("ikke", "ikk", "ik");
    private static final Set<String> MORE = Words.set("også", "sandt", "altså");
    /** Words that begin a clause. */
    private static final Set<String> OPENS = Words.set("og", "men", "for", "fordi", "dem", "det", "den", "så",
            "senest");
    /** After these "ikke" does deny. */
    private static final Set<String> DENIED = Words.set("jeg", "du", "vi", "han", "hun", "den", "det", "de", "dem",
            "mig", "dig", "sig", "os", "jer", "ham", "hende", "der", "her", "man", "begge", "alle", "nok", "dog",
            "vist", "derfor", "stadig", "måske", "bare", "også", "heller", "eller", "og", "men", "end", "faktisk",
            "desværre", "helst", "slet", "hvorfor", "hvis", "om", "at", "som", "fordi", "da", "når", "mens",
            "egentlig", "endelig", "vel", "endnu", "i", "dette", "noget");

    private static final int MANY = 20;

    private Tags() {
    }

    static Line strike(Line line, Names names) {
        Line result = line;
        int rounds = 0;
        for (int i = 1; i < result.size(); i++) {
            if (result.in(i, ASKS) && rounds < MANY && is(result, names, i)) {
                result = without(result, i);
                rounds++;
                i--;
            }
        }
        return result;
    }

    private static int next(Line line, int i) {
        return line.in(i + 1, MORE) && !line.pauseAt(i + 1) ? i + 2 : i + 1;
    }

    private static boolean is(Line line, Names names, int i) {
        int next = next(line, i);
        boolean ends = line.pauseAt(next);
        if (line.pauseAt(i) || next > i + 1 && ends) {
            return ends;
        }
        boolean called = line.is(i - 2, "du") && names.part(line.low(i - 1));
        String before = line.low(i - 1);
        if (!called && (line.in(i - 1, DENIED) || line.is(i - 1, "så") || line.is(i - 1, "nu")
                && !line.is(i - 2, "lige") || Verbs.finite(before) || Verbs.past(before)
                && !line.in(i - 2, Words.PREPOSITIONS) && !line.in(i - 2, Words.BEFORE_MANY) || names.part(before))) {
            return false;
        }
        boolean so = line.is(next, "så") && (line.in(next + 1, Words.PRONOUN_SUBJECTS) || line.is(next + 1, "det")
                || names.part(line.low(next + 1)));
        return ends || so || line.in(next, OPENS) && !line.is(next, "så") && (called || !line.is(next, "senest"));
    }

    private static Line without(Line line, int i) {
        int next = next(line, i);
        List<Token> tokens = new ArrayList<>(line.tokens());
        for (int k = i; k >= 0 && (next >= line.size() || line.stopAt(next)); k--) {
            tokens.set(k, tokens.get(k).told());
            if (line.stopAt(k)) {
                break;
            }
        }
        Token.Pause pause = next < line.size() ? tokens.get(next).pause() : Token.Pause.NONE;
        if (next < line.size() && pause.compareTo(tokens.get(i).pause()) < 0) {
            tokens.set(next, tokens.get(next).after(tokens.get(i).pause()));
        } else if (next < line.size() && pause == Token.Pause.NONE) {
            tokens.set(next, tokens.get(next).after(Token.Pause.COMMA));
        }
        tokens.subList(i, next).clear();
        return new Line(tokens);
    }
}
