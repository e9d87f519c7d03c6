package dk.walkntalk.agreement;

import java.util.Set;

/** Those who are only spoken to: "Rune, aftalen er at du", "Susanne jeg tager vagten". */
final class Calls {
    private static final Set<String> SPEAKERS = Words.set("jeg", "vi");

    private static final Set<String> ASKS = Words.set("vil", "kan", "kunne", "gider", "skal");
    private static final Set<String> POLITELY = Words.set("ikke", "godt", "lige", "gerne", "måske", "venligst");
    private static final Set<String> KIND = Words.set("sød", "rar", "flink");
    private static final Set<String> SENSES = Words.set("høre", "se", "huske", "mærke", "forstå", "kende", "vide",
            "lugte", "lide");
    private static final Set<String> SOON = Words.set("snarest", "omgående", "straks", "hurtigst", "muligt", "nu");
    private static final int FAR = 40;

    private Calls() {
    }

    /**
     * A line without the name of one who is only spoken to, set apart by pauses: "husk at vande planterne, Tue".
     *
     * @param who the one spoken to, or null
     */
    record Call(Line line, Person who) {
    }

    /** Takes such a name out, where the sentence is to somebody. */
    static Call apart(Line line, Names names) {
        for (int k = 1; k < line.size(); k++) {
            Names.Mention name = line.pauseAt(k) && !line.stopAt(k) ? names.at(line, k) : null;
            boolean alone = name != null && !name.genitive() && name.person() != null && line.pauseAt(name.next());
            name = name == null && closes(line, k) ? names.at(line, k) : name;
            alone |= name != null && !line.pauseAt(k) && !name.genitive() && name.person() != null
                    && ends(line, name.next());
            if (alone && !named(line, names, k) && names.at(line, name.next()) == null && addressed(line, names, k)
                    && !(line.is(name.next(), "du") && Verbs.afterSubject(line.low(name.next() + 1)))) {
                boolean[] gone = new boolean[line.size()];
                for (int i = k; i < name.next(); i++) {
                    gone[i] = true;
                }
                Line left = line.without(gone);
                return new Call(k < left.size() && !left.stopAt(k) ? left.joined(k) : left, name.person());
            }
        }
        return new Call(line, null);
    }

    /** Whether a name at {@code k} may stand there alone, after all that is said: "går på ferie Bo". */
    private static boolean closes(Line line, int k) {
        boolean said = line.at(k - 1).number() || Morphology.is(line.low(k - 1), Morphology.NOUN);
        said &= !Morphology.is(line.low(k - 1), Morphology.SMALL | Morphology.GENITIVE);
        return k > 2 && !line.pauseAt(k) && (said || line.in(k - 1, SOON));
    }

    /** "lærer dem op Bo og det bliver i uge 9": nothing more is said of it. */
    private static boolean ends(Line line, int i) {
        return line.pauseAt(i) || line.is(i, "og") && (line.is(i + 1, "det") || line.is(i + 1, "den"));
    }

    /**
     * Where begins what somebody is asked to do: "Bo, vil du ikke ringe", "Bo vil du være sød at ringe"; or -1, also
     * for a mere question, which has no time.
     */
    static int asked(Said said, int start, int to) {
        Line line = said.line();
        People.Group called = said.group(start);
        int at = called == null || !called.own() || called.who().size() != 1 ? to : called.next();
        if (!line.in(at, ASKS) || !line.is(at + 1, "du")) {
            return -1;
        }
        at += 2;
        while (line.in(at, POLITELY)) {
            at++;
        }
        at = line.is(at, "være") && line.in(at + 1, KIND) && line.is(at + 2, "at") ? at + 3 : at;
        boolean question = line.at(start).question() && said.times(at, to).isEmpty(); // "Bo, vil du kigge på den?"
        question |= line.in(at, SENSES); // "Bo kan du høre den lyd"
        return at < to && !question && Morphology.infinitive(line.low(at)) ? at : -1;
    }

    private static boolean named(Line line, Names names, int k) {
        for (int i = k - 1; i >= Math.max(0, k - 3); i--) {
            Names.Mention before = names.at(line, i);
            if (before != null && before.next() == k) {
                return true;
            }
        }
        return false;
    }

    /** "du" before it, or a verb that tells to do something, where the sentence begins. */
    private static boolean addressed(Line line, Names names, int to) {
        for (int k = to - 1; k >= Math.max(0, to - FAR); k--) {
            if (line.is(k, "du") || line.is(k, "dig") || line.pauseAt(k) && Imperatives.starts(line, k)
                    && names.at(line, k) == null) {
                return true;
            }
        }
        return false;
    }

    /** "køb en sofa inden for fjorten dage Mark": the name said last is of the one who is told to. */
    static void last(Said said, int start, int to, Action action) {
        Line line = said.line();
        if (said.people().called(start) != null) {
            action.who(said.people().called(start), start, start);
            return;
        }
        for (int k = Math.max(start + 2, to - 4); k < to; k++) {
            People.Group called = said.group(k);
            boolean apart = said.timeEnds(k) || line.pauseAt(k) || Morphology.only(line.low(k - 1), Morphology.NOUN,
                    Morphology.PRESENT
                    | Morphology.SMALL | Morphology.IMPERATIVE);
            apart |= line.in(k - 2, Words.OWNERS) && Morphology.is(line.low(k - 1), Morphology.NOUN); // "hendes timer"
            if (called != null && called.own() && called.next() == to && apart) {
                action.who(called, k, to);
                return;
            }
        }
    }

    /** The place after such a name, who is "du" from then on; {@code start} where none is said. */
    static int skip(Said said, int start, int to) {
        Line line = said.line();
        People.Group called = said.group(start);
        if (called == null || !called.own() || called.next() >= to - 1) {
            return start;
        }
        int next = called.next();
        boolean me = line.in(next, SPEAKERS) && said.verbAfterSubject(said.adverbs(next + 1));
        me |= line.after(next, "du", "og", "jeg") > 0 && said.verbAfterSubject(next + 3);
        boolean be = line.is(next, "det") && (line.is(next + 1, "er") || line.is(next + 1, "bliver"));
        me |= be && (line.is(next + 2, "dit") || line.is(next + 2, "din")); // "Liv det er dit ansvar at"
        me |= be && line.is(next + 2, "dig") && line.is(next + 3, "der"); // "Bo det er dig der"
        boolean frame = Frames.skip(said, next, to) > next && said.group(next) == null && !line.is(next, "husk");
        if (!me && !frame) {
            return start;
        }
        said.people().called(called);
        return next;
    }

    /** "August husk at", "Anders du skal", "Mette lav en liste". */
    static Fact told(Said said, int start, int to, Action action, Predicate predicate) {
        Line line = said.line();
        People.Group group = said.group(start);
        if (group == null) {
            return null;
        }
        int next = group.next();
        int asked = asked(said, start, to);
        if (asked > 0) {
            action.who(group, start, asked);
            action.settled();
            return predicate.verb(asked, true);
        }
        boolean you = line.is(next, "du") || line.is(next, "I") || line.is(next, "i") && said.verb(next + 1);
        if (you && said.verb(next + 1)) {
            if (group.who().size() == 1) {
                said.people().called(group);
            }
            action.who(group, start, next + 1);
            return predicate.verb(next + 1, true);
        }
        if (line.is(next, "at") && (action.framed() || Deeds.does(line.low(next + 1))) && !said.verb(next + 1)
                && Morphology.infinitive(line.low(next + 1)) && said.group(next + 1) == null
                && said.time(next) == null) {
            action.who(group, start, next + 1); // "husk Bo at svare"
            action.settled();
            return predicate.verb(next + 1, true);
        }
        boolean reminded = line.is(start - 1, "husk") && line.is(next, "at") && line.is(next + 1, "du");
        if (reminded && said.verb(next + 2)) {
            action.who(group, start, next + 2); // "husk Bo at du melder dig"
            return predicate.verb(next + 2, true);
        }
        if (Imperatives.toNamed(line, next) && !said.verb(next)) {
            action.who(group, start, next);
            int frame = Frames.skip(said, next, to);
            action.gone(next, frame);
            if (frame > next) {
                action.settled(); // "Keld husk at sige til"
            }
            return predicate.verb(frame, true);
        }
        return null;
    }
}
