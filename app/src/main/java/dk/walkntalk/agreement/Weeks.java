package dk.walkntalk.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Weeks and weekends: "uge 12", "uge 10 og 11", "næste uge", "første uge i april", "weekenden". */
final class Weeks {
    private static final Set<String> THIS = Set.of("denne", "indeværende", "hele");
    private static final Set<String> NEXT = Set.of("næste", "kommende", "førstkommende");
    private final Periods periods;
    private final Line line;
    private final LocalDate today;

    Weeks(Periods periods) {
        this.periods = periods;
        this.line = periods.line();
        this.today = periods.today();
    }

    Period.At at(int i) {
        int from = line.is(i, "den") || line.is(i, "hele") ? i + 1 : i;
        if (line.is(from, "hele")) {
            from++;
        }
        String low = line.low(from);
        if (low.equals("uge") || low.equals("ugerne") || low.equals("ugen")) {
            Period.At numbered = numbered(from + 1);
            if (numbered != null) {
                return numbered;
            }
        }
        LocalDate monday = Calendars.monday(today);
        if (line.is(i, "den") && line.is(i + 1, "her") && line.is(i + 2, "uge")) {
            return whole(monday, i + 3, Period.Shape.RUNNING);
        }
        if (low.equals("påskeugen")) {
            LocalDate easter = Calendars.easter(today.getYear());
            LocalDate of = Calendars.monday(easter.isBefore(today) ? Calendars.easter(today.getYear() + 1) : easter);
            return days(whole(of, from + 1, Period.Shape.PLAIN));
        }
        int second = line.after(from, "ugen", "efter", "næste");
        if (second > 0) {
            return whole(monday.plusWeeks(2), line.is(second, "uge") ? second + 1 : second, Period.Shape.COUNTED);
        }
        if (low.equals("ugen") && (line.is(from + 1, "efter") || line.is(from + 1, "før") || line.is(from + 1, "inden")
                || line.is(from + 1, "forinden"))) {
            return null;
        }
        if (low.equals("ugen") || low.equals("ugens")) {
            return whole(monday, from + 1, Period.Shape.RUNNING);
        }
        if (low.equals("weekenden") || low.equals("weekend")) {
            Period.At dated = line.is(from + 1, "den") && !line.pauseAt(from + 1) ? periods.dates().at(from + 1, true)
                    : null;
            Period.At week = line.is(from + 1, "i") && (line.is(from + 2, "uge") || line.is(from + 2, "næste"))
                    ? at(from + 2) : null;
            if (week != null && !week.period().isDay() && week.period().kind() == TimeClass.WEEK) {
                return weekend(Calendars.monday(week.period().start()), week.next()); // "i weekenden i uge 12"
            }
            return dated != null ? dated : weekend(monday, from + 1); // "i weekenden den 7. og 8. marts"
        }
        boolean next = line.in(from, NEXT);
        if (next || line.in(from, THIS)) {
            LocalDate of = next ? monday.plusWeeks(1) : monday;
            if (line.is(from + 1, "uge") || line.is(from + 1, "uges")) {
                return days(whole(of, from + 2, next ? Period.Shape.COUNTED : Period.Shape.RUNNING));
            }
            if (line.is(from + 1, "weekend")) {
                boolean ambiguous = line.is(from, "næste");
                Period.At found = weekend(ambiguous ? of : monday, from + 2);
                return ambiguous ? new Period.At(found.period().or(weekend(monday, 0).period()), from + 2) : found;
            }
        }
        return ofMonth(i);
    }

    /** "næste uges onsdag", "i næste uge på onsdag". */
    private Period.At days(Period.At week) {
        int at = line.is(week.next(), "på") ? week.next() + 1 : week.next();
        DayOfWeek day = Lexicon.day(line, at);
        if (day == null) {
            return line.is(week.next() - 1, "uges") && !line.is(week.next(), "udgang")
                    && !line.is(week.next(), "slutning") ? null : week;
        }
        return new Period.At(Period.day(TimeClass.WEEKDAY, week.period().start().plusDays(day.getValue() - 1)), at + 1);
    }

    private Period.At numbered(int i) {
        int at = line.is(i, "nr") || line.is(i, "nummer") ? i + 1 : i;
        Numbers.At first = Numbers.cardinal(line, at);
        if (first == null || first.value() < 1 || first.value() > 53) {
            return null;
        }
        int next = first.next();
        Numbers.At last = null;
        if (line.is(next, "og") || line.is(next, "til") || line.is(next, "-") || line.is(next, "eller")) {
            int to = line.is(next + 1, "med") ? next + 2 : next + 1; // "til og med"
            to = line.is(to, "uge") ? to + 1 : to;
            last = Numbers.cardinal(line, to);
            boolean follows = last != null && last.value() > first.value() && last.value() <= 53
                    && (!line.is(next, "og") || !Lexicon.UNITS.containsKey(line.low(last.next())));
            last = follows ? last : null;
        }
        while (last == null && Numbers.cardinal(line, next) != null && listed(next)) { // "uge 29, 30 og 31"
            boolean and = line.is(next + 1, "og");
            last = and ? Numbers.cardinal(line, next + 2) : null;
            next++;
        }
        next = last == null ? next : last.next();
        int yearAt = line.is(next, "i") ? next + 1 : next;
        Numbers.At year = Numbers.year(line, yearAt);
        boolean nextYear = year == null && line.after(yearAt, "næste", "år") > 0;
        LocalDate monday = year != null ? Calendars.monday(year.value(), first.value())
                : nextYear ? Calendars.monday(today.getYear() + 1, first.value()) : coming(first.value());
        if (monday == null) {
            return null;
        }
        next = year != null ? year.next() : nextYear ? yearAt + 2 : next;
        LocalDate sunday = (last == null ? monday : monday.plusWeeks(last.value() - first.value())).plusDays(6);
        Period week = Period.of(TimeClass.WEEK, monday, sunday).softly(sunday.minusDays(2));
        int on = line.is(next, "på") ? next + 1 : next;
        DayOfWeek day = last == null ? Lexicon.day(line, on) : null;
        return day == null ? new Period.At(week, next)
                : new Period.At(Period.day(TimeClass.WEEK, monday.plusDays(day.getValue() - 1)), on + 1);
    }

    /** Whether at {@code i} a number of a list stands, whose last comes after "og". */
    private boolean listed(int i) {
        int at = i;
        while (at < Math.min(i + 4, line.size()) && number(at) && !line.stopAt(at)) {
            at++;
        }
        return at > i && at + 1 < line.size() && line.is(at, "og") && number(at + 1);
    }

    private boolean number(int i) {
        return line.at(i).number() || Numbers.isCardinal(line.low(i));
    }

    private LocalDate coming(int week) {
        for (int year = today.getYear() - 1; year < today.getYear() + 9; year++) {
            LocalDate monday = Calendars.monday(year, week);
            if (monday != null && !monday.plusDays(6).isBefore(today)) {
                return monday;
            }
        }
        return null;
    }

    private static Period.At whole(LocalDate monday, int next, Period.Shape shape) {
        LocalDate sunday = monday.plusDays(6);
        return new Period.At(Period.of(TimeClass.WEEK, monday, sunday).softly(sunday.minusDays(2)).shaped(shape), next);
    }

    /** "inden weekenden" is Friday. */
    private static Period.At weekend(LocalDate monday, int next) {
        LocalDate saturday = monday.plusDays(5);
        return new Period.At(Period.of(TimeClass.WEEKDAY, saturday,
                saturday.plusDays(1)).holiday(saturday.minusDays(1)), next);
    }

    /** "første uge i april": a week belongs to the month that has its Thursday, as ISO 8601 does it with years. */
    private Period.At ofMonth(int i) {
        int from = line.is(i, "den") ? i + 1 : i;
        boolean last = line.is(from, "sidste");
        Numbers.At ordinal = last ? null : Numbers.ordinal(line, from);
        int at = last ? from + 1 : ordinal == null ? -1 : ordinal.next();
        boolean weekend = at > 0 && line.is(at, "weekend");
        if (at < 0 || !line.is(at, "uge") && !weekend || !line.is(at + 1, "i") && !line.is(at + 1, "af")) {
            return null;
        }
        Period.At month = periods.spans(at + 2);
        if (month == null || month.period().isDay() || !last && ordinal.value() > 5) {
            return null;
        }
        LocalDate start = month.period().start().equals(today) ? today.withDayOfMonth(1) : month.period().start();
        if (weekend) { // "den sidste weekend i maj" has its Saturday there
            LocalDate saturday = last ? month.period().end().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                    : start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)).plusWeeks(ordinal.value() - 1);
            return weekend(saturday.minusDays(5), month.next());
        }
        LocalDate thursday = last ? month.period().end().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                : start.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(ordinal.value() - 1);
        return whole(thursday.minusDays(3), month.next(), Period.Shape.PLAIN);
    }
}
