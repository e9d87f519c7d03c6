package dk.walkntalk.agreement;

import java.util.Set;

/** Verbs that tell somebody to do something: "husk at", "bestil", "send". */
final class Imperatives {
    private static final Set<String> STEMS = Words.set("husk", "bestil", "send", "ring", "skriv", "lav", "aftal",
            "find", "book", "sørg", "tag", "giv", "hent", "køb", "tal", "kontakt", "undersøg", "tjek", "få", "sæt",
            "læg", "opdater", "planlæg", "gennemgå", "indkald", "inviter", "invitér", "ryd", "hold", "meld", "tilmeld",
            "ansøg", "søg", "spørg", "ret", "udfyld", "udarbejd", "forbered", "del", "læs", "start", "begynd", "lever",
            "aflever", "print", "skaf", "oplær", "orienter", "informer", "følg", "saml", "evaluer", "vend", "afprøv",
            "prøv", "vis", "mød", "deltag", "notér", "noter", "beskriv", "opret", "slet", "ordn", "afklar", "formulér",
            "formuler", "lær", "bed", "bring", "flyt", "luk", "åbn", "mal", "byg", "rens", "vask", "stil", "fordel",
            "drøft", "præsenter", "fremlæg", "lad", "gør", "anmeld", "afhold", "arranger", "koordiner", "test",
            "installer", "indfør", "vurder", "klargør", "overvej", "hæng", "fortæl", "forklar", "fyld",
            "bær", "tøm", "mål");

    private static final int OTHER = Morphology.NOUN | Morphology.ADJECTIVE | Morphology.SMALL | Morphology.PRESENT
            | Morphology.INFINITIVE | Morphology.UNKNOWN;

    private static final Set<String> GIVES = Words.set("send", "giv", "vis", "fortæl", "lær", "skriv");

    private Imperatives() {
    }

    /** "tøm" of "tømme", "mål" of "måle". */
    private static boolean infinitive(String low) {
        return Morphology.is(low + "e", Morphology.INFINITIVE) || low.length() > 2
                && Morphology.is(low + low.charAt(low.length() - 1) + "e", Morphology.INFINITIVE);
    }

    private static boolean thing(Line line, int i) {
        return Morphology.is(line.low(i), Morphology.DEFINITE) || line.in(i, Words.OWNERS) || line.is(i, "den")
                || line.is(i, "det") || line.is(i, "de");
    }

    static boolean starts(Line line, int i) {
        boolean told = line.in(i, STEMS) || line.pauseAt(i) && Morphology.only(line.low(i), Morphology.IMPERATIVE,
                OTHER);
        told |= line.pauseAt(i) && line.is(i, "sig") && (line.is(i + 1, "til") || line.is(i + 1, "det"));
        told |= line.pauseAt(i) && !Openers.may(line.low(i)) && Morphology.is(line.low(i), Morphology.UNKNOWN)
                && thing(line, i + 1) && infinitive(line.low(i));
        return told && !line.is(i, "lad") && !(line.is(i, "start") && line.pauseAt(i + 1)) && !line.is(i + 1, "er")
                && !line.is(i + 1, "da");
    }

    /** "send Bo listen": what is given, and to whom it is. */
    static boolean toSomebody(Line line, int i, int next, int to) {
        return line.in(i, GIVES) && next < to && !line.pauseAt(next) && !line.is(next, "du")
                && !Verbs.finite(line.low(next));
    }

    /** Whether one whose name stands before {@code i} is told something, with or without a comma: "Bo kør lige". */
    static boolean toNamed(Line line, int i) {
        boolean only = Morphology.only(line.low(i), Morphology.IMPERATIVE, OTHER);
        boolean kindly = Morphology.is(line.low(i), Morphology.IMPERATIVE) && line.is(i + 1, "lige");
        return starts(line, i) || (only || kindly) && !Openers.may(line.low(i));
    }

    /** Whether "husk", "husk også at", "glem ikke at" stands before {@code i}. */
    static boolean reminded(Line line, int i) {
        for (int k = i - 1; k >= i - 4 && k >= 0; k--) {
            if (line.is(k, "husk") && k >= i - 3 || line.is(k, "glem")) {
                return true;
            }
        }
        return false;
    }

    /** After "husk at" and the like: what shall be done. */
    static boolean infinitive(Said said, int start) {
        Line line = said.line();
        boolean able = Morphology.is(line.low(start), Morphology.INFINITIVE | Morphology.UNKNOWN)
                || !Morphology.is(line.low(start), Morphology.DEFINITE);
        return able && said.group(start) == null && !said.verb(start) && said.time(start) == null
                && line.low(start).length() > 1
                && (line.is(start - 1, "at") || line.is(start - 1, "husk")) && (!said.verb(start + 1)
                        || Deeds.infinitive(line, start));
    }
}
