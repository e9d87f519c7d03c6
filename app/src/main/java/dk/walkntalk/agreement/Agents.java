package dk.walkntalk.agreement;

import java.util.Set;

/** Who does it, where the verb is passive: "bliver malet af lærlingene", "males af en vikar". */
final class Agents {
    private static final Set<String> PARTICLES = Words.set("op", "ned", "ind", "ud", "igennem", "om", "væk", "hjem",
            "over", "rundt", "frem", "efter", "sammen", "igen", "færdig", "færdigt");
    /** With these "af" may tell what something is made or paid of. */
    private static final Set<String> MADE = Words.set("lavet", "bygget", "betalt", "finansieret", "dækket", "taget",
            "fyldt", "trukket", "syet", "støbt", "laves", "bygges", "betales", "finansieres", "dækkes", "tages",
            "trækkes", "sys", "støbes", "del", "påvirket", "skabt", "samlet", "samles", "ramt", "rammes", "støttet",
            "drevet", "drives", "påvirkes", "frigjort", "båret", "fyldes", "udgøres", "dannes", "præges", "præget",
            "skabes");
    private static final Set<String> AFTER_AGENT = Words.set("i", "til", "ved", "med", "om", "for", "under", "over",
            "når", "så", "inden", "efter", "før", "og");
    private static final int LONG = 6;
    private static final Set<String> WHOSE = Words.set("vores", "min", "din", "hans", "hendes", "den", "det", "de",
            "jeres", "deres", "mine", "dine");
    private static final String[] OFFICES = {"er", "ent", "ant", "ist", "log", "ar", "or", "leder", "firma", "hold",
    "bureau", "kollega", "pædagog", "ør", "ling", "svend", "kyndig", "ske", "mand", "kvinde"};

    private Agents() {
    }

    /** The place after one who is no party, said after "af" at {@code af}, where the verb is passive; or -1. */
    static int after(Said said, int af, int to) {
        Line line = said.line();
        int next = person(said, af, to);
        while (next > 0 && line.is(next, "og") && !ends(said, next, to) && person(said, next, to) > 0) {
            next = person(said, next, to);
        }
        return next > 0 && ends(said, next, to) ? next : next > 0 ? -1 : phrase(said, af, to);
    }

    /** "bliver oplært af Mette": after a participle somebody of whom it is not the subject. */
    static boolean somebodyElse(Said said, int verb, int to) {
        Line line = said.line();
        int does = said.adverbs(verb + 1);
        boolean by = false;
        for (int k = does + 1; k < to - 1; k++) {
            by |= line.is(k, "af") && said.group(k + 1) != null && said.group(k + 1).own();
        }
        return by && Morphology.is(line.low(does), Morphology.PARTICIPLE) && !line.in(does, MADE);
    }

    /**
     * Right after a passive verb "af" leads to who does it, whoever it is: "af de unge fra skolen", "af den der
     * lukker".
     */
    private static int phrase(Said said, int af, int to) {
        Line line = said.line();
        int first = af + 1;
        int verb = said.timeEnds(af) ? said.time(af - 1).from() - 1 : af - 1;
        int does = line.in(verb, PARTICLES) ? verb - 1 : verb;
        boolean passive = Verbs.passive(line.low(does)) || Morphology.is(line.low(does), Morphology.PARTICIPLE);
        if (!passive || line.in(does, MADE) || first >= to || said.time(first) != null) {
            return -1;
        }
        boolean clause = line.is(first + 1, "der");
        int end = first;
        while (end < to && said.time(end) == null && (clause || !line.in(end, AFTER_AGENT)) && !line.pauseAt(end + 1)) {
            end++;
        }
        end = end < to && said.time(end) == null && !line.in(end, AFTER_AGENT) ? end + 1 : end;
        boolean many = line.is(first, "alle") || Numbers.isCardinal(line.low(first)) || line.at(first).number();
        boolean somebody = clause || many || line.in(first, WHOSE) && end > first + 1
                || Morphology.is(line.low(first), Morphology.GENITIVE) && end > first + 1
                || Morphology.is(line.low(first), Morphology.PLURAL);
        return somebody && end - first <= LONG ? end : -1;
    }

    private static boolean ends(Said said, int i, int to) {
        return i >= to || said.timeStarts(i);
    }

    /** Somebody after "af" or "og" at {@code i}. */
    private static int person(Said said, int i, int to) {
        Line line = said.line();
        int first = i + 1;
        if (first >= to || said.time(first) != null) {
            return -1;
        }
        boolean joined = line.is(i, "og");
        boolean owned = Morphology.is(line.low(first), Morphology.GENITIVE) && said.group(first) == null
                && first + 1 < to && (office(line.low(first + 1)) || Doers.animate(line.low(first + 1)));
        if (owned && !line.in(i - 1, MADE) && ends(said, first + 2, to)) {
            return first + 2; // "ved elevatoren af kommunens grafiker"
        }
        int before = said.timeEnds(i) ? said.time(i - 1).from() - 1 : i - 1;
        if (Doers.animate(line.low(first))) {
            return first + 1;
        }
        boolean verb = Verbs.passive(line.low(before)) || line.in(before, PARTICLES) || participle(line.low(before));
        boolean made = line.in(before, MADE) || line.in(before, PARTICLES) && line.in(before - 1, MADE);
        if (!verb && !joined) {
            return -1;
        }
        if (line.is(first, "en") || line.is(first, "et")) {
            boolean adjective = line.low(first + 1).endsWith("sk") || line.low(first + 1).endsWith("e")
                    && !office(line.low(first + 1));
            int noun = adjective ? first + 2 : first + 1;
            boolean office = noun < to && said.time(noun) == null && office(line.low(noun));
            // "en maler fra kommunen"
            return office ? line.is(noun + 1, "fra") && said.time(noun + 1) == null
                    && ends(said, noun + 3, to) ? noun + 3 : noun + 1 : -1;
        }
        if (line.in(first, WHOSE)) {
            int noun = line.low(first + 1).endsWith("e") ? first + 2 : first + 1;
            boolean somebody = noun < to && said.time(noun) == null && (office(line.low(noun))
                    || Doers.animate(line.low(noun))
                    || line.low(noun).endsWith("ere") || line.low(noun).endsWith("inger"));
            return somebody ? noun + 1 : -1;
        }
        boolean service = !made && !joined && Morphology.is(line.low(first), Morphology.ADJECTIVE)
                && Morphology.is(line.low(first + 1),
                Morphology.NOUN | Morphology.UNKNOWN) && !Morphology.is(line.low(first), Morphology.PLURAL)
                        && first + 1 < to;
        if (service && ends(said, first + 2, to)) {
            return first + 2; // "af teknisk service"
        }
        return !made && (Doers.definite(line.low(first)) || Doers.maybeName(line.at(first))
                && ends(said, first + 1, to)) ? first + 1 : -1;
    }

    private static boolean participle(String low) {
        return low.length() > 3 && low.endsWith("t");
    }

    private static boolean office(String low) {
        for (String ending : OFFICES) {
            if (low.length() > 3 && low.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
