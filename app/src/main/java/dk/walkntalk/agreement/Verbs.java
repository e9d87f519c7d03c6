package dk.walkntalk.agreement;

import java.util.Set;

/** What can be told of a word's being a verb, mostly by how it ends. */
final class Verbs {
    private static final Set<String> SHORT = Words.set("skal", "vil", "kan", "bør", "må", "er", "har", "bliver",
            "går", "får", "står",
            "tager", "ser", "gør", "ved", "slår", "når", "bor", "tror", "giver", "siger", "spørger", "beder", "lader",
            "hører", "prøver", "holder",
            "dør", "tør", "klar", "fik", "ses", "mødes");
    private static final Set<String> NOUNS_IN_R = Words.set("år", "for", "over", "under", "efter", "hver", "mellem",
            "eller", "her", "der", "hvor",
            "bedre", "større", "uger", "måneder", "timer", "minutter", "dage", "sommer", "vinter", "når", "før",
            "før", "mor", "far", "bror", "søster", "datter", "leder", "lærer", "peter", "rolighed",
            "september", "oktober", "november", "december", "januar", "februar", "kollegaer", "kolleger", "borgere",
            "klar", "senior", "junior", "sekretær", "elever", "familier", "nye", "alder", "især", "snarere",
            "senere", "tidligere", "hurtigere", "halvår", "forår", "efterår", "skoleår", "nytår", "per", "ansvar",
            "svar", "par", "kontor", "emner", "referater", "planer", "opgaver", "vagter", "mapper", "billeder",
            "lister", "tre-fire", "mester", "vikar", "nummer", "nr", "kr", "hr", "fr", "mdr", "anker", "kalender",
            "partner", "chauffør", "ingeniør", "direktør", "inspektør", "kontakter", "papir", "papirer", "møder",
            "kurser", "samtaler", "aftaler", "ideer", "idéer", "ressourcer", "medarbejder", "helligdagster",
            "projekter", "kvarter", "ganger", "gør-det-selv", "partier", "ekstra");
    private static final Set<String> WISHES = Words.set("kunne", "ville", "skulle", "burde", "var");
    private static final Set<String> LEADING_NOUNS = Words.set("leder", "lærer");
    private static final Set<String> PAST = Words.set("var", "havde", "blev", "gik", "kom", "sagde", "fik", "tog",
            "gav", "holdt", "sad", "stod", "lå",
            "så", "vidste", "gjorde", "skrev", "fandt", "talte", "snakkede", "mødtes", "måtte", "kunne", "skulle",
            "ville", "burde",
            "lod", "løb", "faldt", "hjalp", "bad", "sang", "drak", "sprang", "vandt", "bandt", "slog", "trak",
            "valgte", "spurgte", "solgte", "fortalte", "rejste", "frøs",
            "lagde", "satte", "bragte", "tænkte", "købte", "nåede", "forlod", "forstod", "indgik", "afholdt",
            "deltog", "foreslog", "opgav", "glemte", "hed", "beholdt", "begyndte", "syntes",
            "blevet", "nød", "bød", "skar", "brød", "fløj", "sov", "døde", "grinede", "lo", "stjal", "overtog",
            "foretog", "modtog", "kneb", "greb", "sank", "gad", "turde", "slap", "undgik", "opstod", "bestod",
                    "tilbød");
    private static final Set<String> NOT_PAST = Words.set("møde", "hede", "rede", "bede", "lede", "dede",
            "tilrettelægge", "være", "lette", "rette", "sætte",
            "flytte", "støtte", "afslutte", "oprette", "forberede", "udbrede", "uddanne", "møde", "indlede",
            "vejlede", "anvende", "sende", "vende",
            "finde", "kontakte", "starte", "teste", "hente", "svare", "vente", "skifte", "sigte", "notere",
            "opdatere", "vurdere", "evaluere",
            "begge", "sidste", "næste", "første", "bedste", "højeste", "største", "mindste", "flest", "fleste",
            "eneste", "otte", "nitte", "ellevte", "tolvte",
            "kræfte", "opfatte", "berette", "orientere", "benytte", "rydde", "redde", "bytte", "lytte", "love",
            "dette", "rode", "både", "måde", "fremtidige", "glæde", "stede", "side", "uge", "gruppe",
            "inde", "ude", "nede", "oppe", "henne", "hjemme", "bande", "runde", "lande", "beslutte", "forlænge",
            "pudse", "ordne", "afprøve");

    private Verbs() {
    }

    /** Whether it may be a finite verb in the present, active or passive, or a modal. */
    static boolean finite(String low) {
        if (SHORT.contains(low)) {
            return !low.equals("når") && !low.equals("klar") && !low.equals("ved") && !low.equals("dør");
        }
        return low.length() > 2 && low.length() < 30 && low.charAt(low.length() - 1) == 'r' && !NOUNS_IN_R.contains(low) && !time(low)
                || passive(low);
    }

    /** As {@link #finite}, where a subject stands right before, so that "leder" and "ved" are verbs too. */
    static boolean afterSubject(String low) {
        return finite(low) || LEADING_NOUNS.contains(low) || low.equals("når") || low.equals("ved") || low.equals("svar")
                || low.equals("synes") || low.equals("mødes") || low.equals("ses") || low.equals("enes") || low.equals("findes")
                || low.equals("deles") || low.equals("hjælpes")
                || low.length() > 4 && low.length() < 30 && low.endsWith("er") && !time(low);
    }

    /** "bestilles", "afholdes", "gennemgås". */
    static boolean passive(String low) {
        return low.length() > 5 && low.length() < 30 && (low.endsWith("des") || low.endsWith("ges") || low.endsWith("kes")
                || low.endsWith("les") || low.endsWith("mes")
                || low.endsWith("nes") || low.endsWith("res") || low.endsWith("ses") || low.endsWith("tes") || low.endsWith("ves")
                || low.endsWith("jes")
                || low.endsWith("pes") || low.endsWith("bes") || low.endsWith("øres") || low.endsWith("gås")) && !low.endsWith("enes")
                && !low.endsWith("anes")
                && !low.endsWith("ernes") && !low.equals("deres") && !low.equals("jeres") && !low.equals("forældes")
                && !low.endsWith("enernes") && !low.equals("fælles")
                && !low.equals("ellers") && !low.equals("hendes") && !low.equals("begges");
    }

    static boolean past(String low) {
        if (PAST.contains(low)) {
            return true;
        }
        boolean ends = low.length() > 4 && (low.endsWith("ede") || low.endsWith("te") || low.endsWith("gde") || low.endsWith("ndte")
                || low.endsWith("edes") || low.endsWith("tes") && low.length() > 6);
        return ends && !NOT_PAST.contains(low) && !low.endsWith("rette") && !low.endsWith("ytte") && !low.endsWith("tage") && !passivePresent(low);
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

    private static boolean passivePresent(String low) {
        return low.endsWith("tes") && !low.endsWith("rtes") && !low.endsWith("ntes");
    }

    private static boolean time(String low) {
        return Lexicon.MONTHS.containsKey(low) || Lexicon.UNITS.containsKey(low) || Lexicon.SEASONS.containsKey(low);
    }
}
