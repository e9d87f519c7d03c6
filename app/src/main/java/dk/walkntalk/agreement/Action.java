package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An action being read: words are taken out of the clause one after the other; what is left is what is done. */
final class Action {
    private static final Set<String> IT = Words.set("det", "den", "de");
    private static final Set<String> SENDS = Words.set("sender", "viser", "afleverer", "hænger", "fremlægger", "giver",
            "samler", "henter", "præsenterer", "deler", "læser", "gennemgår", "retter", "drøfter", "sætter", "lægger");
    private final Said said;
    private final Line line;
    private final int from;
    private final int to;
    private boolean framed;
    private final boolean[] gone;
    private SaidPeople who;
    private boolean named;
    private SaidPeople charge;
    private boolean chargeOnly;
    private int frontFrom;
    private int frontTo;
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

    /** Times before the verb are no part of what is done, though another may be the one that counts. */
    void front(int first, int next) {
        frontFrom = first;
        frontTo = next;
    }

    /** It is said that somebody will, though without a frame: "det bliver Bo der". */
    void settled() {
        framed = true;
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

    /** After one who is no party, people who are. */
    void andAlso(People.Group group) {
        List<String> all = new ArrayList<>(who.names());
        all.addAll(group.list());
        who = new SaidPeople(all, who.words() + " og " + line.words(group.from(), group.next()), List.of(),
                group.ask());
        gone(group.from() - 1, group.next());
    }

    /** One more, who is no party, after "og". */
    void besides(int noun, int next) {
        List<String> all = new ArrayList<>(who.names());
        String other = What.text(said, noun, next, new boolean[line.size() + 1]);
        all.add(other);
        who = new SaidPeople(all, who.words() + " og " + other, who.alt(), who.askSpeaker());
        gone(noun - 1, next);
    }

    void doer(int first, int next) {
        boolean called = next > first + 1 && Doers.maybeName(line.at(first)); // "Karen fra HR"
        String words = called ? line.words(first, next) : What.text(said, first, next, new boolean[line.size() + 1]);
        String name = next == first + 1 && !Doers.animate(line.low(first)) && !Doers.definite(line.low(first))
                ? line.at(first).text() : words;
        who = new SaidPeople(List.of(name), name, List.of(), false);
        named = true;
        gone(first, next);
    }

    void charge() {
        charge = who;
        chargeOnly = true;
    }

    boolean isCharge() {
        return charge != null;
    }

    SaidPeople who() {
        return who;
    }

    /** Whether somebody is said, of whom it cannot be told who it is. */
    boolean nobody() {
        return who != null && !named;
    }

    /** Where the verb of the clause stands. */
    void main(int verb) {
        main = verb;
    }

    /** The time that the action is bound to, or null. */
    Found time() {
        return MainTime.of(said, from, to, main, gone);
    }

    boolean isGone(int i) {
        return gone[i];
    }

    int skipGone(int v) {
        int at = v;
        while (at < to && gone[at]) {
            at++;
        }
        return at;
    }

    /** Words of responsibility stand at {@code v}: they are no part of what is done. */
    Fact charged(int v, Charges.At words) {
        kept = v;
        charge = who;
        chargeOnly = words.only();
        gone(v, words.next());
        for (int k = v; k < words.next(); k++) {
            gone[k] &= said.time(k) == null; // "har fra april ansvaret for"
        }
        return finish(words.next());
    }

    Fact followUp(int v) {
        Found time = time();
        boolean[] before = gone.clone();
        String own = Cues.object(said, v, to, gone) ? rest(time) : null;
        System.arraycopy(before, 0, gone, 0, gone.length);
        When when = time == null ? null : SmallClauses.onEvent(said, from, time);
        return new Fact(Fact.Kind.FOLLOW_UP, own == null ? null
                : new SaidText(own, null), who, when, null, null, false);
    }

    private String rest(Found time) {
        if (time != null) {
            gone(time.from(), time.next());
        }
        return What.text(said, from, to, gone);
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
            return new SaidPeople(List.of(), line.words(group.from(), group.next()), group.ask() ? group.list()
                    : List.of(), group.ask());
        }
        return new SaidPeople(group.list(), line.words(group.from(), group.next()), List.of(), false);
    }

    Fact finish(int v) {
        People.Group beside = Charges.beside(said, from, to);
        if (beside != null) {
            charge = people(beside);
            gone(beside.from() - 1, beside.next() + 2);
        }
        Together.words(said, from, to, v, gone);
        People.Group last = who == null ? null : Together.last(said, v, to, who);
        if (last != null) {
            who = people(last);
            gone(last.from(), to);
        }
        gone[to - 1] |= line.is(to - 1, "derefter") && said.timeEnds(to - 1); // "hver morgen derefter"
        Due.leave(said, v, to, this);
        Value value = early != null ? null : Value.of(said, v, to);
        int reason = value == null ? Reasons.after(said, v, to) : -1;
        Found time = null;
        if (reason > 0) {
            time = MainTime.of(said, from, reason, main, gone);
            time = time == null ? Reasons.deadline(said, reason, to) : time;
            gone(reason, to);
        } else if (value != null) {
            time = MainTime.of(said, from, value.from(), main, gone);
            value = time == null ? value : value.whole(to); // "på torsdag så vi kan flytte inden sommerferien"
            Found late = time == null ? value.time() : null;
            time = time == null ? late : time;
            gone(value.from(), value.to());
        } else {
            time = MainTime.of(said, from, to, main, gone);
        }
        if (time != null) {
            boolean and = line.is(time.from() - 1, "og") && said.times(from, to).size() == 1; // "og gerne inden påske"
            boolean once = line.is(time.from() - 1, "engang");
            gone(and || once ? time.from() - 1 : time.from(), time.next());
        }
        if (time != null && time.from() >= frontFrom) {
            gone(frontFrom, frontTo);
        }
        String hvad = What.text(said, from, to, gone);
        if (hvad == null) {
            return empty(time);
        }
        who = who != null && who != Fact.SAME && Rivals.either(said, from, who) ? Rivals.offered(who) : who;
        Doubt.Kind doubt = Doubt.of(said, from, to, gone, who != null, charge != null, value);
        if (doubt != Doubt.Kind.NONE && !(doubt == Doubt.Kind.OPEN && takenUp())) {
            return doubtful(time, doubt);
        }
        time = time == null || Rivals.time(said, time) ? null : time;
        String alt = null;
        if (early != null) {
            return new Fact(Fact.Kind.ACTION, new SaidText(hvad, null), Charges.withHelper(said, from, to, who),
                    when(time), charge, early, false);
        }
        if (value != null) {
            alt = hvad + " " + line.words(value.from(), value.to());
        } else if (reason > 0) {
            alt = hvad + " " + line.words(reason, to);
        } else if (kept >= 0) {
            alt = line.words(kept, v) + " " + hvad;
        }
        SaidPeople doers = chargeOnly && who != null ? new SaidPeople(List.of(), "", who.names(), false) : who;
        return new Fact(Fact.Kind.ACTION, new SaidText(hvad, alt), Charges.withHelper(said, from, to, doers),
                when(time), charge,
                value == null ? null : value.words(said), false).with(kept < 0 && v < to && !gone[v] ? line.low(v)
                        : null);
    }

    /** "og den sender jeg til Ole i marts": something else is done with it. */
    private boolean takenUp() {
        int first = skipGone(from);
        return from > 0 && who != null && (line.is(first, "den") || line.is(first, "dem")) && line.in(first + 1, SENDS);
    }

    /** What is done is not told apart from the rest: it is asked for. */
    private Fact doubtful(Found found, Doubt.Kind doubt) {
        if (doubt == Doubt.Kind.REMARK) {
            return Fact.none(who);
        }
        who = who != null && who != Fact.SAME && Rivals.another(said, from, to, who) ? Rivals.offered(who) : who;
        boolean rivals = found != null && (Rivals.times(said, from, to) || Rivals.time(said, found)
                || Doubt.timeToo(new Strays(said, from, to, gone)));
        Found time = rivals ? null : found;
        boolean told = who != null && (!who.names().isEmpty() || !who.alt().isEmpty() || who.askSpeaker());
        boolean nobody = who != Fact.SAME && !told || Chatter.stative(line.low(main)) && !framed;
        boolean open = doubt == Doubt.Kind.OPEN;
        if (open && from > 0 && line.in(skipGone(from), IT)) {
            return Fact.date(when(time), false); // "det begynder du med i morgen"
        }
        if (found == null && (nobody || open && from > 0)) {
            return Fact.NONE;
        }
        return new Fact(open ? Fact.Kind.ACTION : Fact.Kind.CUT, null, who, when(time), charge, null, false);
    }

    private Fact empty(Found time) {
        if (charge != null) {
            return Fact.people(Fact.Kind.CHARGE, chargeOnly ? null : who, charge, when(time), false);
        }
        return Fact.date(when(time), false);
    }

    When when(Found time) {
        return time == null ? null : time.when().said(line.words(said.dates(time), time.next()));
    }
}
