package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;

/** Takes out what is said without being meant: hesitation, repeated words. */
final class Cleaner {
    private static final Phrases<Boolean> FILLERS = Phrases.of("øh", "øhm", "øhh", "øhmm", "æh", "ehm", "eh", "hmm",
            "hm", "mmh", "mm", "altså", "ikke også", "ikk også", "ik også", "ikk", "ik", "ikke sandt",
            "hvad hedder det", "rigtig gerne", "meget gerne", "vældig gerne", "hvad er det nu det hedder",
            "hvad er det det hedder", "hvad hedder det nu", "jo", "lige", "gerne", "nemlig", "ellers", "ligesom",
            "du ved", "kan man sige", "så at sige", "lad mig se", "lad os sige", "jamen", "ja", "øøh", "nå ja",
            "ja ja", "æhm", "åh", "sådan set", "i hvert fald", "simpelthen", "jo nok", "vel nok",
            "hvis man kan sige det sådan", "egentlig", "egentligt", "skal vi sige", "mener jeg", "som sagt",
            "som vi sagde", "som vi aftalte", "som nævnt", "som du ved", "ved du hvad", "hør nu her",
            "nu skal du høre", "hvad var det vi sagde", "hvad var det nu vi sagde", "hvor kom vi fra",
            "hvor kom vi til", "hvis jeg skal være helt ærlig", "hvis jeg skal være ærlig", "helt ærligt",
            "ærlig talt", "hvad skal man sige", "hvad skal jeg sige", "jeg ved ikke hvad", "sådan lidt",
            "hvad siger vi", "bare rolig", "hvis jeg nu må sige det sådan så", "hvis jeg må sige det sådan så",
            "hvis jeg må sige det sådan", "nu siger jeg det bare højt", "så er det sagt", "tænker jeg", "pas på");

    private Cleaner() {
    }

    static Line clean(Line said, Names names) {
        Line line = names == null ? said : Tags.strike(Restarts.things(said), names);
        boolean[] gone = new boolean[line.size()];
        boolean any = false;
        line = known(line, names);
        for (int i = 0; i < line.size(); i++) {
            Phrases.Hit<Boolean> hit = FILLERS.at(line, i);
            if (hit != null && !needed(line, i, hit.next()) && !named(line, names, i)) {
                for (int k = i; k < hit.next(); k++) {
                    gone[k] = true;
                }
                boolean begun = Restarts.halts(line, i) && line.low(i - 1).length() > 2 && !line.pauseAt(hit.next())
                        && line.low(hit.next()).startsWith(line.low(i - 1)); // "tager hul på moms øh momsafstemningen"
                if (begun) {
                    gone[i - 1] = true;
                }
                any = true;
                i = hit.next() - 1;
            }
        }
        Line left = any ? line.without(gone) : line;
        boolean thanks = left.size() > 2 && left.is(left.size() - 1, "tak") && left.pauseAt(left.size() - 1);
        return unrepeated(thanks ? left.part(0, left.size() - 1) : left, names);
    }

    /** What "jo" is said of, both know. */
    private static Line known(Line line, Names names) {
        List<Token> tokens = null;
        for (int i = 1; i < line.size(); i++) {
            if (line.is(i, "jo") && !needed(line, i, i + 1) && !named(line, names, i)) {
                tokens = tokens == null ? new ArrayList<>(line.tokens()) : tokens;
                tokens.set(i - 1, tokens.get(i - 1).knownToBoth());
            }
        }
        return tokens == null ? line : new Line(tokens);
    }

    /** "Jo og Søs": a party's name that is a small word, too. */
    private static boolean named(Line line, Names names, int i) {
        boolean joined = line.is(i - 1, "og") && !line.pauseAt(i) || line.is(i + 1, "og");
        return names != null && names.part(line.low(i)) && (line.at(i).capital() || joined);
    }

    /** "jo før jo bedre", "lige så snart", "hurtigere end ellers" need the word; so does a text of nothing else. */
    private static boolean needed(Line line, int i, int next) {
        boolean yes = line.is(i, "ja") && (i == 0 || line.pauseAt(i) || line.in(i - 1, Corrections.SAYS)
                || line.is(next, "til") || line.is(next, "tak") || line.is(next, "eller") || line.is(i - 1, "et"));
        boolean open = line.is(i, "tænker") && !line.pauseAt(next) || line.is(i, "pas") && !line.is(next, "men")
                || line.is(i, "hvad") && line.is(i + 1, "siger") && line.is(next, "til");
        return yes || open || line.is(i, "mener") && !line.pauseAt(next) || line.is(i, "jo") && (line.is(next, "før")
                || line.is(next, "bedre") || line.is(next, "hurtigere")) || line.is(i, "lige")
                && (line.is(next, "uger") || line.is(next, "så") || line.is(next, "nu") || line.is(next, "om"))
                || line.is(i, "lad") && line.is(i + 1, "os") && (line.is(next, "at") || line.is(i - 1, "eller")
                || line.is(i - 1, "nej"))
                || line.is(i, "i") && line.is(i + 1, "hvert") && line.is(i - 1, "eller")
                || line.is(i, "ellers") && line.is(i - 1, "end") || line.is(i, "altså") && line.is(i - 1, "eller");
    }

    private static Line unrepeated(Line line, Names names) {
        boolean[] gone = new boolean[line.size()];
        boolean any = false;
        for (int i = 1; i < line.size(); i++) {
            for (int n = 3; n >= 1; n--) {
                if (i + n <= line.size() && i >= n && same(line, i - n, i, n, names)) {
                    for (int k = i - n; k < i; k++) {
                        gone[k] = true;
                    }
                    any = true;
                    break;
                }
            }
        }
        return any ? line.without(gone) : line;
    }

    private static boolean same(Line line, int a, int b, int n, Names names) {
        for (int k = 0; k < n; k++) {
            String low = line.low(a + k);
            // "kigger på den den første": a pronoun, and a day
            boolean day = low.equals("den") && (line.in(a + k - 1, Words.PREPOSITIONS)
                    || Verbs.afterSubject(line.low(a + k - 1))) && Numbers.ordinal(line, b + k + 1) != null;
            if (day || !low.equals(line.low(b + k)) || line.at(a + k).number() || low.equals("-")) {
                return false;
            }
            // "i maj maj tager": the month and the name
            if (n == 1 && names != null && names.word(low) && Lexicon.MONTHS.containsKey(low)) {
                return false;
            }
        }
        boolean oneToOne = n == 2 && (line.is(a, "til") || line.is(a + 1, "til")) && (Numbers.isCardinal(line.low(a))
                || Numbers.isCardinal(line.low(a + 1)));
        return !oneToOne && !(n == 3 && line.is(a + 1, "til")) && line.at(b).pause() != Token.Pause.STOP;
    }
}
