package dk.walkntalk.agreement;

import java.util.Set;

/** What can be told of a word's being a verb: by the word list, and by its ending where the list lacks it. */
final class Verbs {
    private static final Set<String> MODALS = Words.set("skal", "vil", "kan", "bør", "må");
    /** Forms of verbs that hardly ever are verbs, unless a subject stands right before. */
    private static final Set<String> MOSTLY_NO_VERBS = Words.set("når", "ved", "dør", "for", "så", "under", "planer",
            "lister", "mapper", "timer", "møder", "samtaler", "aftaler", "kvarter", "leder", "lærer", "svar", "enes",
            "sommer", "vinter", "mester", "anker", "partner", "nummer", "kalender", "dage", "uger", "ender", "over",
            "efter", "elever", "kurser", "kontrakter", "kontakter", "vagter", "alder", "sider", "hylder", "tavler",
            "kasser", "mails", "klasser", "grupper", "kilder");
    /** Unknown to the list, and no verbs for all that they end in r. */
    private static final Set<String> NO_VERBS = Words.set("hver", "ænder", "september", "oktober", "november",
            "december", "januar", "februar", "peter", "datter", "søster", "svigerdatter", "senior", "junior", "nr",
            "kr", "hr", "fr", "mdr", "per", "pr", "jer", "amr", "tr", "ppr", "snarere", "pr", "inger", "omar", "oscar",
            "viktor", "gunnar", "ejner", "einar");
    private static final Set<String> WISHES = Words.set("kunne", "ville", "skulle", "burde", "var");
    private static final Set<String> NO_PASSIVES = Words.set("deres", "jeres", "ellers", "hendes", "begges", "fælles",
            "forældes", "samtidiges", "alles", "hvis", "børnenes", "forældres");
    /** Past forms that are other words too. */
    private static final Set<String> PAST = Words.set("så", "gik", "fik", "kom", "tog", "bad", "holdt", "sad", "sov",
            "sang", "løb", "bar", "red", "slog", "traf", "greb", "slap", "brød", "skar", "fløj", "bandt", "trak",
            "hang", "talte", "satte", "trådte", "lo", "tav", "grinede", "talte", "mødtes", "syntes", "enedes", "hed",
            "bød", "nød", "sank", "kneb", "gav");
    private static final int OTHER_TO_PAST = Morphology.INFINITIVE | Morphology.PRESENT | Morphology.ADJECTIVE
            | Morphology.SMALL | Morphology.NOUN;

    private Verbs() {
    }

    /** Whether it may be a finite verb in the present, active or passive, or a modal. */
    static boolean finite(String low) {
        return !MOSTLY_NO_VERBS.contains(low) && !Morphology.is(low, Morphology.PERHAPS_PRESENT) && afterSubject(low);
    }

    /** As {@link #finite}, where a subject stands right before, so that "leder" and "ved" are verbs too. */
    static boolean afterSubject(String low) {
        if (low.length() < 2 || MODALS.contains(low)) {
            return low.length() > 1;
        }
        int kinds = Morphology.of(low);
        if ((kinds & Morphology.PRESENT) != 0) {
            return !time(low) && !low.equals("for") && !low.equals("hver");
        }
        if ((kinds & Morphology.UNKNOWN) != 0 && low.length() > 3 && low.charAt(low.length() - 1) == 'r') {
            return !NO_VERBS.contains(low) && !time(low) && !low.endsWith("ekstra");
        }
        return low.equals("svar") || low.equals("enes") || (kinds & Morphology.PERHAPS_PRESENT) != 0 && !time(low)
                || passive(low);
    }

    /** Whether it is a noun as well, so that its place must tell. */
    static boolean nounToo(String low) {
        return Morphology.is(low, Morphology.NOUN) && !MODALS.contains(low);
    }

    /** "bestilles", "afholdes", "gennemgås". */
    static boolean passive(String low) {
        int kinds = low.length() < 3 || low.charAt(low.length() - 1) != 's' ? 0 : Morphology.of(low);
        if ((kinds & Morphology.PASSIVE) != 0) {
            return !NO_PASSIVES.contains(low);
        }
        return (kinds & Morphology.UNKNOWN) != 0 && low.length() > 5 && low.length() < 30 && (low.endsWith("es")
                || low.endsWith("gås"))
                && !low.endsWith("nes") && !low.endsWith("res") && !NO_PASSIVES.contains(low);
    }

    static boolean past(String low) {
        if (PAST.contains(low)) {
            return true;
        }
        int kinds = Morphology.of(low);
        if ((kinds & Morphology.PAST) != 0) {
            return (kinds & OTHER_TO_PAST) == 0;
        }
        return (kinds & Morphology.UNKNOWN) != 0 && low.length() > 5 && (low.endsWith("ede") || low.endsWith("edes"));
    }

    /** Whether a past form tells of what was: not "så", nor what a thing is like, as in "den opdaterede liste". */
    static boolean told(Line line, int i) {
        boolean like = (line.in(i - 1, Lexicon.DETERMINERS) || line.in(i - 1, Words.OWNERS)) && !line.pauseAt(i + 1)
                && line.low(i).endsWith("e") && Morphology.is(line.low(i + 1), Morphology.NOUN | Morphology.UNKNOWN);
        return past(line.low(i)) && !line.is(i, "så") && !like;
    }

    /** "hvis vi fik flere hænder, kunne det være rart": nothing is settled by that. */
    static boolean wished(Line line, int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.in(k, WISHES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean time(String low) {
        return Lexicon.MONTHS.containsKey(low) || Lexicon.UNITS.containsKey(low) || Lexicon.SEASONS.containsKey(low);
    }
}
