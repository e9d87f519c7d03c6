package dk.walkntalk.agreement;

import java.util.Set;

/** Nouns in subject place: whether they may do something, as "pedellen", or are things, as "skemaet". */
final class Doers {
    /** How the nouns end, without their article, that name people. */
    private static final String[] PEOPLE = {"ist", "ent", "ant", "log", "tor", "ør", "chef", "kolleg", "terapeut",
            "pædagog", "vikar", "sekretær",
        "læge", "elev", "mester", "mand", "kvinde", "plejerske", "tolk", "vagt", "psykolog", "præst", "fotograf",
                "jurist", "gartner", "kok",
        "direktør", "leverandør", "montør", "kurér", "bud", "vært", "lærling", "svend", "læs", "hjælp", "souschef",
                "koordinator", "frisør",
        "jordemoder", "iker", "tømr", "smed", "kollega", "hjælper", "vejleder"};
    /** Groups and others that act, with their article. */
    private static final String[] GROUPS = {"kommunen", "afdelingen", "direktionen", "bestyrelsen", "udvalget",
            "ledelsen", "personalet",
        "køkkenet", "administrationen", "forvaltningen", "teamet", "gruppen", "forældrene", "børnene", "manden",
                "mændene", "kontoret", "plejen",
        "vejen", "kolleger", "elever", "bureauet", "firmaet", "desken", "sekretariatet", "styrelsen", "nævnet",
        "rådet", "korpset"};
    /** Things that are named as if they did something: "computeren". */
    private static final String[] THINGS = {"computer", "printer", "kalender", "nummer", "scanner", "container",
            "folder", "ordner", "filter",
        "sommer", "vinter", "trailer", "server", "router", "måler", "spreder", "maskiner", "timer", "poster", "plakat",
                "monitor", "rotor",
        "traktor", "projektor", "motor", "faktor", "sektor", "kontor", "variant", "moment", "dokument", "argument",
                "element", "patent", "aksent",
        "kontrakt", "katalog", "dialog", "liste", "kvist", "gnist", "frist", "rist", "kiste", "snor", "dør",
                "støvsuger", "vasker", "tørrer"};
    private static final Set<String> WORDS = Words.set("pedellen", "hr", "it", "økonomi", "kommunen", "jobcenteret",
            "psykologen", "tandlægen", "firmaet", "it-afdelingen", "hr-afdelingen", "rengøringen", "køkkenet",
            "tillidsmanden", "tr", "amr", "ppr", "natholdet", "dagholdet", "aftenholdet", "kontoret", "borgmesteren",
            "viceværten", "servicelederen", "løn", "lønkontoret", "receptionen", "praktikanten", "eleven",
            "studenten");
    /** Names that end as a definite noun does. */
    private static final Set<String> NAMES_IN_EN = Words.set("karen", "kirsten", "jørgen", "maren", "morten", "torben",
            "preben", "søren", "karsten", "carsten", "torsten", "esben", "espen", "helen", "ellen", "marlen", "robin",
            "gretchen", "magret", "margaret", "janet", "annet", "harriet");
    /** What things do too. */
    private static final Set<String> STILL = Words.set("starter", "begynder", "slutter", "gælder", "udkommer",
            "udløber", "ophører", "træder", "løber", "koster", "viser", "giver", "betyder", "kræver", "dækker",
            "indeholder", "omfatter", "åbner", "lukker", "kører", "skaber", "passer", "varer", "falder", "skal",
            "bliver", "kommer", "følger", "slår", "rammer", "fylder", "tæller", "rummer", "er");
    private static final Set<String> PARTICLES = Words.set("op", "ned", "ind", "ud", "hjem", "frem", "igen", "ikke",
            "sig", "klar", "færdig", "helt", "først", "nok", "måske");
    private static final Set<String> NO_NAMES = Words.set("det", "den", "de", "der", "her", "nu", "så", "og", "men",
            "ja", "nej", "en", "et", "hvis", "når", "da", "fordi", "vejret", "solen", "man", "ingen", "nogen", "noget",
            "alt", "ikke", "måske", "hvem", "hvad", "hvor", "hvordan", "hvornår", "hvorfor", "dette", "denne", "disse",
            "mange", "flere", "derfor", "også", "okay", "ok", "tak", "lad", "bare", "kun", "planen", "sidst", "først",
            "engang", "samtidig");

    private Doers() {
    }

    static boolean animate(String low) {
        if (WORDS.contains(low)) {
            return true;
        }
        if (low.length() < 5 || low.length() > 40) {
            return false;
        }
        if (ends(low, GROUPS)) {
            return true;
        }
        int article = low.endsWith("erne") || low.endsWith("ene") ? 2 : low.endsWith("en") ? 2 : 0;
        String noun = low.substring(0, low.length() - article);
        // "lærerne", "teknikeren"; not "knagerne"
        boolean acts = article > 0 && noun.endsWith("er") && Morphology.is(noun, Morphology.ONE);
        String stem = low.endsWith("erne") ? low.substring(0, low.length() - 4) : noun;
        // "listen"; not "specialisten"
        boolean list = (low.endsWith("isten") || low.endsWith("isterne"))
                && Morphology.is((low.endsWith("isten") ? noun : stem) + "e", Morphology.ONE);
        return article > 0 && !list && (acts || ends(stem, PEOPLE)) && !ends(noun, THINGS) && !ends(stem, THINGS);
    }

    private static boolean ends(String low, String[] endings) {
        for (String ending : endings) {
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
        boolean object = v + 1 < to && said.time(v + 1) == null && !line.pauseAt(v + 1)
                && !line.in(v + 1, Words.PREPOSITIONS)
                && !line.in(v + 1, Words.FUTURE_ADVERBS) && !line.in(v + 1, PARTICLES)
                && !line.in(v + 1, Words.SUBORDINATORS);
        return definite(line.low(noun)) && object && verb.endsWith("er") && !STILL.contains(verb)
                && !Chatter.stative(verb);
    }

    static boolean definite(String low) {
        int kinds = Morphology.of(low);
        if ((kinds & Morphology.UNKNOWN) == 0) {
            return (kinds & Morphology.DEFINITE) != 0 && (kinds & Morphology.GENITIVE) == 0;
        }
        return low.length() > 4 && (low.endsWith("en") || low.endsWith("et") || low.endsWith("erne")
                || low.endsWith("ene"))
                && !low.equals("ingen") && !low.equals("noget") && !low.equals("andet");
    }

    /** Whether a word alone before a verb may be somebody's name. */
    static boolean maybeName(Token token) {
        return !NO_NAMES.contains(token.low()) && !token.number() && !Morphology.is(token.low(), Morphology.GENITIVE)
                && (!definite(token.low()) || NAMES_IN_EN.contains(token.low()))
                && token.capital() && !Lexicon.DAYS.containsKey(token.low())
                && !EventNouns.happens(token.low()) && !Cues.NOUNS.contains(token.low());
    }

    /** "og pedellen bærer", "og hendes souschef bytter": the verb of one more who is no party, after "og"; or -1. */
    static int others(Said said, int og) {
        Line line = said.line();
        int noun = og + 1;
        if (!line.is(og, "og") || said.time(noun) != null) {
            return -1;
        }
        if (animate(line.low(noun)) && said.verb(noun + 1)) {
            return noun + 1;
        }
        boolean some = line.is(noun, "en") && animate(line.low(noun + 1) + "en");
        if (some && said.verb(noun + 2)) {
            return noun + 2; // "og en elektriker ser"
        }
        int from = some ? noun + 2 : noun + 1;
        if ((some || animate(line.low(noun))) && line.is(from, "fra") && said.verbAfterSubject(from + 2)) {
            return from + 2; // "og pedellen fra Engskolen rydder"
        }
        boolean the = (line.is(noun, "den") || line.is(noun, "en")) && line.low(noun + 1).endsWith("e");
        if (the && animate(line.low(noun + 2) + "en") && said.verb(noun + 3)) {
            return noun + 3; // "og den nye afløser tager"
        }
        boolean owned = line.in(noun, Words.OWNERS) || Morphology.is(line.low(noun), Morphology.GENITIVE)
                && said.group(noun) == null;
        boolean name = maybeName(line.at(Math.min(noun, line.size() - 1))) && said.verbAfterSubject(noun + 1);
        if (line.is(noun + 1, "fra") && maybeName(line.at(noun)) && said.group(noun) == null
                && said.verbAfterSubject(noun + 3)) {
            return noun + 3; // "og Sanne fra HR gennemgår"
        }
        return owned && said.group(noun + 1) == null && said.verbAfterSubject(noun + 2) && !said.verb(noun + 1)
                ? noun + 2
                : name && said.group(noun) == null ? noun + 1 : -1;
    }
}
