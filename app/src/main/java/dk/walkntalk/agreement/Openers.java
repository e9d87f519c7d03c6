package dk.walkntalk.agreement;

import java.util.HashSet;
import java.util.Set;

/** The words with which a time may begin, so that the others need no further look. */
final class Openers {
    private static final Set<String> WORDS = new HashSet<>(Words.set("den", "d", "det", "de", "i", "på", "om", "nu",
            "her", "over", "mellem", "fra", "til", "ved", "næste", "kommende", "førstkommende", "denne", "dette",
            "selve", "sidste", "allersidste", "hele", "aftenen", "indeværende",
            "ugen", "uge", "ugerne", "ugens", "weekenden",
            "weekend", "måneden", "månedens", "året", "årets", "kalenderåret", "kalenderårets", "skoleåret",
            "skoleårets", "kvartal", "kvartalet", "kvartalets", "halvår", "halvåret", "halvårets", "dagen", "natten",
            "dagens", "middag", "frokost", "fyraften", "lukketid", "dags", "idag", "imorgen", "overmorgen",
            "iovermorgen", "påskeugen",
            "skolernes", "senere", "for", "hver", "hvert", "alle", "når", "så", "lige", "først", "engang", "et",
            "nogle", "kl", "klokken", "halv", "kvart", "omkring", "cirka", "ca", "senest", "inden", "før", "efter",
            "tidligst", "halvanden", "halvandet", "trekvart", "små", "godt", "knap", "vel", "nye", "dette", "resten",
            "anden", "andet", "en", "under", "hen", "første", "totusind", "totusinde", "påskeferien", "omtrent",
            "hveranden", "hvertandet", "flere", "højst", "mindst", "lidt", "igår", "samme"));

    static {
        WORDS.addAll(Lexicon.MONTHS.keySet());
        WORDS.addAll(Lexicon.DAYS.keySet());
        WORDS.addAll(Lexicon.SEASONS.keySet());
        WORDS.addAll(Vagueness.firsts());
        WORDS.addAll(Holidays.firsts());
        WORDS.addAll(Parts.firsts());
        WORDS.addAll(Past.firsts());
        WORDS.addAll(Events.firsts());
        WORDS.addAll(Recurrences.firsts());
        WORDS.addAll(RelationWords.RELATIONS.firsts());
        WORDS.addAll(RelationWords.SOME_TIME.firsts());
    }

    private Openers() {
    }

    static boolean may(String low) {
        if (WORDS.contains(low) || low.isEmpty() || low.charAt(0) <= '9') {
            return true;
        }
        int length = low.length();
        char last = low.charAt(length - 1);
        boolean ends = last == 'n' && low.endsWith("dagen") || last == 'e' && low.endsWith("dage") || last == 's'
                && (low.endsWith("vis")
                || Lexicon.MONTHS.containsKey(low.substring(0, length - 1)))
                || low.endsWith("lig") || low.endsWith("ligt") || low.endsWith("vist") || low.endsWith("tiden");
        return ends || low.indexOf('-') > 0 || length == 2 && low.charAt(0) == 'q' || length < 4
                && Lexicon.DAYS.containsKey(low + ".")
                || Numbers.isCardinal(low) || Numbers.isOrdinal(low) || low.startsWith("totusind");
    }
}
