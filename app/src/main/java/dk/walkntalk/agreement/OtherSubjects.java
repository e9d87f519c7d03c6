package dk.walkntalk.agreement;

import java.util.Set;

/** Subjects that are no party: "pedellen skifter låsen", "Karen fra HR sender papirerne", "skemaet skal udfyldes". */
final class OtherSubjects {
    private static final Set<String> LINKS = Words.set("er", "bliver");
    private static final Set<String> SHOWS = Words.set("viser", "lærer", "fortæller", "giver", "sender", "spørger",
            "låner", "hjælper", "forklarer", "leverer", "instruerer", "skaffer");
    /** What is done with somebody. */
    private static final Set<String> TO_ONE = Words.set("følger", "oplærer", "besøger", "afløser", "støtter",
            "vejleder", "møder");
    private static final Set<String> ARTICLES = Words.set("en", "et", "den", "det", "de", "at", "alle", "hele");
    private static final Set<String> SHORT_OFFICES = Words.set("hr", "it", "tr", "amr");
    private static final Set<String> UNITS = Words.set("gruppe", "hold", "team", "afdeling", "afsnit", "stue",
            "vagthold");
    private final Said said;
    private final Line line;
    private final int to;
    private final Action action;
    private final Predicate predicate;

    OtherSubjects(Said said, int to, Action action, Predicate predicate) {
        this.said = said;
        this.line = said.line();
        this.to = to;
        this.action = action;
        this.predicate = predicate;
    }

    /** Something else is the subject: one who is no party, or a thing. */
    Fact read(int start) {
        int head = said.timeStarts(start) ? said.time(start).next() : start;
        if (head > start && Verbs.past(line.low(head)) && said.time(head) == null) {
            return Fact.NONE; // "i december manglede vi"
        }
        boolean from = line.is(head, "en") && Doers.animate(line.low(head + 1) + "en") && line.is(head + 2, "fra");
        if (from && said.verbAfterSubject(head + 4)) {
            action.doer(head, head + 4);
            return predicate.verb(head + 4, false); // "en kollega fra Aalborg lærer"
        }
        int v = head + 1;
        while (v < to && v < head + 14 && !(said.verb(v) && !line.is(v - 1, "der") && !line.is(v - 1, "som")
                && !line.is(v - 1, "at"))) {
            if (Verbs.past(line.low(v)) && v < head + 4 && said.time(v) == null && (v < head + 2
                    || !line.in(v - 1, Lexicon.DETERMINERS))) {
                return Fact.NONE;
            }
            v++;
        }
        if (v >= to || v >= head + 14) {
            return verbless(start);
        }
        int noun = last(head, v);
        boolean alone = v == head + 1;
        boolean owned = noun == head + 1 && Morphology.is(line.low(head), Morphology.GENITIVE)
                && Doers.animate(line.low(noun) + "en"); // "skolens sekretær sender"
        boolean some = noun == head + 1 && line.is(head, "en") && Doers.animate(line.low(noun) + "en");
        boolean doer = !said.line().in(v, LINKS) && (some || Doers.animate(line.low(noun)) || owned || alone
                && Doers.maybeName(line.at(head))
                || alone && line.in(head, SHORT_OFFICES) || alone && line.at(head).capital()
                && !Doers.definite(line.low(head))
                && Doers.maybeName(line.at(head)));
        int does = line.in(v, Words.MODALS) ? said.adverbs(v + 1) : v;
        boolean guest = !alone && Doers.maybeName(line.at(head)) && line.is(head + 1, "fra") && v - head <= 4;
        boolean unit = v == head + 2 && line.in(head, UNITS)
                && (line.at(head + 1).number() || Numbers.isCardinal(line.low(head + 1))); // "gruppe tre holder"
        boolean agent = unit || alone && action.time() != null && Doers.acts(said, noun, v, to);
        People.Group also = line.is(head + 1, "og") && Doers.animate(line.low(head)) ? said.group(head + 2) : null;
        if (also != null && also.next() == v) {
            action.doer(head, head + 1);
            action.andAlso(also); // "pedellen og Rasmus sætter"
            return predicate.verb(v, false);
        }
        boolean state = line.is(does, "være") && (Morphology.is(line.low(does + 1), Morphology.PARTICIPLE)
                || Chatter.done(line, does + 1, does + 1)); // "køkkenet skal være rengjort"
        if ((doer || guest || agent) && !state && !Verbs.passive(line.low(does)) && !line.is(does, "blive")) {
            action.doer(head, v);
            return predicate.verb(v, false);
        }
        return predicate.thing(head, v);
    }

    /** "vikaren viser Åse hvordan": one who is no party does something for one who is. */
    static boolean shows(Said said, int start) {
        People.Group whom = said.group(start + 2);
        boolean own = whom != null && whom.own() && (said.line().in(start + 1, SHOWS)
                || said.line().in(start + 1, TO_ONE));
        boolean one = own && Doers.animate(said.line().low(start)) && said.line().in(start + 1, TO_ONE);
        return one || own && Doers.animate(said.line().low(start))
                && (NotAgreed.questionWord(said.line().low(whom.next())) || said.line().in(whom.next(), ARTICLES)
                || said.line().is(whom.next(), "om") || Doers.definite(said.line().low(whom.next())));
    }

    private int last(int head, int v) {
        for (int k = head; k < v; k++) {
            if (line.in(k, Words.PREPOSITIONS) && k > head) {
                return k - 1;
            }
        }
        return v - 1;
    }

    /** "forældremøde i april ved Bo": no verb at all; nothing is agreed by that, unless it was framed. */
    private Fact verbless(int start) {
        return action.framed() ? action.finish(start) : Fact.NONE;
    }
}
