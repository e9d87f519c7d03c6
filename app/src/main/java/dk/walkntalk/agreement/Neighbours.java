package dk.walkntalk.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Times counted from another: "dagen før påske", "to uger efter sommerferien", "ugen efter", "to dage før". */
final class Neighbours {
    private final Periods periods;
    private final Line line;

    Neighbours(Periods periods) {
        this.periods = periods;
        this.line = periods.line();
    }

    Period.At at(int i) {
        boolean that = line.is(i, "samme") || line.is(i, "den") && ends(i + 2);
        if (that && line.is(i + 1, "dag") && periods.anchor() != null && periods.anchor().isDay()) {
            return new Period.At(Period.day(TimeClass.RELATIVE, periods.anchor().start()), i + 2);
        }
        if (line.is(i, "samme") && periods.anchor() != null && periods.anchor().isDay()) {
            int day = Clocks.dayPart(line, i + 1);
            if (day > i + 1) { // "samme eftermiddag"
                return new Period.At(Period.day(TimeClass.RELATIVE, periods.anchor().start()), day);
            }
        }
        if (line.is(i, "samme") && line.is(i + 1, "uge") && periods.anchor() != null) {
            java.time.LocalDate monday = Calendars.monday(periods.anchor().start());
            return new Period.At(Period.of(TimeClass.WEEK, monday, monday.plusDays(6)), i + 2);
        }
        if (line.is(i, "weekenden")) {
            return weekend(i + 1);
        }
        Lexicon.Unit unit = switch (line.low(i)) {
            case "dagen", "aftenen" -> Lexicon.Unit.DAY;
            case "ugen" -> Lexicon.Unit.WEEK;
            case "måneden" -> Lexicon.Unit.MONTH;
            case "året" -> Lexicon.Unit.YEAR;
            default -> null;
        };
        boolean down = line.is(i - 1, "på") && !line.is(i - 2, "op"); // "nede på fire måneder inden jul"
        boolean lasted = line.is(i - 1, "sidste") || line.is(i - 1, "seneste"); // "for de sidste fem år inden uge 9"
        Stretch.At stretch = unit == null && !down && !lasted ? Stretches.at(line, i) : null;
        int at = unit != null ? i + 1 : stretch == null ? -1 : stretch.next();
        if (unit == Lexicon.Unit.WEEK && line.is(at, "op") && line.is(at + 1, "til")) { // "ugen op til den 24."
            Period.At day = periods.named(at + 2);
            return day == null ? null : new Period.At(Period.of(TimeClass.WEEK, day.period().start().minusDays(7),
                    day.period().start().minusDays(1)), day.next());
        }
        boolean before = line.is(at, "før") || line.is(at, "inden") || line.is(at, "forinden")
                || line.is(at, "i") && line.is(at + 1, "forvejen");
        if (at < 0 || !before && !line.is(at, "efter") && !line.is(at, "derefter") && !line.is(at, "derpå")
                && !line.is(at, "senere")
                && !now(at)) {
            return null;
        }
        if (now(at)) { // "to uger fra nu"
            return stretch == null ? null : new Period.At(stretch.stretch().from(periods.today()), at + 2);
        }
        boolean alone = line.is(at, "forinden") || line.is(at, "derefter") || line.is(at, "senere")
                || line.is(at, "derpå") || line.is(at, "i");
        Period.At other = alone ? null : periods.named(at + 1);
        Period from = other != null ? other.period() : periods.anchor();
        int next = other != null ? other.next() : line.is(at, "i") ? at + 2 : at + 1;
        next = other == null && line.is(next, "igen") && line.pauseAt(next + 1) ? next + 1 : next; // "ugen efter igen"
        if (from == null || other == null && !ends(next)) {
            return null;
        }
        if (unit == null || unit == Lexicon.Unit.DAY) {
            Stretch far = unit == null ? stretch.stretch() : Stretch.days(1);
            LocalDate day = before ? far.before(from.start()) : far.after(from.end());
            if (before && day.isBefore(periods.today())) {
                return null; // "ældre end tre måneder inden maj"
            }
            return new Period.At(Period.day(TimeClass.RELATIVE, day), next);
        }
        return new Period.At(unit == Lexicon.Unit.WEEK ? week(from, before) : longer(unit, from, before), next);
    }

    /** "weekenden efter", "weekenden inden påske"; without another time counted from the one said last. */
    private Period.At weekend(int at) {
        boolean before = line.is(at, "før") || line.is(at, "inden") || line.is(at, "forinden");
        if (!before && !line.is(at, "efter") && !line.is(at, "derefter")) {
            return null;
        }
        Period.At other = periods.named(at + 1);
        Period from = other != null ? other.period() : periods.anchor();
        int next = other != null ? other.next() : at + 1;
        if (from == null || other == null && !ends(next)) {
            return null;
        }
        LocalDate saturday = before ? from.start().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1)
                : from.end().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        return new Period.At(Period.of(TimeClass.WEEKDAY, saturday, saturday.plusDays(1)), next);
    }

    private boolean now(int at) {
        return line.is(at, "fra") && (line.is(at + 1, "nu") || line.is(at + 1, "idag"));
    }

    private boolean ends(int i) {
        return line.pauseAt(i) || line.is(i, "og") || line.is(i, "så") || line.is(i, "men") || line.is(i, "kl")
                || line.is(i, "klokken")
                || Verbs.finite(line.low(i)) || Verbs.finite(line.low(i + 1)) || line.is(i, "for");
    }

    /** A holiday that begins or ends within a few days of a week's turn belongs to the week it fills. */
    private static Period week(Period from, boolean before) {
        boolean holiday = from.kind() == TimeClass.HOLIDAY || from.kind() == TimeClass.SCHOOL;
        LocalDate monday = before ? Calendars.monday(holiday ? from.start().plusDays(2) : from.start()).minusWeeks(1)
                : Calendars.monday(holiday ? from.end().minusDays(2) : from.end()).plusWeeks(1);
        return Period.of(TimeClass.WEEK, monday, monday.plusDays(6)).softly(monday.plusDays(4));
    }

    private static Period longer(Lexicon.Unit unit, Period from, boolean before) {
        LocalDate base = before ? from.start() : from.end();
        int step = before ? -1 : 1;
        if (unit == Lexicon.Unit.MONTH) {
            LocalDate first = base.withDayOfMonth(1).plusMonths(step);
            return Period.of(TimeClass.MONTH, first, Calendars.monthEnd(first));
        }
        int year = base.getYear() + step;
        return Period.of(TimeClass.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
