package dk.walkntalk.agreement;

import java.util.Set;

/** What is said of a subject: from the verb on it is told whether something is agreed, and what. */
final class Predicate {
    private static final Set<String> SELF = Words.set("han", "hun", "jeg", "vi");
    private static final Set<String> CAUGHT_UP = Words.set("fulgt", "samlet");
    private static final Set<String> DONE_UP = Words.set("fulgt", "samlet", "evalueret");
    /** What things do by themselves. */
    private static final Set<String> ENDS = Words.set("slutter", "udløber", "ophører", "nærmer", "træder", "gælder",
            "stopper");
    private static final Set<String> BEGINS = Words.set("begynder", "starter", "åbner", "lukker", "kører", "falder",
            "ligger", "kommer");
    private static final Set<String> MEET = Words.set("ses", "mødes", "snakkes", "tales");
    private static final Set<String> DIRECTIONS = Words.set("på", "til", "med", "hjem", "ind", "op", "ned", "afsted",
            "af", "over", "ud");
    private final Said said;
    private final Line line;
    private final int from;
    private final int to;
    private final Action action;
    private final boolean beside;

    Predicate(Said said, int from, int to, Action action) {
        this(said, from, to, action, false);
    }

    /** @param beside whether the clause goes on after one that tells of something to do */
    Predicate(Said said, int from, int to, Action action, boolean beside) {
        this.beside = beside;
        this.said = said;
        this.line = said.line();
        this.from = from;
        this.to = to;
        this.action = action;
    }

    /**
     * The verb of a subject that was taken out.
     *
     * @param sure whether somebody does it, so that it needs no further proof
     */
    Fact verb(int at, boolean sure) {
        int v = at;
        action.main(at);
        if (NotAgreed.negated(said, at, to) || Verbs.past(line.low(at))) {
            return Fact.none(action.who());
        }
        boolean modal = line.in(v, Words.MODALS);
        int rest = said.adverbs(action.skipGone(v + 1));
        boolean off = line.is(from - 1, "mens") && (line.is(v + 1, "ferie") || line.is(v + 1, "fri"));
        if (off || Chatter.away(line, modal ? rest : v + 1)) {
            return Fact.none(action.who());
        }
        if (modal && line.in(rest, DIRECTIONS) && said.time(rest) == null) {
            return action.finish(v); // "skal på kursus" has no other verb
        }
        if (modal) {
            v = infinitive(v);
            if (v >= to) {
                return Fact.NONE;
            }
        }
        boolean told = action.framed();
        for (int round = 0; round < 3; round++) {
            int promised = Frames.promise(said, v);
            if (promised > 0 && promised < to) {
                boolean hope = (line.is(promised, "det") || line.is(promised, "der"))
                        && !Verbs.passive(line.low(promised + 1));
                if (hope && action.time() == null) {
                    return Fact.none(action.who()); // "lover at det bliver bedre"
                }
                // "lover at han ringer"
                People.Group other = line.in(promised, SELF) ? null : said.group(promised);
                // "går med til at Hjalte arbejder hjemme"
                if (other != null && said.verbAfterSubject(said.adverbs(other.next()))) {
                    int does = said.adverbs(other.next());
                    action.gone(v, does);
                    action.who(other, promised, other.next());
                    v = line.in(does, Words.MODALS) ? infinitive(does) : does;
                    modal = true;
                    told = true;
                    continue;
                }
                boolean self = line.in(promised, SELF) && Verbs.afterSubject(line.low(said.adverbs(promised + 1)));
                promised = self ? said.adverbs(promised + 1) : promised;
                action.gone(v, promised);
                v = self && line.in(promised, Words.MODALS) ? infinitive(promised) : promised;
                modal = true;
                told = true;
            }
        }
        Charges.At charged = Charges.at(line, v, action.skipGone(v + 1));
        charged = charged == null && action.who() != null ? Charges.apart(said, v, to, action) : charged;
        if (charged != null) {
            return action.charged(v, charged);
        }
        if (Cues.at(said, v, to) > 0) {
            return action.followUp(v);
        }
        return unless(v, modal, told, sure);
    }

    /** Over a modal verb to what shall be done. */
    private int infinitive(int modal) {
        action.gone(modal, modal + 1);
        int v = action.skipGone(modal + 1);
        int next = said.adverbs(v);
        action.gone(v, next);
        return said.timeStarts(next) && !line.is(next, "når") ? said.time(next).next() : next;
    }

    /** An action, unless it is a note, chatter or help with what was said before. */
    private Fact unless(int v, boolean modal, boolean told, boolean sure) {
        Found time = action.time();
        int rest = action.skipGone(v + 1);
        boolean parting = rest >= to && time == null || !line.is(v, "mødes") && said.timeStarts(rest)
                && said.time(rest).next() >= to;
        if (line.in(v, MEET) && parting) {
            return Fact.none(action.who()); // "så ses vi og gør status", "vi ses på mandag"
        }
        boolean anybody = line.is(v - 1, "man") && time == null && !modal && !told; // "man lærer så længe man lever"
        if (anybody || Verbs.past(line.low(v)) && !modal || NotAgreed.note(said, v, to, time, modal, told,
                action.nobody())) {
            return Fact.NONE;
        }
        boolean finite = !modal && !told && !action.isCharge() && Verbs.afterSubject(line.low(v));
        if (finite && time == null && !said.dated() && !(beside && (!Chatter.stative(line.low(v)) || tells(v)))
                && !Deeds.is(line.low(v)) && !NotAgreed.told(said, v)) {
            return Fact.none(action.who());
        }
        if (!sure && !modal && time == null && !NotAgreed.told(said, v) && !action.framed()
                && Chatter.stative(line.low(v))) {
            return Fact.NONE;
        }
        boolean with = line.is(v + 1, "til") || said.group(v + 1) != null || line.is(v + 1, "med");
        if ((line.is(v, "hjælper") || line.is(v, "hjælpe")) && (with || v + 1 >= to) && v + 3 >= to) {
            return Fact.people(Fact.Kind.HELPER, action.who(), null, null, false);
        }
        return action.finish(v);
    }

    /** "fortæller de andre om det": somebody is told. */
    private boolean tells(int v) {
        return line.is(v, "fortæller") && (said.group(v + 1) != null || line.is(v + 1, "de"));
    }

    /** "der bliver holdt", "der skal bestilles", "der følges op". */
    Fact impersonal(int v) {
        action.main(v);
        if (NotAgreed.negated(said, v, to) || Verbs.past(line.low(v))) {
            return Fact.NONE;
        }
        boolean modal = line.in(v, Words.MODALS);
        int does = modal ? said.adverbs(action.skipGone(v + 1)) : v;
        boolean becomes = line.is(v, "bliver") || line.is(does, "blive");
        int done = action.skipGone(does + 1);
        if (Cues.at(said, does, to) > 0 || becomes && (Cues.at(said, said.adverbs(done), to) > 0
                || line.in(done, CAUGHT_UP))) {
            agent();
            return action.followUp(does);
        }
        boolean told = Verbs.passive(line.low(does)) || line.is(does, "blive") || action.framed()
                || action.time() != null;
        if (modal ? !told : !becomes && !Verbs.passive(line.low(does))) {
            return Fact.NONE;
        }
        agent();
        Fact fact = action.finish(does);
        return modal ? fact.without(line.low(v) + " ") : fact;
    }

    /** "af Birgitte" at the end of a passive is who does it. */
    private void agent() {
        for (int k = from + 1; k < to - 1; k++) {
            if (line.is(k, "af") && !action.isGone(k)) {
                People.Group group = said.group(k + 1);
                boolean all = line.is(k + 1, "alle") && k + 2 < to && said.time(k + 2) == null && group != null
                        && group.next() == k + 2; // "af alle gamle systemer", "af alle ansatte"
                if (group != null && !all) {
                    action.who(group, k, group.next());
                    int other = line.is(group.next(), "og") ? Agents.after(said, group.next(), to) : -1;
                    if (other > group.next() + 1) {
                        action.besides(group.next() + 1, other); // "af Mette og pedellen"
                    }
                } else if (Agents.after(said, k, to) > 0) {
                    action.doer(k + 1, Agents.after(said, k, to));
                    action.gone(k, k + 1);
                }
            }
        }
    }

    /** A thing is the subject: "budgetopfølgningen skal ligge klar", "planen gennemgås af Bo". */
    Fact thing(int head, int v) {
        if (NotAgreed.negated(said, v, to) || NotAgreed.questionWord(line.low(head)) || line.is(v, "synes")) {
            return Fact.NONE;
        }
        action.main(v);
        Found time = action.time();
        boolean modal = line.in(v, Words.MODALS);
        int does = modal ? said.adverbs(v + 1) : v;
        if (line.is(v, "vil") && line.is(does, "have")) {
            return Fact.NONE; // "kunden vil have det leveret"
        }
        does = line.is(does, "blive") || line.is(does, "bliver") ? said.adverbs(does + 1) : does;
        if (Cues.at(said, does, to) > 0 || line.in(does, DONE_UP)) {
            action.gone(v, does);
            agent();
            return action.followUp(does);
        }
        boolean passive = line.is(v, "bliver") || Verbs.passive(line.low(v)) || modal;
        if (line.in(v, ENDS) && !action.framed()) {
            return Fact.NONE; // "projektet slutter til sommer"
        }
        if (!passive && line.in(v, BEGINS) && !action.framed()) {
            return Fact.NONE; // "skolen begynder igen den 10."
        }
        boolean known = line.is(v, "er") || line.is(v, "har") || Chatter.stative(line.low(v));
        boolean due = time != null && time.next() == to && (line.is(time.from(), "senest")
                || line.is(time.from(), "inden"));
        boolean state = line.is(v, "hænger") || line.is(v, "er")
                && Morphology.is(line.low(v + 1), Morphology.PARTICIPLE);
        if (due && state) {
            action.settled(); // "planerne er lagt senest den 1. maj"
        }
        boolean ready = line.is(v, "er") && time != null && Chatter.done(line, v + 1, to) || due && state;
        boolean done1 = Verbs.passive(line.low(v)) && Doers.definite(line.low(head)); // "bilen vaskes"
        boolean nothing = line.in(head, Chatter.NO_SUBJECTS) && (v == head + 1 || !passive) && !done1;
        if (!passive && (known || time == null) && !ready || nothing && !action.framed()) {
            return Fact.NONE;
        }
        agent();
        boolean done = Chatter.done(line, modal ? v + 2 : v + 1, to) && action.who() == null && v - head <= 2;
        Fact fact = action.finish(v);
        return done ? fact.as(Fact.Kind.THING_DATE) : fact;
    }
}
