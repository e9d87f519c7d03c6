package dk.walkntalk.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Days of the week: "næste onsdag", "fredag i uge 12", "sidste fredag i marts", "mandagen efter påske". */
final class Weekdays {
    private static final Set<String> COMING = Set.of("førstkommende", "kommende", "denne", "nu", "her", "selve");
    private static final Set<String> WORKDAYS = Set.of("hverdag", "arbejdsdag", "skoledag", "dag");
    private final Periods periods;
    private final Line line;
    private final LocalDate today;

    Weekdays(Periods periods) {
        this.periods = periods;
        this.line = periods.line();
        this.today = periods.today();
    }

    Period.At at(int i) {
        int from = line.is(i, "den") || line.is(i, "nu") || line.is(i, "her") ? i + 1 : i;
        if (line.is(from, "på") && from > i && !line.is(i, "den")) {
            from++; // "nu på fredag"
        }
        boolean coming = line.in(from, COMING);
        boolean next = line.is(from, "næste");
        if (coming || next) {
            from++;
        }
        DayOfWeek day = Lexicon.day(line, from);
        boolean course = line.is(i - 1, "af") && line.is(i - 2, "løbet") && line.low(i).endsWith("dagen");
        // "i løbet af fredagen"
        day = course ? Lexicon.DAYS.get(line.low(i).substring(0, line.low(i).length() - 2)) : day;
        if (day == null) {
            Period.At some = coming || next ? null : someDay(i);
            return some != null || coming || next ? some : counted(i);
        }
        LocalDate nearest = today.with(TemporalAdjusters.next(day));
        if (next) {
            return next(day, nearest, from + 1);
        }
        return tail(day, nearest, from + 1);
    }

    /** "næste onsdag" is the one in next week; the nearest is the second reading (data README). */
    private Period.At next(DayOfWeek day, LocalDate nearest, int after) {
        LocalDate inNextWeek = Calendars.monday(today).plusWeeks(1).plusDays(day.getValue() - 1);
        Period period = Period.day(TimeClass.WEEKDAY, inNextWeek);
        return new Period.At(nearest.equals(inNextWeek) ? period
                : period.or(Period.day(TimeClass.WEEKDAY, nearest)), after);
    }

    private Period.At tail(DayOfWeek day, LocalDate nearest, int after) {
        int date = line.is(after, "den") || line.is(after, "d") ? after : -1;
        if (date > 0 || line.at(after - 1).number() || line.low(after).length() > 0
                && Character.isDigit(line.low(after).charAt(0))) {
            Period.At named = periods.dates().at(after, true);
            if (named != null) {
                return named;
            }
        }
        Period.At both = inOneWeek(day, after);
        if (both != null) {
            return both;
        }
        int same = line.is(after, "i") ? after + 1 : after;
        if (line.is(same, "samme") && line.is(same + 1, "uge") && periods.anchor() != null) {
            LocalDate monday = Calendars.monday(periods.anchor().start());
            return new Period.At(Period.day(TimeClass.WEEKDAY, monday.plusDays(day.getValue() - 1)), same + 2);
        }
        int part = Clocks.dayPart(line, after);
        int lead = part > after && line.is(part, "i") ? part : after; // "torsdag formiddag i næste uge"
        int in = line.is(lead, "i") || line.is(after, "om") || line.is(after, "på") ? lead + 1 : after;
        Period.At week = line.is(after, "om") ? null : periods.weeks().at(in);
        if (week != null && week.period().kind() != TimeClass.WEEKDAY && !week.period().isDay()) {
            LocalDate inWeek = Calendars.monday(week.period().start()).plusDays(day.getValue() - 1);
            boolean numbered = week.period().kind() == TimeClass.WEEK && week.period().shape() == Period.Shape.PLAIN;
            return new Period.At(Period.day(numbered ? TimeClass.WEEK : TimeClass.WEEKDAY, inWeek), week.next());
        }
        Stretch.At later = line.is(after, "om") || Numbers.isCardinal(line.low(after)) ? Stretches.at(line, in) : null;
        if (later != null && later.stretch().days() + later.stretch().months() > 0) {
            LocalDate then = later.stretch().after(nearest);
            Period found = Period.day(TimeClass.WEEKDAY, then.with(TemporalAdjusters.nextOrSame(day)));
            LocalDate there = Calendars.monday(later.stretch().after(today)).plusDays(day.getValue() - 1);
            boolean weeks = line.is(later.next() - 1, "uger"); // "mandag om tre uger", or the Monday of that week
            return new Period.At(weeks && !there.equals(found.start()) ? found.or(Period.day(TimeClass.WEEKDAY, there))
                    : found, later.next());
        }
        int weekAfter = Math.max(line.after(after, "ugen", "efter"), line.after(after, "i", "ugen", "efter"));
        if (weekAfter > 0 && line.pauseAt(weekAfter)) {
            LocalDate base = periods.anchor() == null ? today : periods.anchor().end();
            return new Period.At(Period.day(TimeClass.WEEKDAY,
                    Calendars.monday(base).plusWeeks(1).plusDays(day.getValue() - 1)), weekAfter);
        }
        Period.At beside = beside(day, after, 1);
        if (beside != null) {
            return beside;
        }
        Period.At month = line.is(after, "i") ? periods.months().at(after + 1) : null;
        if (month != null && line.low(after - 1).endsWith("en")) {
            return null;
        }
        return another(nearest, after);
    }

    /** "tirsdag og torsdag i uge 10", "mandag til onsdag i næste uge". */
    private Period.At inOneWeek(DayOfWeek first, int after) {
        DayOfWeek last = line.is(after, "og") || line.is(after, "til") || line.is(after, "eller")
                ? Lexicon.day(line, after + 1) : null;
        Period.At week = last == null || !line.is(after + 2, "i") ? null : periods.weeks().at(after + 3);
        if (week == null || week.period().isDay() || last.compareTo(first) <= 0) {
            return null;
        }
        LocalDate monday = Calendars.monday(week.period().start());
        return new Period.At(Period.of(TimeClass.RANGE, monday.plusDays(first.getValue() - 1),
                monday.plusDays(last.getValue() - 1)), week.next());
    }

    /** "en lørdag i juni": some day of that month. */
    private Period.At someDay(int i) {
        DayOfWeek day = line.is(i, "en") ? Lexicon.day(line, i + 1) : null;
        Period.At span = day == null || !line.is(i + 2, "i") ? null : periods.spans(i + 3);
        return span == null || span.period().isDay() ? null : span;
    }

    /** "mandag og tirsdag", "mandag til onsdag", "torsdag eller fredag". */
    private Period.At another(LocalDate nearest, int after) {
        if (line.is(after, "og") || line.is(after, "til") || line.is(after, "eller") || line.is(after, "-")) {
            int to = line.is(after + 1, "på") ? after + 2 : after + 1;
            DayOfWeek second = Lexicon.day(line, to);
            if (second != null && !line.in(to + 1, Words.MODALS)) {
                return new Period.At(Period.of(TimeClass.WEEKDAY, nearest,
                        nearest.with(TemporalAdjusters.next(second))), to + 1);
            }
        }
        return new Period.At(Period.day(TimeClass.WEEKDAY, nearest), after);
    }

    /** "første mandag i april", "sidste fredag inden påske", "mandagen efter påske". */
    private Period.At counted(int i) {
        int from = line.is(i, "den") ? i + 1 : i;
        Period.At working = workday(from);
        if (working != null) {
            return working;
        }
        int n = 1;
        int at = from;
        if (line.is(from, "sidste") || line.is(from, "allersidste")) {
            n = -1;
            at++;
        } else {
            Numbers.At ordinal = Numbers.ordinal(line, from);
            if (ordinal != null && ordinal.value() >= 1 && ordinal.value() <= 5) {
                n = ordinal.value();
                at = ordinal.next();
            }
        }
        String low = line.low(at);
        DayOfWeek day = low.endsWith("dagen") ? Lexicon.DAYS.get(low.substring(0, low.length() - 2))
                : Lexicon.day(line, at);
        if (day == null || at == from && !low.endsWith("dagen")) {
            return null;
        }
        Period.At beside = beside(day, at + 1, n);
        if (beside != null || at == from || !line.is(at + 1, "i") && !line.is(at + 1, "af")) {
            return beside;
        }
        Period.At span = periods.spans(at + 2);
        if (span == null || span.period().isDay() || line.is(at + 2, "måneden")) {
            return null;
        }
        LocalDate start = span.period().start().equals(today) ? today.withDayOfMonth(1) : span.period().start();
        LocalDate found = n < 0 ? span.period().end().with(TemporalAdjusters.previousOrSame(day))
                : start.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1);
        return found.isAfter(span.period().end()) ? null : new Period.At(Period.day(TimeClass.WEEKDAY, found),
                span.next());
    }

    /** "første arbejdsdag efter påske", "sidste hverdag i april". */
    private Period.At workday(int i) {
        boolean last = line.is(i, "sidste");
        if (!last && !line.is(i, "første") || !WORKDAYS.contains(line.low(i + 1))) {
            return null;
        }
        boolean before = line.is(i + 2, "før") || line.is(i + 2, "inden");
        boolean inside = line.is(i + 2, "i") || line.is(i + 2, "af");
        if (!before && !inside && !line.is(i + 2, "efter")) {
            return null;
        }
        Period.At other = inside ? periods.spans(i + 3) : periods.named(i + 3);
        if (other == null) {
            return null;
        }
        Period of = other.period();
        LocalDate day = before ? Calendars.workdayBefore(of.start()) : !inside
                ? Calendars.workdayFrom(of.end().plusDays(1))
                : last ? Calendars.workdayBefore(of.end().plusDays(1)) : Calendars.workdayFrom(of.start());
        return new Period.At(Period.day(TimeClass.WEEKDAY, day), other.next());
    }

    private Period.At beside(DayOfWeek day, int at, int n) {
        boolean before = line.is(at, "før") || line.is(at, "inden");
        if (!before && !line.is(at, "efter")) {
            return null;
        }
        Period.At other = periods.named(at + 1);
        if (other == null) {
            boolean that = n == 1 && periods.anchor() != null && line.low(at - 1).endsWith("en")
                    && (line.pauseAt(at + 1) || line.is(at + 1, "og") || Verbs.finite(line.low(at + 1)));
            other = that ? new Period.At(periods.anchor(), at + 1) : null; // "senest mandagen efter"
        }
        if (other == null) {
            return null;
        }
        int weeks = Math.abs(n) - 1;
        LocalDate found = before ? other.period().start().with(TemporalAdjusters.previous(day)).minusWeeks(weeks)
                : other.period().end().with(TemporalAdjusters.next(day)).plusWeeks(weeks);
        return new Period.At(Period.day(TimeClass.WEEKDAY, found), other.next());
    }
}
