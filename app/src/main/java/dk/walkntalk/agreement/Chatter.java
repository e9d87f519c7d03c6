package dk.walkntalk.agreement;

import java.util.Set;

/** Words of talk on a walk that agree nothing. */
final class Chatter {
    private static final Set<String> STATIVE = Words.set("er", "har", "synes", "tror", "mener", "siger", "fortæller",
            "oplever", "føler", "ønsker", "håber", "nævner", "trives", "savner", "tænker", "ved", "kender", "elsker",
            "hader", "forstår", "bor", "hedder", "mangler", "sidder", "ligger", "fungerer", "virker", "lyder",
            "skinner", "fryser", "trænger", "glæder", "roser", "husker", "mærker", "drømmer", "bekymrer", "frygter",
            "ligner", "koster", "varer", "betyder", "regner", "blæser", "sner", "plejer", "foretrækker", "klager",
            "griner", "elsker", "keder", "kæmper", "oplyser", "beskriver", "forklarer", "erkender", "udtrykker",
            "vurderer", "fornemmer", "genkender", "opfatter", "brænder", "ærgrer", "undrer", "interesserer", "nyder",
            "stoler", "lever", "trættes", "gider", "orker", "sover", "spiser", "hører", "ser", "føles", "smager",
            "dufter", "går", "gror", "anerkender", "bemærker", "pointerer", "understreger", "peger", "efterlyser",
            "efterspørger", "minder", "bruger", "arbejder", "kan", "passer", "betegner", "holder", "falder", "stiger",
            "skyldes", "handler", "drejer", "være", "have", "sige", "kunne", "mødes", "findes", "bliver", "tvivler",
            "stresser", "overvejer", "påpeger", "takker", "beklager", "lytter");
    /** Of these, the ones that may also be things to do: they only count as notes without a time and a person. */
    private static final Set<String> ALSO_DEEDS = Words.set("går", "ser", "holder", "hører", "passer", "bruger",
            "arbejder", "ligger", "handler", "bliver", "vurderer", "beskriver", "forklarer", "regner", "spiser",
            "mødes", "drejer", "sidder", "smager", "mærker", "overvejer", "efterspørger", "efterlyser", "minder",
            "takker", "fortæller", "roser", "lytter", "klager");
    private static final Set<String> AROUND = Words.set("søen", "stien", "bænken", "skoven", "solen", "regnen",
            "vejret", "bakken", "broen", "hunden", "cyklen", "bakke", "ænder", "ænderne", "fuglene", "kaffe", "kaffen",
            "frakken", "jakken", "skoene", "paraplyen", "derhenne", "hjemad", "herfra", "herhen", "krydset",
            "stranden", "vandet", "åen", "parken", "træet", "vinden", "luft", "venstre", "højre", "pause",
            "tissepause", "tempoet", "tempo", "hunde", "udsigten", "pytten", "tur", "gåtur", "foran", "bagved",
            "bagest");
    static final Set<String> NO_SUBJECTS = Words.set("det", "den", "de", "vejret", "solen", "luften", "dette", "hvad",
            "noget", "nogen", "ingen", "sådan", "her", "dér", "man", "alt", "det her", "livet", "tiden", "folk",
            "andre", "nogle", "mange", "verden", "naboerne", "bilen", "himlen");
    static final Set<String> FOLLOW_UP_WORDS = Words.set("op", "på", "det", "den", "hele", "igen", "tilbage", "til",
            "der", "sammen", "dem", "om", "med", "så", "også", "hvordan", "går", "gået", "dette", "efter", "status",
            "aftalen", "begge", "dele", "en", "et", "sagen", "kort", "emnet", "alt", "samlet", "fulgt", "her", "over",
            "hinanden", "alle", "aftalerne", "punktet", "hvor", "langt", "nået", "kommet", "fælles", "lille");
    /** Those of whom nobody at work can promise anything. */
    private static final Set<String> FAMILY = Words.set("mand", "kone", "kæreste", "søn", "datter", "børn", "barn",
            "mor", "far", "søster", "bror", "nabo", "naboer", "svigermor", "svigerfar", "hund", "kat", "ven",
            "veninde", "venner", "forældre", "familie", "bil", "knæ", "ryg", "sambo", "samlever", "ekskone", "eksmand",
            "svigersøn", "svigerdatter", "barnebarn", "børnebørn", "bedstemor", "bedstefar", "unger", "dreng", "pige",
            "fætter", "kusine", "moster", "faster", "onkel", "tante");
    private static final Set<String> OWN = Words.set("min", "mine", "mit", "vores", "hans", "hendes", "din", "dit",
            "dine", "deres");
    /** Of how things are wont to be. */
    private static final Set<String> WONT = Words.set("altid", "tit", "ofte", "sommetider", "normalt", "stadig",
            "stadigvæk", "sjældent", "konstant", "tiden", "øjeblikket", "efterhånden", "regel", "almindeligvis",
            "engang", "heldigvis", "desværre");
    /** Of how well something is done. */
    private static final Set<String> HOW_WELL = Words.set("virkelig", "godt", "fint", "flot", "fantastisk",
            "glimrende", "udmærket", "dårligt", "skidt", "ret", "ganske", "super", "vildt");
    /** After these something else is told of. */
    private static final Set<String> INSIDE = Words.set("der", "som", "hvorfor", "hvordan", "hvor", "hvis");
    private static final Set<String> MORE = Words.set("mere", "mindre", "flere", "færre", "bedre", "oftere");
    private static final Set<String> WHOSE = Words.set("sin", "sit", "sine", "min", "mit", "mine", "din", "dit",
            "dine");
    private static final Set<String> AWAY = Words.set("barsel", "pension", "efterløn", "orlov", "barselsorlov",
            "fædreorlov", "ferie");
    private static final Set<String> HABITS = Words.set("spiser", "sidder", "sover", "lytter", "pendler", "drikker",
            "cykler", "synger", "spiller", "løber", "svømmer", "dyrker", "danser", "træner", "strikker", "lufter");
    private static final Set<String> TOO = Words.set("meget", "lidt", "mange", "sent", "langt", "lang", "stort",
            "langsomt", "hurtigt", "tit", "længe");
    private static final Set<String> DONE = Words.set("færdig", "færdigt", "færdige", "klar", "klart", "klare",
            "plads", "gjort", "sket", "orden", "afleveret", "sendt", "afsluttet", "overstået", "ordnet", "løst",
            "lavet", "ske", "hjem", "væk", "ude", "inde", "mål", "gennemført", "udført", "indfriet", "nået",
            "implementeret", "leveret", "hus", "holdt");
    private static final Set<String> LITTLE = Words.set("på", "i", "være", "helt", "blive", "til", "og", "skal",
            "senest", "have", "allerede", "gerne", "så", "det", "kunne", "bliver", "ligge", "stå", "er", "igen", "nok",
            "bare", "ajour", "lukket", "først");

    private Chatter() {
    }

    static boolean stative(String low) {
        return STATIVE.contains(low);
    }

    static boolean deed(String low) {
        return ALSO_DEEDS.contains(low);
    }

    /** "skal på barsel", "går på pension": a life's event, nothing to do. */
    static boolean away(Line line, int i) {
        return line.is(i, "på") && line.in(i + 1, AWAY) || line.is(i, "tilbage") && line.is(i + 1, "fra")
                && line.in(i + 2, AWAY);
    }

    static boolean habit(String low) {
        return HABITS.contains(low);
    }

    static boolean around(String low) {
        return AROUND.contains(low);
    }

    /** "min søn", "hendes mor". */
    static boolean family(Line line, int i) {
        return line.in(i, OWN) && line.in(line.is(i + 1, "lille") || line.is(i + 1, "store") || line.is(i + 1, "gamle")
                ? i + 2 : i + 1, FAMILY);
    }

    /** "sin datter", anywhere in a clause. */
    static boolean ofFamily(Line line, int from, int to) {
        for (int k = from; k < to - 1; k++) {
            if (line.in(k, WHOSE) && line.in(k + 1, FAMILY) && !line.is(k + 1, "bil")) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands between two places tells how things are wont to be. */
    static boolean usually(Line line, int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.in(k, WONT) && !line.is(k, "tiden") && !line.is(k, "regel") && !line.is(k, "engang")
                    && !line.is(k, "efterhånden")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "cykler altid på arbejde", "drikker te for tiden", "løber hurtigere end Bo": how it is, not what will be
     * done.
     */
    static boolean wont(Line line, int v, int to) {
        for (int k = v + 1; k < to && !line.in(k, INSIDE); k++) {
            boolean spell = line.is(k, "tiden") && !line.is(k - 1, "for") && !line.is(k - 1, "hele");
            boolean more = line.is(k, "end") && line.low(k - 1).endsWith("ere");
            boolean too = line.is(k, "for") && line.in(k + 1, TOO) || line.is(k, "alt") && line.is(k + 1, "for");
            more |= line.is(k, "end") && k > v + 2 && (line.in(k - 2, MORE) || line.in(k - 3, MORE) && k > v + 3);
            boolean well = line.in(k, HOW_WELL) && !line.is(k - 1, "et") && !line.is(k + 1, "og")
                    && !line.is(k - 1, "en") && !line.is(k - 2, "en")
                    && !line.in(v, Words.MODALS) && !(line.is(k, "ret") && (line.is(k + 1, "hurtigt")
                    || line.is(k + 1, "snart"))) || line.is(k, "hurtigt") && line.is(v, "lærer");
            if (too || well || line.in(k, WONT) && !spell && !(line.is(k, "regel") && !line.is(k - 1, "som"))
                    && !(line.is(k, "engang")
                    && !line.is(k - 1, "ikke")) || more) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but "færdig", "på plads" and the like stands from {@code i} on, before a time. */
    static boolean done(Line line, int i, int to) {
        boolean done = false;
        for (int k = i - 1; k < Math.min(to, i + 4); k++) {
            done |= line.in(k, DONE);
        }
        return done;
    }

    static boolean little(String low) {
        return LITTLE.contains(low) || DONE.contains(low);
    }
}
