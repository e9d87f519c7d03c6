package dk.walkntalk.agreement;

import java.util.Set;

/** Words of following up: "følger op", "vender tilbage", "gør status", "opfølgning". */
final class Cues {
    static final Set<String> NOUNS = Words.set("opfølgning", "opfølgningen", "opsamling", "opsamlingen", "status",
            "statussen", "evaluering", "evalueringen", "midtvejsevaluering", "midtvejsevalueringen", "midtvejsstatus",
            "slutevaluering", "slutevalueringen", "opfølgningsmøde", "opfølgningsmødet", "opfølgningssamtale",
            "opfølgningssamtalen", "statusmøde", "statusmødet", "opsamlingsmøde", "statussamtale", "statussamtalen",
            "evalueringsmøde", "evalueringsmødet", "tjek-in");
    static final Set<String> UP = Words.set("følger", "følge", "følges", "samler", "samle", "samles", "fulgt",
            "samlet", "følg", "saml", "tjekker", "tjekke");
    private static final Set<String> BACK = Words.set("vender", "vende", "kommer", "komme", "vend", "melder", "melde");
    private static final Set<String> ALONE = Words.set("evaluerer", "evaluere", "evalueres", "genbesøger", "genbesøge",
            "genoptager", "genoptage", "evaluer", "revurderer", "genvurderer", "genvurdere", "revurdere");
    private static final Set<String> MAKE = Words.set("gjort", "taget", "lavet", "holdt", "givet", "gøres", "tages",
            "laves", "holdes", "gør", "gøre", "tager", "tage", "giver", "give", "laver", "lave", "holder", "holde",
            "får", "få", "har", "have", "mødes", "ses");
    private static final Set<String> AGAIN = Words.set("tager", "tage", "ser", "se", "kigger", "kigge", "taler",
            "tale", "snakker", "snakke", "drøfter", "drøfte", "vender", "vende", "tjekker", "tjekke", "gennemgår",
            "gennemgå", "vurderer", "vurdere", "diskuterer", "diskutere", "mødes", "samles", "tales", "ses", "spørger",
            "spørge", "hører", "høre", "tages", "drøftes", "kigges", "runder", "runde", "bringer", "følger");
    private static final Set<String> TALK = Words.set("en", "et", "snak", "snakken", "drøftelse", "drøftelsen", "kig",
            "runde", "samtale", "samtalen", "fat", "i");
    private static final Set<String> IT = Words.set("det", "den", "dem", "sagen", "emnet", "på", "om", "over", "til",
            "dette", "hele", "aftalen", "spørgsmålet");

    private static final Set<String> ABOUT = Words.set("på", "til", "om", "over");

    private static final Set<String> ASKS = Words.set("spørger", "spørge", "hører", "høre", "ser", "se");
    private static final Set<String> TALKS = Words.set("taler", "tale", "snakker", "snakke", "drøfter", "drøfte",
            "vender", "vende", "runder", "runde", "kigger", "kigge", "ser", "se", "tjekker", "tjekke");
    private static final int FAR = 40;
    private static final Set<String> THAT = Words.set("det", "den", "dem", "sagen");
    private static final Set<String> COURSE = Words.set("fremdriften", "forløbet", "processen", "udviklingen",
            "fremgangen", "status", "udbyttet", "effekten", "resultatet", "resultaterne", "erfaringerne");
    private static final Set<String> LOOKED_OVER = Words.set("eftersyn", "kig", "tjek", "servicetjek");
    private static final Set<String> THEM = Words.set("dem", "ham", "hende", "begge", "jer");
    private static final Set<String> GOES = Words.set("går", "gik", "er", "kører", "virker", "fungerer", "virkede",
            "har");

    private Cues() {
    }

    /** Whether a follow-up may begin with it: "følger op", "ser på det igen". */
    static boolean begins(String low) {
        return UP.contains(low) || AGAIN.contains(low) || ALONE.contains(low) || BACK.contains(low);
    }

    /** Whether it may make a follow-up of a noun: "gør status". */
    static boolean makes(String low) {
        return MAKE.contains(low);
    }

    /** The place after the cue whose verb stands at {@code v}, before {@code to}; -1 where there is none. */
    static int at(Said said, int v, int to) {
        Line line = said.line();
        String low = line.low(v);
        if (ALONE.contains(low)) {
            return v + 1;
        }
        People.Group talker = said.group(v + 1);
        int talk = talker == null ? v + 1 : talker.next();
        if (low.startsWith("tag") && v > 2 && line.after(talk, "en", "snak", "om") > 0 && line.in(talk + 3, THAT)
                && said.timeStarts(talk + 4)) {
            return talk + 4; // "så tager vi en snak om det på næste møde"
        }
        if (UP.contains(low)) {
            int up = find(said, "op", v + 1, Math.min(to, v + 6));
            // "og jeg tjekker det i maj"
            boolean again = up < 0 && low.startsWith("tjek") && line.is(v + 1, "det") && talks(said, v, to);
            return again ? to : up < 0 || low.startsWith("saml") && !gathers(said, up + 1, to) ? -1 : up + 1;
        }
        if (BACK.contains(low)) {
            int back = find(said, "tilbage", v + 1, Math.min(to, v + 5));
            return back < 0 || line.is(back + 1, "fra") ? returned(said, v, to) : back + 1;
        }
        if (Outcomes.at(said, v, to)) {
            return to;
        }
        int asked = asks(said, v, to);
        int noun = asked > 0 ? asked : nounAfter(said, v, to);
        if (noun > 0) {
            return noun;
        }
        return AGAIN.contains(low) ? again(said, v, to) : -1;
    }

    /** "evalueringen af forløbet skal afleveres", "opfølgningen på sagerne bliver flyttet": a thing. */
    static boolean paper(Said said, int noun, int to) {
        Line line = said.line();
        boolean of = line.is(noun + 1, "af") || line.is(noun + 1, "på");
        for (int k = noun + 1; k < to - 1 && of; k++) {
            boolean shall = line.is(k, "skal") && (line.in(k + 1, DateClauses.PLACED)
                    || Verbs.passive(line.low(k + 1)));
            if (shall || line.is(k, "bliver") && Morphology.is(line.low(k + 1), Morphology.PARTICIPLE)) {
                return true;
            }
        }
        return false;
    }

    /** "spørger til det", "hører hvordan det går", where a time is said. */
    private static int asks(Said said, int v, int to) {
        Line line = said.line();
        if (!line.in(v, ASKS) || v == 0) {
            return -1;
        }
        People.Group whom = said.group(v + 1);
        int at = said.adverbs(whom == null ? v + 1 : whom.next());
        at = line.is(at, "ind") ? at + 1 : at;
        int thing = line.is(at, "til") ? at + 1 : -1;
        boolean to1 = (line.in(thing, THAT) || line.in(thing, COURSE)) && (thing + 1 >= to
                || said.timeStarts(thing + 1));
        boolean how = line.is(at, "hvordan") && line.in(at + 1, THAT) && line.in(at + 2, GOES);
        to1 |= line.is(v - 1, "det") && line.is(at, "til") && said.timeStarts(at + 1); // "det spørger jeg til i maj"
        return (to1 || how) && !said.times(v, to).isEmpty() ? (to1 ? thing + 1 : at + 3) : -1;
    }

    /** "samler op", "samler op på", "samler op med hende i juni"; but "samler op efter børnene" is something to do. */
    private static boolean gathers(Said said, int i, int to) {
        Line line = said.line();
        return i >= to || line.is(i, "på") || said.time(i) != null || line.in(i, Words.FUTURE_ADVERBS)
                || line.is(i, "med") && (said.group(i + 1) != null || line.in(i + 1, THEM) || i + 2 == to
                || said.timeStarts(i + 2)) || line.is(i, "sammen")
                || line.is(i, "her") || line.is(i, "bagefter") && i + 1 == to;
    }

    /** Whether a follow-up names what it is of, so that it could be an action of its own. */
    static boolean object(Said said, int v, int to, boolean[] gone) {
        Line line = said.line();
        for (int k = v + 1; k < to; k++) {
            boolean small = gone[k] || said.time(k) != null || line.in(k, Chatter.FOLLOW_UP_WORDS)
                    || said.group(k) != null
                    || line.low(k).length() < 3 || NOUNS.contains(line.low(k));
            if (!small) {
                return true;
            }
        }
        return false;
    }

    private static int returned(Said said, int v, int to) {
        return AGAIN.contains(said.line().low(v)) ? again(said, v, to) : -1;
    }

    /** "gør status", "tager en status", "holder opfølgningsmøde". */
    private static int nounAfter(Said said, int v, int to) {
        Line line = said.line();
        People.Group giver = line.low(v).startsWith("giv") ? said.group(v + 1) : null;
        int what = giver == null ? v + 1 : giver.next();
        if (line.low(v).startsWith("giv") && line.in(what, THAT) && line.in(what + 2, LOOKED_OVER)) {
            return what + 3; // "og så giver vi det et eftersyn"
        }
        if (!MAKE.contains(line.low(v))) {
            return -1;
        }
        for (int k = v + 1; k < Math.min(to, v + 6); k++) {
            if (line.in(k, NOUNS) || line.is(k, "temperaturen")) {
                return k + 1;
            }
            if (said.group(k) != null) {
                k = said.group(k).next() - 1; // "gør Bo og Mette status"
                continue;
            }
            boolean small = said.group(k) != null || line.is(k, "en") || line.is(k, "et") || line.is(k, "den")
                    || line.is(k, "kort")
                    || line.is(k, "ny")
                    || line.is(k, "til") || line.is(k, "igen") || line.in(k, Words.FUTURE_ADVERBS)
                    || line.is(k, "lille")
                    || line.is(k, "fælles") || said.time(k) != null;
            if (!small) {
                return -1;
            }
        }
        return -1;
    }

    /** "tager det op igen", "ser på det igen", "taler om det igen", "tager den op". */
    private static int again(Said said, int v, int to) {
        Line line = said.line();
        boolean it = false;
        if (talks(said, v, to)) {
            return to;
        }
        for (int k = v + 1; k < Math.min(to, v + 9); k++) {
            if (line.is(k, "igen") && said.timeStarts(k + 1) && line.is(k + 1, "fra")) {
                return -1; // "jeg tager den igen fra maj"
            }
            if (line.is(k, "igen") || line.is(k, "op") && it && line.low(v).startsWith("tag")
                    && (!line.is(k + 1, "med") || said.group(k + 2) != null) || line.is(k, "efter") && it
                    && k + 1 >= to && said.time(k) == null) {
                return k + 1;
            }
            it |= line.in(k, IT) && !line.is(k, "på") && !line.is(k, "om") && !line.is(k, "til") && !line.is(k, "over");
            // "kigger du og jeg på det igen"
            k = said.group(k) != null && said.time(k) == null ? said.group(k).next() - 1 : k;
            boolean object = line.in(k - 1, ABOUT) && (Doers.definite(line.low(k))
                    || Morphology.is(line.low(k), Morphology.DEFINITE));
            boolean people = said.people().at(k) != null || said.group(k - 1) != null
                    && said.group(k - 1).next() == k + 1;
            boolean small = object || people || line.is(k, "ind") || line.in(k, IT) || said.group(k) != null
                    || line.in(k, Words.FUTURE_ADVERBS) || line.is(k, "op") || said.time(k) != null
                    || line.in(k, TALK) || line.is(k, "hvordan") || line.is(k, "går") || line.is(k, "sammen")
                    || line.is(k, "der");
            if (!small) {
                return -1;
            }
        }
        return -1;
    }

    /** "vi taler om det på teammødet", "den vender vi i maj", after what is done: nothing but "it" and a time. */
    private static boolean talks(Said said, int v, int to) {
        Line line = said.line();
        if (!line.in(v, TALKS) || said.times(v, to).isEmpty() && !line.is(to - 1, "bagefter")) {
            return false;
        }
        boolean done = false;
        for (int k = Math.max(0, v - FAR); k < v - 2; k++) {
            done |= said.verb(k);
        }
        boolean looks = line.low(v).startsWith("kig") || line.low(v).startsWith("se");
        boolean it = looks && line.is(v - 1, "det"); // "det kigger vi på næste fredag"
        done &= !looks || it;
        for (int k = v + 1; done && k < to; k++) {
            boolean that = line.in(k, THAT);
            it |= that;
            done = that || line.is(k, "om")
                    || looks && line.is(k, "på") || said.time(k) != null || said.group(k) != null
                    || said.group(k - 1) != null || line.in(k, Words.FUTURE_ADVERBS) || line.is(k, "sammen")
                    || line.is(k, "bagefter");
        }
        return done && it;
    }

    private static int find(Said said, String word, int from, int to) {
        for (int k = from; k < to; k++) {
            if (said.line().is(k, word) && said.time(k) == null) {
                return k;
            }
        }
        return -1;
    }
}
