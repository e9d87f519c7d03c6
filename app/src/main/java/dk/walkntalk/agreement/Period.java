package dk.walkntalk.agreement;

import java.time.LocalDate;

/**
 * A day or a span of days that was named, before a relation word says what to do with it.
 *
 * @param kind what kind of words named it
 * @param start the first day
 * @param end the last day
 * @param eve the last working day before a holiday, which "inden" means; null where "inden" is strict
 * @param alt a second reading that is just as good, or null
 * @param soft the last day in a second reading of a deadline, as Friday of a week; or null
 * @param shape what it is besides
 */
record Period(TimeClass kind, LocalDate start, LocalDate end, LocalDate eve, Period alt, LocalDate soft, Shape shape) {
    /** How a period takes its relation. */
    enum Shape {
        /** As any. */
        PLAIN,
        /** The one that runs, not named ("året"): a deadline in it has no first day. */
        RUNNING,
        /** Only about there ("om et par uger"). */
        ABOUT,
        /** The end of something ("udgangen af marts"): a deadline there is that day, not the one before. */
        CLOSING,
        /** Counted from today ("om tre uger"). */
        COUNTED
    }

    static Period of(TimeClass kind, LocalDate start, LocalDate end) {
        return new Period(kind, start, end, null, null, null, Shape.PLAIN);
    }

    static Period day(TimeClass kind, LocalDate day) {
        return of(kind, day, day);
    }

    boolean isDay() {
        return start.equals(end);
    }

    Period shaped(Shape other) {
        return new Period(kind, start, end, eve, alt, soft, other);
    }

    Period or(Period second) {
        return new Period(kind, start, end, eve, second, soft, shape);
    }

    Period softly(LocalDate last) {
        return new Period(kind, start, end, eve, alt, last, shape);
    }

    Period holiday(LocalDate before) {
        return new Period(kind, start, end, before, alt, soft, shape);
    }

    Period as(TimeClass other) {
        return new Period(other, start, end, eve, alt, soft, shape);
    }

    /** A period that was found, and the place after it. */
    record At(Period period, int next) {
    }
}
