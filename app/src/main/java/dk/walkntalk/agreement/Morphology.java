package dk.walkntalk.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import morfologik.fsa.FSA;

/**
 * What a Danish word may be, by the word list of Stavekontrolden, in which each form stands with its class: "retter"
 * is a noun and a verb, "knagerne" a noun only. What the list lacks is read by its longest known end, as compounds
 * are ("uddannelsesplan" is a "plan"), or else is {@linkplain #UNKNOWN unknown}. The list is read from the app's
 * own resources when the first word is asked for: not on the main thread.
 */
final class Morphology {
    static final int NOUN = 1;
    /** A noun with its article: "knagerne". */
    static final int DEFINITE = 1 << 1;
    static final int GENITIVE = 1 << 2;
    static final int PLURAL = 1 << 3;
    /** A verb in the present tense: "retter". */
    static final int PRESENT = 1 << 4;
    static final int PAST = 1 << 5;
    static final int INFINITIVE = 1 << 6;
    static final int IMPERATIVE = 1 << 7;
    /** A verb in the passive's infinitive and present: "rettes". */
    static final int PASSIVE = 1 << 8;
    /** "rettet". */
    static final int PARTICIPLE = 1 << 9;
    static final int ADJECTIVE = 1 << 10;
    /** Adverbs, prepositions, conjunctions, articles and pronouns. */
    static final int SMALL = 1 << 11;
    /** A noun of one, without article: "lærer", but not "knager". */
    static final int ONE = 1 << 12;
    static final int UNKNOWN = 1 << 13;
    /**
     * A noun that may be the present of a verb, which the list lacks of many with two like consonants: "trykker",
     * "sletter". Only right after a subject it is one.
     */
    static final int PERHAPS_PRESENT = 1 << 14;
    private static final String FORMS = "/org/languagetool/resource/da/danish.dict";
    private static final byte SEPARATOR = '+';
    /** No word of the language is longer. */
    private static final int LONG = 40;
    private static final int SHORTEST_END = 4;
    private static final int SHORTEST_START = 2;
    private static final int LONGEST_PREFIX = 6;
    private static final int OF_NOUNS = NOUN | DEFINITE | GENITIVE | PLURAL | ONE;
    private static final int OF_VERBS = PRESENT | PAST | INFINITIVE | PASSIVE | PARTICIPLE;
    private static final String[] PREFIXES = {"be", "for", "an", "af", "ind", "ud", "op", "gen", "om", "til", "mis"};
    private static final Known[] KNOWN = new Known[1 << 14];

    /** The list, read when it is first needed. */
    private static final class Forms {
        private static final FSA ALL = read();

        private static FSA read() {
            try (InputStream from = Morphology.class.getResourceAsStream(FORMS)) {
                return FSA.read(from);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    /** A word that was asked for, and what it may be. */
    private record Known(String low, int kinds) {
    }

    private Morphology() {
    }

    /** Whether it may be one after "at": as a rule these end in e, also those that no list has. */
    static boolean infinitive(String low) {
        return low.endsWith("e") || is(low, INFINITIVE);
    }

    /** What {@code low}, in small letters, may be: flags of this class. */
    static int of(String low) {
        int place = (low.hashCode() ^ low.hashCode() >>> 12) & KNOWN.length - 1;
        Known known = KNOWN[place];
        if (known == null || !known.low.equals(low)) {
            known = new Known(low, kinds(low));
            KNOWN[place] = known;
        }
        return known.kinds;
    }

    static boolean is(String low, int kind) {
        return (of(low) & kind) != 0;
    }

    /** Whether it is of the kind asked for and, by the list, none of the others. */
    static boolean only(String low, int kind, int others) {
        int kinds = of(low);
        return (kinds & kind) != 0 && (kinds & others) == 0;
    }

    private static int kinds(String low) {
        if (low.length() > LONG || low.isEmpty()) {
            return UNKNOWN;
        }
        int kinds = IrregularVerbs.kinds(low) | listed(low);
        if (kinds == 0) {
            int joined = joined(low);
            return joined == 0 ? UNKNOWN : joined;
        }
        // of "planlægger" the list knows but the noun
        boolean verb = (kinds & ONE) != 0 && (kinds & PRESENT) == 0 && low.endsWith("er");
        kinds = verb ? kinds | joined(low) & PRESENT : kinds;
        return (kinds & (NOUN | PRESENT | DEFINITE)) == NOUN ? kinds | perhaps(low) : kinds;
    }

    /** Whether it begins as verbs made of others do. */
    private static boolean led(String low) {
        for (String prefix : PREFIXES) {
            if (low.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    private static int perhaps(String low) {
        String stem = low.endsWith("er") || low.endsWith("es") ? low.substring(0, low.length() - 2) : low.endsWith("e")
                ? low.substring(0, low.length() - 1) : "";
        int end = stem.length();
        if (end > 3 && low.endsWith("er") && (listed(low) & ONE) != 0 && led(low)) {
            return PERHAPS_PRESENT; // "fornyer"
        }
        if (end < 3 || stem.charAt(end - 1) != stem.charAt(end - 2)) {
            return 0;
        }
        return low.endsWith("r") ? PERHAPS_PRESENT : low.endsWith("s") ? PASSIVE : INFINITIVE;
    }

    private static int joined(String low) {
        for (int start = SHORTEST_START; start <= low.length() - SHORTEST_END; start++) {
            String end = low.substring(start);
            int ends = listed(end) | IrregularVerbs.kinds(end);
            boolean noun = start > LONGEST_PREFIX || low.charAt(start - 1) == 's'; // as no verb is
            ends &= IrregularVerbs.led(low.substring(0, start)) ? ~SMALL : noun ? OF_NOUNS : OF_NOUNS | OF_VERBS;
            if (ends != 0) {
                return ends;
            }
        }
        return 0;
    }

    private static int listed(String low) {
        FSA forms = Forms.ALL;
        int node = forms.getRootNode();
        for (byte letter : low.getBytes(StandardCharsets.UTF_8)) {
            int arc = forms.getArc(node, letter);
            if (arc == 0 || forms.isArcTerminal(arc)) {
                return 0;
            }
            node = forms.getEndNode(arc);
        }
        int arc = forms.getArc(node, SEPARATOR);
        int kinds = 0;
        if (arc != 0 && !forms.isArcTerminal(arc)) {
            for (ByteBuffer reading : forms.getSequences(forms.getEndNode(arc))) {
                kinds |= kind(StandardCharsets.UTF_8.decode(reading).toString());
            }
        }
        return kinds;
    }

    /** @param reading as "B+ver:præ:akt": how to make the word's stem, and its class */
    private static int kind(String reading) {
        String tag = reading.substring(reading.indexOf(SEPARATOR) + 1);
        if (tag.startsWith("sub")) {
            return NOUN | (tag.contains(":bes:") ? DEFINITE : 0) | (tag.endsWith("gen") ? GENITIVE
                    : 0) | (tag.contains(":plu:") ? PLURAL : 0)
                    | (tag.startsWith("sub:ube:sin") ? ONE : 0);
        }
        if (tag.startsWith("ver")) {
            switch (tag.substring(tag.indexOf(':') + 1)) {
                case "præ:akt": return PRESENT;
                case "dat:akt": return PAST;
                case "dat:pas": return PAST;
                case "inf:akt": return INFINITIVE;
                case "imp:akt": return IMPERATIVE;
                case "inf:pas": return PASSIVE;
                case "kor:akt": return PARTICIPLE;
                default: return ADJECTIVE; // "rettende"
            }
        }
        return tag.startsWith("adj") ? ADJECTIVE : tag.startsWith("pro:") ? 0 : SMALL;
    }
}
