package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An action being read: words are taken out of the clause one after the other; what is left is what is done. */
final class Action {
    private static final Set<String> CAUGHT_UP = Words.set("fulgt", "samlet");
    private static final Set<String> DONE_UP = Words.set("fulgt", "samlet", "evalueret");
    private static final Set<String> DIRECTIONS = Words.set("på", "til", "med", "hjem", "ind", "op", "ned", "afsted",
            "af", "over", "ud");
    private final Said said;
    private final Line line;
    private final int from;
    private final int to;
    private final boolean framed;
    private final boolean[] gone;
    private SaidPeople who;
    private boolean named;
    private SaidPeople charge;
    private boolean chargeOnly;
    private int kept = -1;
    private int main;
    private String early;

    Action(Said said, int from, int to, boolean framed) {
        this.said = said;
        this.line = said.line();
        this.from = from;
        this.to = to;
        this.framed = framed;
        main = from;
        gone = new boolean[line.size() + 1];
    }

    boolean framed() {
        return framed;
    }

    void gone(int first, int next) {
        for (int i = first; i < next; i++) {
            gone[i] = true;
        }
    }

    void goneAdverbs(int first, int next) {
        for (int i = first; i < next; i++) {
            gone[i] |= line.in(i, Words.FUTURE_ADVERBS) && said.time(i) == null;
        }
    }

    void who(People.Group group, int first, int next) {
        who = people(group);
        named = group.own() || !group.who().isEmpty() || group.ask();
        gone(first, next);
    }

    void doer(int first, int next) {
        String words = What.text(said, first, next, new boolean[line.size() + 1]);
        String name = next == first + 1 && !Doers.animate(line.low(first)) && !Doers.definite(line.low(first)) ? line.at(first).text() : words;
        who = new SaidPeople(List.of(name), name, List.of(), false);
        named = true;
        gone(first, next);
    }

    void charge() {
        charge = who;
        chargeOnly = true;
    }

    /** What good it does was said first: "for at få mere ro indfører Bo". */
    void early(int first, int next) {
        early = What.text(said, first, next, gone);
        gone(first - 2, next);
    }

    /** The subject is that of the clause before. */
    void elided() {
        who = Fact.SAME;
        named = true;
    }

    SaidPeople people(People.Group group) {
        if (group.unsure() || group.ask()) {
            return new SaidPeople(List.of(), line.words(group.from(), group.next()), group.ask() ? group.list() : List.of(), group.ask());
        }
        return new SaidPeople(group.list(), line.words(group.from(), group.next()), List.of(), false);
    }

    /**
     * The verb of a subject that was taken out.
     *
     * @param sure whether somebody does it, so that it needs no further proof
     */
    Fact verb(int at, boolean sure) {
        int v = at;
        main = at;
        if (NotAgreed.negated(said, at, to) || Verbs.past(line.low(at))) {
            return Fact.NONE;
        }
        boolean modal = line.in(v, Words.MODALS);
        int rest = said.adverbs(skipGone(v + 1));
        if (modal && line.in(rest, DIRECTIONS) && said.time(rest) == null) {
            return finish(v); // "skal på kursus" has no other verb
        }
        if (modal) {
            gone(v, v + 1);
            v = skipGone(v + 1);
            int next = said.adverbs(v);
            gone(v, next);
            v = next;
            if (said.timeStarts(v) && !line.is(v, "når")) {
                v = said.time(v).next();
            }
            if (v >= to) {
                return Fact.NONE;
            }
        }
        boolean told = framed;
        for (int round = 0; round < 3; round++) {
            int promised = Frames.promise(line, v);
            if (promised > 0 && promised < to) {
                gone(v, promised);
                v = promised;
                modal = true;
                told = true;
            }
        }
        Charges.At charged = Charges.at(line, v, skipGone(v + 1));
        if (charged != null) {
            kept = v;
            charge = who;
            chargeOnly = charged.only();
            gone(v, charged.next());
            return finish(charged.next());
        }
        if (Cues.at(said, v, to) > 0) {
            return followUp(v);
        }
        if (Verbs.past(line.low(v)) && !modal || NotAgreed.note(said, v, to, MainTime.of(said, from, to, main, gone), modal, told, who != null && !named)) {
            return Fact.NONE;
        }
        if (!sure && !modal && MainTime.of(said, from, to, main, gone) == null && !framed && Chatter.stative(line.low(v))) {
            return Fact.NONE;
        }
        if (line.is(v, "hjælper") && (line.is(v + 1, "til") || said.group(v + 1) != null || line.is(v + 1, "med")) && v + 3 >= to) {
            return Fact.people(Fact.Kind.HELPER, who, null, null, false);
        }
        return finish(v);
    }

    private int skipGone(int v) {
        int at = v;
        while (at < to && gone[at]) {
            at++;
        }
        return at;
    }

    private Fact followUp(int v) {
        Found time = MainTime.of(said, from, to, main, gone);
        boolean[] before = gone.clone();
        String own = Cues.object(said, v, to, gone) ? rest(time) : null;
        System.arraycopy(before, 0, gone, 0, gone.length);
        return new Fact(Fact.Kind.FOLLOW_UP, own == null ? null : new SaidText(own, null), who, when(time), null, null, false);
    }

    private String rest(Found time) {
        if (time != null) {
            gone(time.from(), time.next());
        }
        return What.text(said, from, to, gone);
    }

    /** "der bliver holdt", "der skal bestilles", "der følges op". */
    Fact impersonal(int v) {
        main = v;
        if (NotAgreed.negated(said, v, to) || Verbs.past(line.low(v))) {
            return Fact.NONE;
        }
        int does = line.in(v, Words.MODALS) ? said.adverbs(skipGone(v + 1)) : v;
        boolean bliver = line.is(v, "bliver") || line.is(does, "blive");
        if (Cues.at(said, does, to) > 0 || bliver && Cues.at(said, said.adverbs(skipGone(does + 1)), to) > 0 || bliver && line.in(skipGone(does + 1), CAUGHT_UP)) {
            agent();
            return followUp(does);
        }
        boolean passive = line.in(v, Words.MODALS) || bliver || Verbs.passive(line.low(does));
        if (!passive || line.in(v, Words.MODALS) && !Verbs.passive(line.low(does)) && !line.is(does, "blive") && !framed && MainTime.of(said, from, to, main, gone) == null) {
            return Fact.NONE;
        }
        if (line.in(v, Words.MODALS)) {
            gone(v, does);
        }
        agent();
        return finish(does);
    }

    /** "af Birgitte" at the end of a passive is who does it. */
    private void agent() {
        for (int k = from + 1; k < to - 1; k++) {
            if (line.is(k, "af") && !gone[k]) {
                People.Group group = said.group(k + 1);
                if (group != null) {
                    who(group, k, group.next());
                } else if (Doers.animate(line.low(k + 1)) && (k + 2 >= to || said.timeStarts(k + 2))) {
                    doer(k + 1, k + 2);
                    gone(k, k + 1);
                }
            }
        }
    }

    /** A thing is the subject: "budgetopfølgningen skal ligge klar", "planen gennemgås af Bo". */
    Fact thing(int head, int v) {
        if (NotAgreed.negated(said, v, to) || NotAgreed.questionWord(line.low(head))) {
            return Fact.NONE;
        }
        main = v;
        Found time = MainTime.of(said, from, to, main, gone);
        boolean modal = line.in(v, Words.MODALS);
        int does = modal ? said.adverbs(v + 1) : v;
        does = line.is(does, "blive") || line.is(does, "bliver") ? said.adverbs(does + 1) : does;
        if (Cues.at(said, does, to) > 0 || line.in(does, DONE_UP)) {
            gone(v, does);
            agent();
            return followUp(does);
        }
        boolean passive = line.is(v, "bliver") || Verbs.passive(line.low(v)) || modal;
        boolean known = line.is(v, "er") || line.is(v, "har") || Chatter.stative(line.low(v));
        if (!passive && (known || time == null) && !(line.is(v, "er") && time != null && Chatter.done(line, v + 1, to))) {
            return Fact.NONE;
        }
        if (line.in(head, Chatter.NO_SUBJECTS) && !framed) {
            return Fact.NONE;
        }
        agent();
        boolean done = Chatter.done(line, modal ? v + 2 : v + 1, to) && who == null && v - head <= 2;
        Fact fact = finish(v);
        return done ? new Fact(Fact.Kind.THING_DATE, fact.hvad(), fact.who(), fact.when(), fact.charge(), fact.value(), false) : fact;
    }

    Fact finish(int v) {
        People.Group beside = Charges.beside(said, from, to);
        if (beside != null) {
            charge = people(beside);
            gone(beside.from() - 1, beside.next() + 2);
        }
        eachOne(v);
        Value value = early != null ? null : Value.of(said, v, to);
        Found time = null;
        if (value != null) {
            time = MainTime.of(said, from, value.from(), main, gone);
            Found late = time == null ? value.time() : null;
            time = time == null ? late : time;
            gone(value.from(), value.to());
        } else {
            time = MainTime.of(said, from, to, main, gone);
        }
        if (time != null) {
            gone(time.from(), time.next());
        }
        String hvad = What.text(said, from, to, gone);
        if (hvad == null) {
            return empty(time);
        }
        String alt = null;
        if (early != null) {
            return new Fact(Fact.Kind.ACTION, new SaidText(hvad, null), Charges.withHelper(said, from, to, who), when(time), charge, early, false);
        }
        if (value != null) {
            alt = hvad + " " + line.words(value.from(), value.to());
        } else if (kept >= 0) {
            alt = line.words(kept, v) + " " + hvad;
        }
        SaidPeople doers = chargeOnly && who != null ? new SaidPeople(List.of(), "", who.names(), false) : who;
        return new Fact(Fact.Kind.ACTION, new SaidText(hvad, alt), Charges.withHelper(said, from, to, doers), when(time), charge, value == null ? null : value.words(said), false);
    }

    private Fact empty(Found time) {
        if (charge != null) {
            return Fact.people(Fact.Kind.CHARGE, chargeOnly ? null : who, charge, when(time), false);
        }
        return Fact.date(when(time), false);
    }

    private void eachOne(int v) {
        for (int k = from; k < to - 1; k++) {
            if (line.is(k, "hver") && line.is(k + 1, "især") || line.is(k, "begge") && line.is(k + 1, "to") && k == v + 1) {
                gone(k, k + 2);
            } else if (k == v + 1 && line.is(k, "begge") && said.time(k) == null) {
                gone(k, k + 1);
            }
        }
    }

    When when(Found time) {
        return time == null ? null : time.when().said(line.words(time.from(), time.next()));
    }
}
