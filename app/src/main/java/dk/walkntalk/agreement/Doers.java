package dk.walkntalk.agreement;

import java.util.Set;

/** Nouns in subject place: whether they may do something, as "pedellen", or are things, as "skemaet". */
final class Doers {
    private static final String[] ENDINGS = {"isten", "enten", "anten", "logen", "toren", "øren", "ørerne", "chefen",
            "assistenten", "medarbejderen",
        "kollegaen", "konsulenten", "forældrene", "læreren", "lærerne", "vejlederen", "lederne", "pædagogen",
        "pædagogerne", "vikaren", "vikarerne",
        "sekretæren", "lægen", "kommunen", "afdelingen", "direktionen", "bestyrelsen", "udvalget", "ledelsen",
        "personalet", "køkkenet", "administrationen", "forvaltningen", "teamet",
        "gruppen", "repræsentanten", "plejersken", "hjælperen", "hjælperne", "mesteren", "manden", "kvinden",
        "leverandøren", "arbejderen", "arbejderne",
        "terapeuten", "terapeuterne", "kolleger", "kollegerne", "elever", "eleverne", "borgerne", "borgeren",
        "beboerne", "børnene", "ergoterapeuten", "ejeren", "behandleren", "tolken", "vagten", "koordinatoren",
        "koordinatorerne", "pleje", "vejen", "håndværkerne", "håndværkeren", "teknikeren", "serviceafdelingen",
        "eren", "erne", "kontoret"};
    /** Things that end as people do. */
    private static final String[] THINGS = {
        "billederne", "planerne", "opgaverne", "listerne", "mapperne", "kalenderen", "skærmen", "timerne", "ugerne",
        "nummeret", "sommeren", "vinteren", "ordneren", "ningerne", "elserne", "computeren", "printeren", "møderne",
        "kurserne", "samtalerne", "tingene", "nøglerne", "vagterne", "ruterne", "skemaerne", "papirerne",
        "rapporterne", "tallene", "referaterne", "aftalerne", "brochurerne", "pjecerne", "reglerne", "lokalerne",
        "sagerne", "målerne", "gaverne", "prøverne", "bøgerne"};
    private static final Set<String> WORDS = Words.set("pedellen", "hr", "it", "økonomi", "kommunen", "jobcenteret",
            "psykologen", "tandlægen", "firmaet", "it-afdelingen", "hr-afdelingen",
            "rengøringen", "køkkenet", "tillidsmanden", "tr", "amr", "ppr", "natholdet", "dagholdet", "aftenholdet",
            "kontoret", "borgmesteren", "viceværten", "servicelederen", "løn", "lønkontoret", "receptionen",
            "praktikanten", "eleven", "studenten");
    /** Names that end as a definite noun does. */
    private static final Set<String> NAMES_IN_EN = Words.set("karen", "kirsten", "jørgen", "maren", "morten", "torben", "preben", "søren",
            "karsten", "carsten", "torsten", "esben", "espen", "helen", "ellen", "marlen", "robin", "gretchen", "magret", "margaret", "janet",
            "annet", "harriet");
    /** What things do too. */
    private static final Set<String> STILL = Words.set("starter", "begynder", "slutter", "gælder", "udkommer", "udløber", "ophører", "træder",
            "løber", "koster", "viser", "giver", "betyder", "kræver", "dækker", "indeholder", "omfatter", "åbner", "lukker", "kører", "skaber",
            "passer", "varer", "falder", "skal", "bliver", "kommer", "følger", "slår", "rammer", "fylder", "tæller", "rummer", "er");
    private static final Set<String> PARTICLES = Words.set("op", "ned", "ind", "ud", "hjem", "frem", "igen", "ikke", "sig", "klar", "færdig",
            "helt", "først", "nok", "måske");
    private static final Set<String> NO_NAMES = Words.set("det", "den", "de", "der", "her", "nu", "så", "og", "men",
            "ja", "nej", "en", "et", "hvis", "når", "da", "fordi", "vejret", "solen", "man", "ingen", "nogen",
            "noget",
            "alt", "ikke", "måske", "hvem", "hvad", "hvor", "hvordan", "hvornår", "hvorfor", "dette", "denne",
            "disse", "mange", "flere", "derfor", "også", "okay", "ok", "tak", "lad", "bare", "kun", "planen", "sidst",
            "først", "engang", "samtidig");

    private Doers() {
    }

    static boolean animate(String low) {
        if (WORDS.contains(low)) {
            return true;
        }
        if (low.length() < 5 || low.length() > 40) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (low.endsWith(ending)) {
                return !thing(low);
            }
        }
        return false;
    }

    /** "billederne" ends as "lærerne" does, and does nothing. */
    private static boolean thing(String low) {
        for (String ending : THINGS) {
            if (low.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** "vikarbureauet sender en afløser": what takes an object can act; "kurset starter", "listen viser" do not. */
    static boolean acts(Said said, int noun, int v, int to) {
        Line line = said.line();
        String verb = line.low(v);
        boolean object = v + 1 < to && said.time(v + 1) == null && !line.pauseAt(v + 1) && !line.in(v + 1, Words.PREPOSITIONS)
                && !line.in(v + 1, Words.FUTURE_ADVERBS) && !line.in(v + 1, PARTICLES) && !line.in(v + 1, Words.SUBORDINATORS);
        return definite(line.low(noun)) && object && verb.endsWith("er") && !STILL.contains(verb) && !Chatter.stative(verb);
    }

    static boolean definite(String low) {
        return low.length() > 4 && (low.endsWith("en") || low.endsWith("et") || low.endsWith("erne") || low.endsWith("ene"))
                && !low.equals("ingen") && !low.equals("noget") && !low.equals("meget") && !low.equals("mellem") && !low.equals("siden")
                && !low.equals("uden")
                && !low.equals("andet") && !low.equals("eneste");
    }

    /** Whether a word alone before a verb may be somebody's name. */
    static boolean maybeName(Token token) {
        return !NO_NAMES.contains(token.low()) && !token.number() && (!definite(token.low()) || NAMES_IN_EN.contains(token.low()))
                && token.capital() && !Lexicon.DAYS.containsKey(token.low())
                && !EventNouns.happens(token.low()) && !Cues.NOUNS.contains(token.low());
    }
}
