package dk.walkntalk.agreement;

import java.time.LocalDate;

/** From one time to another: "fra 1. til 15. marts", "fra marts til maj", "mellem jul og nytår". */
final class Ranges {
    private Ranges() {
    }

    /** After "fra". */
    static Found from(Periods periods, int i) {
        Line line = periods.line();
        int at = line.is(i, "på") || line.is(i, "i") || line.is(i, "og") && line.is(i + 1, "med")
                ? i + (line.is(i, "og") ? 2 : 1) : i;
        Period.At first = periods.at(at, true, false);
        if (first == null) {
            return null;
        }
        Found second = to(periods, first);
        if (second != null) {
            return second;
        }
        Period period = first.period();
        boolean both = !period.isDay() && line.words(at, first.next()).contains(" ")
                && (period.kind() == TimeClass.RANGE || contains(line, at, first.next()));
        return both ? range(TimeClass.RANGE, period.start(), period.end(), first) : null;
    }

    /** "1. marts til 15. april" without "fra": only of days and months that were named. */
    static Found bare(Periods periods, Period.At first) {
        Line line = periods.line();
        Period.At second = line.is(first.next(), "og") && line.is(first.next() + 1, "i")
                && first.period().kind() == TimeClass.RELATIVE
                && first.period().isDay() ? periods.at(first.next() + 1, false, false) : null;
        if (second != null && second.period().isDay()
                && second.period().start().equals(first.period().start().plusDays(1))) {
            // "i dag og i morgen"
            return range(TimeClass.RANGE, first.period().start(), second.period().start(), second);
        }
        boolean able = first.period().kind() == TimeClass.DATE || first.period().kind() == TimeClass.MONTH;
        return able && !line.is(first.next(), "frem") ? to(periods, first) : null;
    }

    private static boolean contains(Line line, int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.is(k, "til") || line.is(k, "-")) {
                return true;
            }
        }
        return false;
    }

    private static Found to(Periods periods, Period.At first) {
        Line line = periods.line();
        int next = first.next();
        next = line.is(next, "af") && line.is(next - 1, "nu") ? next + 1 : next;
        next = line.is(next, "og") && (line.is(next + 1, "frem") || line.is(next + 1, "indtil")
                || line.is(next + 1, "til")) ? next + 1 : next;
        next = line.is(next, "frem") ? next + 1 : next;
        if (!line.is(next, "til") && !line.is(next, "-") && !line.is(next, "indtil") || line.pauseAt(next)) {
            return null;
        }
        next++;
        next = line.is(next, "og") && line.is(next + 1, "med") ? next + 2 : next;
        next = line.is(next, "på") ? next + 1 : next;
        Period.At last = new Periods(line, first.period().start()).at(next, true, false);
        if (last == null || last.period().end().isBefore(first.period().start())) {
            return null;
        }
        return range(TimeClass.RANGE, first.period().start(), end(last.period()), last);
    }

    /** To a holiday is to the day before it. */
    private static LocalDate end(Period last) {
        return last.eve() != null && last.shape() != Period.Shape.CLOSING ? last.eve() : last.end();
    }

    /** After "mellem": the days between two holidays, else both and what is between. */
    static Found between(Periods periods, int i) {
        Period.At first = periods.named(i);
        if (first == null) {
            return null;
        }
        Line line = periods.line();
        if (!line.is(first.next(), "og")) {
            return first.period().isDay() ? null : range(first.period().kind(), first.period().start(),
                    first.period().end(), first);
        }
        Period.At last = new Periods(line, first.period().end()).named(first.next() + 1);
        if (last == null || last.period().end().isBefore(first.period().start())) {
            return null;
        }
        boolean holidays = first.period().eve() != null && last.period().eve() != null;
        if (!holidays) {
            return range(TimeClass.RANGE, first.period().start(), last.period().end(), last);
        }
        // New Year begins with its eve: the days between Christmas and New Year end on the 30th (danish_deadlines.tsv)
        LocalDate day = last.period().start();
        LocalDate end = day.minusDays(day.getDayOfYear() == 1 ? 2 : 1);
        return range(TimeClass.HOLIDAY, first.period().end().plusDays(1), end, last);
    }

    private static Found range(TimeClass kind, LocalDate start, LocalDate end, Period.At at) {
        return new Found(When.of(kind, Relation.WITHIN, start, end), at.next(), Period.of(kind, start, end), false,
                false, false);
    }
}
