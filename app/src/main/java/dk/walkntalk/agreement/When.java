package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A time as it was said, and what it means. Days are inclusive. What does not apply is null.
 *
 * @param kind what kind of words it was said in
 * @param relation how the agreement is bound to it
 * @param start the first day, or null
 * @param end the last day, or null
 * @param event what it is bound to, in the words said, or null
 * @param recurrence a rule as in iCalendar (RFC 5545), as {@code FREQ=WEEKLY;INTERVAL=2}, or null
 * @param from the time of day, or null
 * @param to the end of a span of time of day, else the same as {@code from}
 * @param words the words said, after self-correction and without fillers
 * @param alt the second reading, where the language has two, or null; it has none of its own
 */
public record When(TimeClass kind, Relation relation, LocalDate start, LocalDate end, String event,
        String recurrence, LocalTime from, LocalTime to, String words, When alt) {

    static final When NONE = new When(TimeClass.NEGATIVE, Relation.NONE, null, null, null, null, null, null, "", null);

    static When of(TimeClass kind, Relation relation, LocalDate start, LocalDate end) {
        return new When(kind, relation, start, end, null, null, null, null, "", null);
    }

    static When event(String event) {
        return new When(TimeClass.EVENT, Relation.EVENT, null, null, event, null, null, null, "", null);
    }

    static When every(String recurrence) {
        return new When(TimeClass.RECURRING, Relation.EVERY, null, null, null, recurrence, null, null, "", null);
    }

    /** The day to show as the deadline: end where there is one to keep, else start; null without a date. */
    public LocalDate deadline() {
        return switch (relation) {
            case ON, FROM, AFTER -> start;
            default -> end;
        };
    }

    When or(When second) {
        return new When(kind, relation, start, end, event, recurrence, from, to, words, second);
    }

    When bounded(LocalDate first, LocalDate last) {
        return new When(kind, relation, first, last, event, recurrence, from, to, words, alt);
    }

    When at(LocalTime first, LocalTime last) {
        return new When(kind, relation, start, end, event, recurrence, first, last, words, alt);
    }

    When onEvent(String what) {
        return new When(kind, relation, start, end, what, recurrence, from, to, words, alt);
    }

    When as(TimeClass other) {
        return new When(other, relation, start, end, event, recurrence, from, to, words, alt);
    }

    When said(String said) {
        return new When(kind, relation, start, end, event, recurrence, from, to, said,
                alt == null ? null : alt.said(said));
    }
}
