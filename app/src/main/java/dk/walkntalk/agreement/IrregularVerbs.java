package dk.walkntalk.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Verbs that the word list lacks: those that change their vowel or have no ending. */
final class IrregularVerbs {
    private static final Map<String, Integer> FORMS = new HashMap<>();
    /** What a verb may begin with: "gennemgår", "overtager". */
    private static final Set<String> PREFIXES = Words.set("af", "an", "be", "bi", "efter", "for", "fore", "forud",
            "frem", "gen", "gennem", "hen", "igangsæt", "ind", "indu", "med", "mod", "ned", "om", "op", "opret",
            "over", "på", "sam", "sammen", "til", "tilbage", "ud", "under", "ved", "videre", "vide", "und", "fast",
            "fri", "færdig", "hjem", "klar", "stand", "ajour", "delta", "del", "fore", "fralæg", "fra", "hjemme",
            "iværk", "igang", "ned", "rund", "selv", "tilret", "tilveje", "vær", "ver");

    static {
        verb("gå", "går", "gik", "gået", "gås");
        verb("få", "får", "fik", "fået", "fås");
        verb("stå", "står", "stod", "stået", "stås");
        verb("slå", "slår", "slog", "slået", "slås");
        verb("nå", "når", "nåede", "nået", "nås");
        verb("se", "ser", "så", "set", "ses");
        verb("finde", "finder", "fandt", "fundet", "findes");
        verb("holde", "holder", "holdt", "holdt", "holdes");
        verb("tage", "tager", "tog", "taget", "tages");
        verb("give", "giver", "gav", "givet", "gives");
        verb("komme", "kommer", "kom", "kommet", "kommes");
        verb("gøre", "gør", "gjorde", "gjort", "gøres");
        verb("skrive", "skriver", "skrev", "skrevet", "skrives");
        verb("sige", "siger", "sagde", "sagt", "siges");
        verb("lægge", "lægger", "lagde", "lagt", "lægges");
        verb("sætte", "sætter", "satte", "sat", "sættes");
        verb("bringe", "bringer", "bragte", "bragt", "bringes");
        verb("vide", "ved", "vidste", "vidst", "vides");
        verb("bede", "beder", "bad", "bedt", "bedes");
        verb("blive", "bliver", "blev", "blevet", "blives");
        verb("bryde", "bryder", "brød", "brudt", "brydes");
        verb("byde", "byder", "bød", "budt", "bydes");
        verb("drage", "drager", "drog", "draget", "drages");
        verb("drikke", "drikker", "drak", "drukket", "drikkes");
        verb("falde", "falder", "faldt", "faldet", "faldes");
        verb("fare", "farer", "for", "faret", "fares");
        verb("flyde", "flyder", "flød", "flydt", "flydes");
        verb("flyve", "flyver", "fløj", "fløjet", "flyves");
        verb("fortælle", "fortæller", "fortalte", "fortalt", "fortælles");
        verb("følge", "følger", "fulgte", "fulgt", "følges");
        verb("gribe", "griber", "greb", "grebet", "gribes");
        verb("have", "har", "havde", "haft", "haves");
        verb("hjælpe", "hjælper", "hjalp", "hjulpet", "hjælpes");
        verb("hænge", "hænger", "hang", "hængt", "hænges");
        verb("lade", "lader", "lod", "ladet", "lades");
        verb("ligge", "ligger", "lå", "ligget", "ligges");
        verb("lyde", "lyder", "lød", "lydt", "lydes");
        verb("løbe", "løber", "løb", "løbet", "løbes");
        verb("nyde", "nyder", "nød", "nydt", "nydes");
        verb("ride", "rider", "red", "redet", "rides");
        verb("sidde", "sidder", "sad", "siddet", "siddes");
        verb("skyde", "skyder", "skød", "skudt", "skydes");
        verb("skære", "skærer", "skar", "skåret", "skæres");
        verb("slippe", "slipper", "slap", "sluppet", "slippes");
        verb("smøre", "smører", "smurte", "smurt", "smøres");
        verb("snyde", "snyder", "snød", "snydt", "snydes");
        verb("sove", "sover", "sov", "sovet", "soves");
        verb("spørge", "spørger", "spurgte", "spurgt", "spørges");
        verb("springe", "springer", "sprang", "sprunget", "springes");
        verb("stige", "stiger", "steg", "steget", "stiges");
        verb("stjæle", "stjæler", "stjal", "stjålet", "stjæles");
        verb("synge", "synger", "sang", "sunget", "synges");
        verb("synke", "synker", "sank", "sunket", "synkes");
        verb("sælge", "sælger", "solgte", "solgt", "sælges");
        verb("træde", "træder", "trådte", "trådt", "trædes");
        verb("træffe", "træffer", "traf", "truffet", "træffes");
        verb("trække", "trækker", "trak", "trukket", "trækkes");
        verb("tvinge", "tvinger", "tvang", "tvunget", "tvinges");
        verb("tælle", "tæller", "talte", "talt", "tælles");
        verb("vinde", "vinder", "vandt", "vundet", "vindes");
        verb("vælge", "vælger", "valgte", "valgt", "vælges");
        verb("være", "er", "var", "været", "væres");
        verb("binde", "binder", "bandt", "bundet", "bindes");
        verb("bære", "bærer", "bar", "båret", "bæres");
        verb("dø", "dør", "døde", "død", "døs");
        verb("klare", "klarer", "klarede", "klaret", "klares");
        verb("ske", "sker", "skete", "sket", "skes");
        verb("skrue", "skruer", "skruede", "skruet", "skrues");
        verb("strække", "strækker", "strakte", "strakt", "strækkes");
        verb("tie", "tier", "tav", "tiet", "ties");
        verb("turde", "tør", "turde", "turdet", "turdes");
        verb("ville", "vil", "ville", "villet", "villes");
        verb("kunne", "kan", "kunne", "kunnet", "kunnes");
        verb("skulle", "skal", "skulle", "skullet", "skulles");
        verb("måtte", "må", "måtte", "måttet", "måttes");
        verb("burde", "bør", "burde", "burdet", "burdes");
        verb("gide", "gider", "gad", "gidet", "gides");
        verb("gælde", "gælder", "gjaldt", "gældt", "gældes");
        verb("hedde", "hedder", "hed", "heddet", "heddes");
        verb("bestille", "bestiller", "bestilte", "bestilt", "bestilles");
        verb("glemme", "glemmer", "glemte", "glemt", "glemmes");
        verb("slukke", "slukker", "slukkede", "slukket", "slukkes");
        verb("tømme", "tømmer", "tømte", "tømt", "tømmes");
        verb("ryge", "ryger", "røg", "røget", "ryges");
        verb("rengøre", "rengør", "rengjorde", "rengjort", "rengøres");
        verb("by", "byr", "bød", "budt", "bys");
        verb("sy", "syr", "syede", "syet", "sys");
        verb("bo", "bor", "boede", "boet", "bos");
        verb("tro", "tror", "troede", "troet", "tros");
        verb("glo", "glor", "gloede", "gloet", "glos");
        verb("le", "ler", "lo", "leet", "les");
        verb("drive", "driver", "drev", "drevet", "drives");
        verb("forsvinde", "forsvinder", "forsvandt", "forsvundet", "forsvindes");
        verb("fryse", "fryser", "frøs", "frosset", "fryses");
        verb("glide", "glider", "gled", "gledet", "glides");
        verb("jage", "jager", "jog", "jaget", "jages");
        verb("klinge", "klinger", "klang", "klinget", "klinges");
        verb("knibe", "kniber", "kneb", "knebet", "knibes");
        verb("kvæle", "kvæler", "kvalte", "kvalt", "kvæles");
        verb("lide", "lider", "led", "lidt", "lides");
        verb("nyse", "nyser", "nøs", "nyst", "nyses");
        verb("rive", "river", "rev", "revet", "rives");
        verb("skrige", "skriger", "skreg", "skreget", "skriges");
        verb("slibe", "sliber", "sleb", "slebet", "slibes");
        verb("slide", "slider", "sled", "slidt", "slides");
        verb("snige", "sniger", "sneg", "sneget", "sniges");
        verb("svie", "svier", "sved", "sviet", "svies");
        verb("vride", "vrider", "vred", "vredet", "vrides");
    }

    private IrregularVerbs() {
    }

    /** Flags of {@link Morphology}, or 0 where it is no form of these. */
    static int kinds(String low) {
        Integer whole = FORMS.get(low);
        for (int start = 2; whole == null && start < low.length() - 1; start++) {
            whole = led(low.substring(0, start)) ? FORMS.get(low.substring(start)) : null;
        }
        return whole == null ? 0 : whole;
    }

    /** Whether a verb may follow {@code start} in the same word. */
    static boolean led(String start) {
        return PREFIXES.contains(start);
    }

    private static void verb(String infinitive, String present, String past, String participle, String passive) {
        add(infinitive, Morphology.INFINITIVE);
        add(present, Morphology.PRESENT);
        add(past, Morphology.PAST);
        add(participle, Morphology.PARTICIPLE);
        add(passive, Morphology.PASSIVE);
    }

    private static void add(String form, int kind) {
        FORMS.merge(form, kind, (a, b) -> a | b);
    }
}
