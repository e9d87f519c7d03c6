package dk.walkntalk.agreement;

import java.util.Set;

/** How somebody does, rather than what will be done: "skaber ro i hverdagen", "møder borgerne med respekt". */
final class Praise {
    /** Verbs that tell of a person, unless a day is said. */
    private static final Set<String> VERBS = Words.set("vokser", "bidrager", "støtter", "bakker", "yder", "skaber",
            "fremstår", "udstråler", "håndterer", "magter", "mestrer", "formår", "evner", "behersker", "favner",
            "rummer", "leder", "fungerer", "blomstrer", "stråler", "smiler", "lytter", "samarbejder", "imponerer",
            "inspirerer", "motiverer", "brillerer", "glimrer", "klarer", "kæmper", "knokler", "slider", "pendler",
            "presser", "respekterer", "accepterer", "værdsætter", "vægter", "besidder", "repræsenterer", "udviser",
            "opleves", "opfattes", "betragter", "tilhører", "udgør", "brokker", "skælder", "bekræfter", "ærgrer",
            "morer", "tåler", "trøster", "engagerer", "stræber", "higer", "længes", "frygter", "hviler");
    /** What is shown, given or taken without anything being done. */
    private static final Set<String> QUALITIES = Words.set("tillid", "ro", "overblik", "initiativ", "initiativer",
            "respekt", "interesse", "engagement", "omsorg", "forskel", "indsats", "overskud", "mod", "vilje", "hensyn",
            "tålmodighed", "humor", "energi", "glæde", "fejl", "mening", "plads", "rum", "tryghed", "ros", "kritik",
            "ansvar", "tingene", "varen", "arbejde", "humør", "smil", "nærvær", "stabilitet", "faglighed", "retning",
            "lyst", "styr", "skridt", "ejerskab", "motivation");
    private static final Set<String> LIGHT = Words.set("tager", "giver", "viser", "gør", "leverer", "laver", "får",
            "holder", "har", "møder", "passer", "skaffer", "bringer", "nyder", "udviser");
    private static final Set<String> BEFORE = Words.set("en", "et", "den", "det", "stor", "stort", "store", "god",
            "godt", "gode", "kæmpe", "meget", "altid", "ofte", "mange", "rigtig", "virkelig", "høj", "højt", "sit",
            "sin", "sine", "lidt", "mere", "ny", "nye", "fantastisk", "flot", "for", "alt", "alle", "de", "uden", "få",
            "ekstra", "særlig", "tit");
    private static final Set<String> MANNERS = Words.set("ro", "respekt", "glæde", "omhu", "smil", "humor", "overblik",
            "tålmodighed", "energi", "entusiasme", "engagement", "nærvær", "empati", "omsorg", "hjertet", "stil");
    private static final Set<String> GOOD = Words.set("gode", "flotte", "dygtige", "fantastiske", "solide", "fine",
            "skarpe", "kloge", "dårlige", "smukke", "stærke");
    private static final Set<String> DEGREES = Words.set("mest", "bedst", "bedre", "mere", "mindre", "værst",
            "dårligst");
    private static final Set<String> CALM = Words.set("roligt", "pænt", "alvorligt", "tungt", "hårdt", "oppefra",
            "personligt", "stille", "let");
    private static final Set<String> ON_THE_WAY = Words.set("arbejde", "arbejdet", "job");
    private static final Set<String> TRAVELS = Words.set("cykler", "kører", "løber", "går", "tager", "pendler",
            "møder");

    private Praise() {
    }

    /** Whether the clause whose verb stands at {@code v} tells only how somebody does; asked where no day is said. */
    static boolean at(Line line, int v, int to) {
        if (line.in(v, VERBS)) {
            return true;
        }
        if (line.is(v, "holder") && (line.after(v + 1, "meget", "af") > 0
                || line.after(v + 1, "rigtig", "meget", "af") > 0)) {
            return true;
        }
        int much = line.is(v + 1, "meget") || line.is(v + 1, "lang") || line.is(v + 1, "for") ? v + 2 : -1;
        if (line.is(v, "bruger") && much > 0 && (line.is(much, "tid") || line.is(much + 1, "tid"))) {
            return true; // "bruger meget tid på regneark"
        }
        int object = v + 1;
        while (object < Math.min(to, v + 4) && line.in(object, BEFORE)) {
            object++;
        }
        boolean quality = line.in(v, LIGHT) && line.in(object, QUALITIES) && !(line.is(object, "ansvar")
                && line.is(object + 1, "for"));
        if (quality && object < to || line.is(object, "fast") && line.is(object + 1, "i") || line.is(v + 1, "det")
                && line.in(v + 2, CALM)) {
            return true;
        }
        return manner(line, v, to);
    }

    private static boolean manner(Line line, int v, int to) {
        for (int k = v + 1; k < to; k++) {
            boolean how = line.is(k, "med") && (line.in(k + 1, MANNERS) || line.in(k + 2, MANNERS))
                    || line.is(k, "måde")
                    && k + 1 >= to && line.low(k - 1).length() > 3;
            boolean good = line.in(k, GOOD) && k < v + 3 && k + 2 >= to;
            boolean degree = line.in(k, DEGREES) && k == v + 1 && (line.is(k + 1, "af") || line.is(k + 1, "om")
                    || line.is(k + 1, "og")
                    || line.is(k + 1, "når") || k + 1 >= to || line.is(k + 1, "alene"));
            boolean travels = line.in(v, TRAVELS) && line.in(k, ON_THE_WAY) && line.in(k - 1, Words.PREPOSITIONS);
            if (how || good || degree || travels || line.is(k, "opløbet")) {
                return true;
            }
        }
        return false;
    }
}
