package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.util.Set;

/** Times that come again, with their clock and their limits: "hver fredag klokken ti frem til jul". */
final class RepeatedTimes {
    private static final Set<String> CLOSING = Words.set("lukketid", "fyraften");
    private static final Set<String> MEALS = Words.set("frokost", "frokosten", "morgenmaden", "aftensmaden", "maden",
            "spisetid", "morgenmad", "aftensmad");
    private final Line line;
    private final LocalDate today;
    private final TimeGrammar grammar;
    private final EventTimes events;

    RepeatedTimes(Line line, LocalDate today, TimeGrammar grammar, EventTimes events) {
        this.events = events;
        this.line = line;
        this.today = today;
        this.grammar = grammar;
    }

    /** The time that begins at {@code i}, or null. */
    Found at(int i) {
        // "senest den 5. i hver måned"
        boolean limit = (line.is(i, "senest") || line.is(i, "inden") || line.is(i, "før")) && line.is(i + 1, "den");
        Recurrences.At again = Recurrences.at(line, limit ? i + 1 : i);
        boolean coming = limit && !line.is(i, "senest") && again != null && !line.is(again.next() - 2, "hver");
        again = coming ? null : again; // "inden den første i måneden" is the next one
        if (again == null) {
            return null;
        }
        When every = When.every(again.rule());
        int next = again.next();
        Clocks.At clock = line.is(next, "fra") || line.is(next, "inden") ? Clocks.range(line, next)
                : Clocks.after(line, next);
        if (clock != null) {
            every = every.at(clock.from(), clock.to());
            next = clock.next();
        }
        boolean meal = (line.is(next, "efter") || line.is(next, "før")) && line.in(next + 1, MEALS);
        next = meal ? next + 2 : next; // "hver dag efter frokost indtil påske"
        if (line.after(next, "indtil", "videre") > 0) {
            return Found.of(every, next + 2);
        }
        Stretch.At lasting = line.is(next, "i") && !line.pauseAt(next) ? Stretches.at(line, next + 1) : null;
        if (lasting != null) {
            return Found.of(every.bounded(today, lasting.stretch().after(today)), lasting.next());
        }
        Found bound = line.pauseAt(next) || line.is(next, "om") || line.in(next + 1, CLOSING) ? null
                : grammar.dated(next, false);
        if (bound != null) {
            When limits = bound.when();
            boolean ends = limits.relation() == Relation.BEFORE || limits.relation() == Relation.BY;
            LocalDate start = ends || line.is(next, "resten") ? null : limits.start();
            if (again.rule() != null && again.rule().startsWith("FREQ=YEARLY")) {
                return Found.of(every, bound.next()); // "hvert år i marts" has no first and last day
            }
            if (limits.relation() == Relation.ON) {
                return Found.of(every, next);
            }
            When bounded = every.bounded(limits.relation() == Relation.BY && limits.start() != null ? limits.start()
                    : start,
                    limits.relation() == Relation.AFTER || limits.relation() == Relation.FROM ? null : limits.end());
            return new Found(bounded, bound.next(), bound.period(), false, false, false);
        }
        Found more = line.pauseAt(next) || bound != null ? null : beside(next);
        return Found.of(every, more == null ? next : more.next()); // "hver morgen når jeg møder"
    }

    /** What says more closely when: "hver dag inden klokken ni", "hver morgen når jeg møder". */
    private Found beside(int i) {
        boolean limit = line.is(i, "inden") || line.is(i, "før") || line.is(i, "efter") || line.is(i, "fra");
        Clocks.At clock = limit ? Clocks.at(line, i) : null;
        if (clock != null) {
            return Found.of(When.NONE, clock.next());
        }
        if (limit && line.in(i + 1, CLOSING)) {
            return Found.of(When.NONE, i + 2);
        }
        Found event = limit || line.is(i, "når") || line.is(i, "så") ? events.at(i, false)
                : null;
        return event == null || event.weak() ? null : event;
    }
}
