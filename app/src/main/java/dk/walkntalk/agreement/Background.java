package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What only leads up to an agreement: what both know ("han er jo dygtig"), what is past, a reason ("fordi ..."),
 * a thing that is named and then told of ("frugten den rådner"). What is agreed comes after "så".
 */
final class Background {
    private static final Set<String> REASONS = Words.set("fordi", "eftersom");
    private static final Set<String> TOLD_OF = Words.set("den", "det", "de", "han", "hun");
    private static final Set<String> FRONTED = Words.set("derfor", "nu");
    /** As many words as anybody goes back for a reason. */
    private static final int FAR = 40;
    /** Nobody leads up to an agreement in more words; all of them are read for each "så". */
    private static final int LONG = 100;
    private final Said said;
    private final Line line;

    Background(Said said) {
        this.said = said;
        this.line = said.line();
    }

    /** What the clauses say, without those that only lead up where others agree something. */
    List<Fact> without(List<Said.Span> clauses) {
        List<Fact> facts = new ArrayList<>();
        boolean[] lead = new boolean[clauses.size()];
        boolean act = false;
        boolean undated = false; // a date told later is of what waits for one
        for (int i = 0; i < clauses.size(); i++) {
            Said.Span clause = clauses.get(i);
            lead[i] = is(clause.from(), clause.to());
            Fact fact = new ClauseReader(said, clause).read();
            boolean beside = i > 0 && facts.get(i - 1).kind() == Fact.Kind.ACTION && fact.kind() == Fact.Kind.NONE
                    && fact.who() != null && !lead[i];
            fact = beside ? new ClauseReader(said, clause).beside().read() : fact;
            int first = line.is(clause.from(), "og") ? clause.from() + 1 : clause.from();
            // "og det kigger vi på igen til sommer"
            boolean up = (fact.kind() == Fact.Kind.FOLLOW_UP || fact.kind() == Fact.Kind.CHARGE)
                    && line.is(first, "det");
            boolean dates = up || fact.kind() == Fact.Kind.DATE || fact.kind() == Fact.Kind.WHO;
            // "jeg har bedt Bo om at tage imod lærlingen, og det gør han"
            boolean takesUp = dates && (fact.when() != null || fact.kind() == Fact.Kind.WHO
                    || fact.kind() == Fact.Kind.CHARGE);
            Fact before = i > 0 && takesUp ? facts.get(i - 1) : null;
            boolean nothing = i > 0 && facts.get(i - 1).kind() == Fact.Kind.NONE && !lead[i - 1];
            // "Bo får sat en lås på, det bliver på fredag"
            boolean dated = nothing && before != null && !undated;
            // "Mette synger med børnene hver morgen og Anders følger op i maj"
            boolean followed = nothing && fact.kind() == Fact.Kind.FOLLOW_UP && fact.when() != null && !act
                    && acts(clauses.get(i - 1));
            if (dated || followed) {
                facts.set(i - 1, new ClauseReader(said, clauses.get(i - 1)).dated().read());
                act |= facts.get(i - 1).kind() == Fact.Kind.ACTION;
            }
            act |= !lead[i] && fact.kind() == Fact.Kind.ACTION;
            undated = fact.kind() == Fact.Kind.ACTION ? fact.when() == null : undated;
            facts.add(fact);
        }
        List<Fact> left = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Said.Span clause = clauses.get(i);
            int start = Frames.leadIn(said, clause.from(), clause.to());
            if (!lead[i] || !act && (facts.get(i).who() != null || !topic(start, clause.to()))) {
                left.add(facts.get(i));
            }
        }
        return left;
    }

    /** Whether it begins with somebody and a verb. */
    private boolean acts(Said.Span clause) {
        People.Group who = said.group(clause.from());
        return who != null && said.verb(who.next());
    }

    /** Whether the clause tells of nothing to do. */
    boolean is(int from, int to) {
        int start = Frames.leadIn(said, from, to);
        if (line.in(start, REASONS) || reason(said, from) || line.is(from, "og") && goesOn(from)) {
            return true;
        }
        People.Group subject = said.group(start);
        int does = subject == null || !subject.own() ? to : said.adverbs(subject.next());
        for (int k = from; k < to; k++) {
            if (line.at(k).known()) {
                return does >= k || !Deeds.is(line.low(does)); // not "Anders køber maskinen den gamle er jo færdig"
            }
        }
        return topic(start, to) || past(start, to);
    }

    /** "frugten den rådner": of a thing that was named first. */
    private boolean topic(int start, int to) {
        People.Group subject = said.group(start);
        boolean acts = subject != null && (said.verbAfterSubject(said.adverbs(subject.next()))
                || line.is(subject.next(), "du"));
        for (int k = start; k < to && !acts; k++) {
            boolean noun = k > start && !said.verb(k - 1)
                    && Morphology.only(line.low(k - 1), Morphology.NOUN, Morphology.SMALL);
            if (noun && line.in(k, TOLD_OF) && said.time(k) == null && said.verb(k + 1) && said.group(k + 2) == null) {
                return true;
            }
            acts = said.verb(k) && said.group(k + 1) != null;
        }
        return false;
    }

    /** "fordi cyklerne står i vejen og forældrene snubler": still the reason. */
    private boolean goesOn(int from) {
        int start = from - 1;
        while (start > Math.max(0, from - FAR) && !line.stopAt(start)) {
            start--;
        }
        return start >= 0 && line.in(Frames.leadIn(said, start, from), REASONS)
                && !line.words(start, from).contains(" så ");
    }

    /** "for den summer", "for det haster": a reason, told afterwards. */
    static boolean reason(Said said, int i) {
        Line line = said.line();
        if (!line.is(i, "for") || line.is(i + 1, "at") || said.time(i) != null) {
            return false;
        }
        boolean apart = line.pauseAt(i);
        for (int k = i + 2; apart && k < i + 7 && !line.pauseAt(k) && said.time(k) == null; k++) {
            if (said.verb(k)) {
                return true; // ", for den gamle drypper"
            }
        }
        People.Group group = said.group(i + 1);
        int verb = group != null ? group.next() : i + 2;
        boolean told = group != null && Verbs.past(line.low(verb)) || apart && said.verbAfterSubject(verb);
        return (group != null || line.in(i + 1, TOLD_OF)) && (told || said.verb(verb));
    }

    private boolean past(int start, int to) {
        for (int k = start; k < to; k++) {
            if (said.verb(k)) {
                return false;
            }
            if (Verbs.told(line, k) && !line.in(k - 1, Words.PREPOSITIONS)
                    && said.group(k) == null) {
                return true;
            }
        }
        return false;
    }

    /** The clause without what leads up to it. */
    Said.Span after(Said.Span clause) {
        int from = clause.from();
        for (int k = from + 2; k < clause.to() - 2 && k < from + LONG; k++) {
            boolean joint = line.is(k, "så") && !line.is(k + 1, "at") && !line.is(k - 1, "og") && said.time(k) == null;
            if (joint && sentence(k + 1, clause.to()) && (is(from, k) || nothing(from, k, clause.to()))) {
                from = k;
            }
        }
        return from == clause.from() ? clause : new Said.Span(from, clause.to(), clause.left());
    }

    private boolean sentence(int i, int to) {
        People.Group group = said.group(i);
        if (group != null) {
            int next = group.own() && line.is(group.next(), "du") ? group.next() + 1 : group.next();
            return said.verbAfterSubject(said.beforeVerb(next)) || Frames.skip(said, i, to) > i;
        }
        int verb = line.in(i, FRONTED) ? i + 1 : said.timeStarts(i) ? said.time(i).next() : i;
        return said.verb(verb) && (said.group(verb + 1) != null || line.is(verb + 1, "der")) || line.is(i, "der")
                && said.verb(i + 1)
                || line.is(i, "det") && (line.is(i + 1, "er") || line.is(i + 1, "bliver")) && said.group(i + 2) != null
                || Frames.skip(said, i, to) > i;
    }

    /** Whether nothing is agreed before, and something to do comes after. */
    private boolean nothing(int from, int so, int to) {
        People.Group group = said.group(so + 1);
        if (group != null && line.is(group.next(), "kan")) {
            return false;
        }
        return new ClauseReader(said, new Said.Span(from, so, Said.Short.NOTHING)).read().kind() == Fact.Kind.NONE;
    }
}
