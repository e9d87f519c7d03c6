package dk.walkntalk.agreement;

import java.util.Set;

/** Reads one clause: what it is for, and who, what and when it says. */
final class ClauseReader {
    private static final Set<String> TAKES_UP = Words.set("den", "det", "dem", "de");
    private final Said said;
    private final Line line;
    private final int from;
    private final int to;
    private final Said.Short left;
    /** Those who "er enige om at" do it themselves. */
    private People.Group agreeing;
    private boolean dated;
    private boolean beside;
    private int topic = -1;
    /** Where a time stands before a frame, and where the frame begins. */
    private int fronted = -1;
    private int frame;
    private Action action;
    private Predicate predicate;

    ClauseReader(Said said, Said.Span clause) {
        this.said = said;
        this.line = said.line();
        this.from = clause.from();
        this.to = clause.to();
        this.left = clause.left();
    }

    /** The clause after this one gives its date, so that it is more than a remark. */
    ClauseReader dated() {
        dated = true;
        return this;
    }

    /** The clause before this one tells of something to do, and this one goes on: "og Noah smider den gamle ud". */
    ClauseReader beside() {
        beside = line.is(from, "og") || line.is(from, "hvorefter") || line.is(from, "mens") || from > 0
                && line.pauseAt(from) && !line.stopAt(from);
        return this;
    }

    Fact read() {
        int start = Frames.leadIn(said, from, to);
        if (left != Said.Short.NOTHING) {
            return Gaps.read(said, start, to, left);
        }
        if (NotAgreed.question(said, start, to) && Calls.asked(said, start, to) < 0) {
            return Fact.NONE;
        }
        boolean framed = dated;
        start = Calls.skip(said, start, to);
        int bidden = Frames.bidden(said, start);
        if (bidden > 0 && bidden < to) {
            agreeing = said.group(said.group(start).next() + 2); // "jeg har bedt Bo om at"
            start = bidden;
            framed = true;
        }
        for (int round = 0; round < 4; round++) {
            int talked = Frames.talked(said, start, to);
            int next = talked > start ? talked : Frames.skip(said, start, to);
            agreeing = next == start ? agreeing : talked <= start ? said.group(start) : null;
            framed |= next > start && talked <= start;
            int joined = next > start ? Frames.leadIn(said, next, to) : next;
            if (joined == start) {
                break;
            }
            start = joined;
        }
        int after = said.timeStarts(start) ? said.time(start).next() : to;
        int told = after < to ? Frames.skip(said, after, to) : after;
        if (told > after && line.is(told - 1, "at")) { // "efter påske er det planen at Bo begynder"
            fronted = start;
            frame = after;
            return read(told, true);
        }
        int sentence = Topics.skip(said, start, to);
        topic = sentence > start && Topics.meant(said, sentence) ? start : -1;
        return read(sentence, framed);
    }

    private Fact read(int start, boolean framed) {
        if (start >= to) {
            return Fact.NONE;
        }
        Fact small = from == 0 ? null : Worth.read(said, start, to);
        small = small == null ? new SmallClauses(said, start, to).read() : small;
        if (small != null) {
            return small;
        }
        action = new Action(said, fronted >= 0 ? fronted : topic >= 0 ? topic : start, to, framed);
        if (fronted >= 0) {
            action.gone(frame, start);
        }
        predicate = new Predicate(said, start, to, action, beside);
        return body(start);
    }

    private Fact body(int start) {
        Fact cleft = new Clefts(said, start, to, action).read();
        if (cleft != null) {
            return cleft;
        }
        if (line.is(start, "måske") || line.is(start, "hverken") || line.is(start, "hvis")
                && Verbs.wished(line, start + 1, to)
                || Chatter.family(line, start) || Past.since(said, start, to)) {
            return Fact.NONE;
        }
        if (line.is(start, "der") && said.verb(start + 1) && said.group(start + 2) != null
                && !line.is(start + 1, "bliver")
                && !Verbs.passive(line.low(start + 1)) && !line.in(start + 1, Words.MODALS)) {
            action.gone(start, start + 1);
            return inverted(start, start + 1); // "der køber Rikke høreværn"
        }
        if (line.is(start, "der") && said.verb(start + 1)) {
            action.gone(start, start + 1);
            return predicate.impersonal(start + 1);
        }
        if (line.is(start, "man") && said.verb(start + 1)) {
            action.gone(start, start + 1);
            return predicate.verb(start + 1, true);
        }
        People.Group let = line.is(start, "lad") ? said.group(start + 1) : null;
        if (let != null && let.own() && Morphology.infinitive(line.low(let.next()))) {
            action.who(let, start, let.next()); // "lad Bo stå for demoen"
            return predicate.verb(let.next(), true);
        }
        if (line.is(start, "lad") && line.is(start + 1, "os")) {
            People.Group we = said.group(start + 1);
            if (we == null || MainTime.of(said, start, to) == null && Cues.at(said, start + 2, to) <= 0) {
                return Fact.NONE;
            }
            action.who(we, start, start + 2);
            return predicate.verb(start + 2, true);
        }
        if (agreeing != null && line.is(start - 1, "at") && Verbs.passive(line.low(start))) {
            action.who(agreeing, start, start); // "Bo og Mette aftaler at mødes"
            return predicate.verb(start, true);
        }
        Fact called = Calls.told(said, start, to, action, predicate);
        if (called != null) {
            return called;
        }
        boolean order = Imperatives.starts(line, start) && said.group(start) == null && !(said.verb(start)
                && (line.is(start - 1, "og") || line.is(start - 1, "men")));
        order &= said.group(start + 1) == null || line.is(start + 1, "mig") || line.is(start + 1, "os")
                || Imperatives.toSomebody(line, start, said.group(start + 1).next(), to);
        if (order || action.framed() && Imperatives.infinitive(said, start)) {
            if (agreeing != null && !line.is(start - 1, "husk")) {
                action.who(agreeing, start, start);
            } else if (order || Imperatives.reminded(line, start)) {
                Calls.last(said, start, to, action);
            }
            return predicate.verb(start, true);
        }
        if (said.verb(start) && said.group(start) == null && from > 0 && !line.stopAt(from)
                && said.group(start + 1) == null
                && !line.is(start + 1, "der") && (!line.is(start + 1, "det") || line.is(start - 1, "men")
                || Cues.at(said, start, to) > 0)) {
            action.elided();
            return predicate.verb(start, true);
        }
        return subject(start);
    }

    private Fact subject(int start) {
        People.Group group = said.group(start);
        if (group != null) {
            int others = Doers.others(said, group.next());
            if (others > 0) {
                action.who(group, start, group.next());
                action.besides(group.next() + 1, others); // "Mette og pedellen bærer"
                return predicate.verb(others, true);
            }
            if (line.is(start, "alle") && group.next() == start + 1 && said.verb(start + 2)
                    && !Deeds.is(line.low(start + 1))) {
                return new OtherSubjects(said, to, action, predicate).read(start); // "alle vinduer pudses"
            }
            int verb = said.beforeVerb(group.next());
            Found between = said.timeStarts(verb) && !line.is(verb, "når") ? said.time(verb) : null;
            verb = between != null ? between.next() : verb;
            if (each(group, verb)) {
                action.gone(start, group.next());
                return inverted(start, verb);
            }
            if (line.is(verb, "bliver") && Agents.somebodyElse(said, verb, to)) {
                return predicate.thing(start, verb); // "Bo bliver oplært i systemet af Mette"
            }
            if (said.verbAfterSubject(verb) && verb < to) {
                action.who(group, start, line.in(verb, Words.MODALS) && line.is(verb + 1, "du") ? start : group.next());
                if (line.in(verb, Words.MODALS) && line.is(verb + 1, "du")) {
                    action.gone(start, group.next()); // "Thomas vil du indkalde"
                    action.gone(verb + 1, verb + 2);
                }
                action.gone(said.adverbs(group.next()) > group.next() ? group.next()
                        : verb, said.adverbs(group.next()));
                said.people().remember(group);
                return predicate.verb(verb, true);
            }
            if (line.in(group.next(), Splitter.CHARGE) && (line.is(group.next() + 1, "for")
                    || line.is(group.next() + 1, "på"))) {
                // "Signe ansvarlig for nyhedsbrevet"
                int what = line.is(group.next() + 2, "at") ? group.next() + 3 : group.next() + 2;
                action.who(group, start, what);
                action.charge();
                return action.finish(what);
            }
            if (verb < to && (Verbs.past(line.low(verb)) || Verbs.wished(line, verb, verb + 1))
                    || line.in(verb, NotAgreed.NOT) && said.verbAfterSubject(verb + 1)) {
                return Fact.NONE; // "at Ann-Britt ikke tåler"
            }
        }
        int fronted = OtherSubjects.shows(said, start) ? -1 : Fronted.verb(said, start, to);
        if (fronted > 0) {
            return inverted(start, fronted);
        }
        return new OtherSubjects(said, to, action, predicate).read(start);
    }

    /** "hver især skriver vi", "begge to laver vi": the subject stands after the verb. */
    private boolean each(People.Group group, int verb) {
        boolean turned = said.verb(verb) && group.everyone() && said.group(verb + 1) != null;
        return turned && !line.is(group.from(), "vi") && (line.is(verb + 1, "vi")
                || line.at(verb + 1).text().equals("I") || line.is(group.from(), "hver"));
    }

    private Fact inverted(int start, int v) {
        if (line.is(start, "det") && (line.is(v, "må") || line.is(v, "kan")) && !action.framed()
                && (action.time() == null || action.time().when().relation() == Relation.VAGUE)) {
            return Fact.NONE; // "det må vi tage en anden gang"
        }
        boolean reason = line.is(start, "da") || line.is(start, "fordi") || line.is(start, "eftersom")
                || line.is(start, "siden") || Joints.instead(line, start) == v;
        boolean empty = reason || start == v || onlyTimes(start, v);
        if (v == start && !line.is(start - 1, "så") && !line.is(start - 1, "og")
                && start == Frames.leadIn(said, from, to)
                && !action.framed() && (from == 0 || line.stopAt(from)) && start == from) {
            return Fact.NONE; // a question: "skal vi ..."
        }
        if (line.is(start, "for") && line.is(start + 1, "at") && start + 2 < v) {
            action.early(start + 2, v);
        } else if (reason) {
            action.gone(start, v);
        } else if (empty) {
            action.front(start, v);
            action.goneAdverbs(start, v);
        }
        if (!line.in(start, Fronted.CLAUSE_OPENERS) && Chatter.usually(line, start, v) && !action.framed()) {
            return Fact.NONE; // "sommetider tager Merete telefonen"
        }
        if (v > start + 1 && line.in(v - 1, TAKES_UP) && !line.in(start, Fronted.CLAUSE_OPENERS)
                && said.time(v - 1) == null && !empty) {
            action.gone(v - 1, v); // "den bærbare som gik i stykker den afleverer jeg"
        }
        People.Group group = said.group(v + 1);
        boolean many = group != null && group.next() == v + 2 && line.is(v + 1, "alle")
                && Morphology.is(line.low(v + 2), Morphology.PLURAL)
                && said.time(v + 2) == null;
        if (many) {
            return predicate.thing(v, v); // "fra nytår skal alle sager oprettes"
        }
        if (group == null && Fronted.due(said, v)) {
            return predicate.thing(v, v); // "i maj skal planen være klar"
        }
        if (group == null && line.is(v + 1, "der")) {
            action.gone(v + 1, v + 2);
            return predicate.impersonal(v);
        }
        if (group == null) {
            action.doer(v + 1, v + 2);
            return predicate.verb(v, true);
        }
        action.who(group, v + 1, group.next());
        said.people().remember(group);
        return predicate.verb(v, true);
    }

    private boolean onlyTimes(int start, int v) {
        int k = start;
        while (k < v && (said.time(k) != null || line.in(k, Words.FUTURE_ADVERBS))) {
            k++;
        }
        return k >= v;
    }
}
