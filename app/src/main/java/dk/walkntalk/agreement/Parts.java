package dk.walkntalk.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Parts of a span: thirds ("primo", "midt i", "sidst på"), halves, its end and its beginning. Thirds of a month
 * are 1-10, 11-20 and 21 to the end; those of a quarter and a year are months (data README).
 */
final class Parts {
    private enum Part { START, MID, END, FIRST_HALF, SECOND_HALF, CLOSE, OPEN, REST }

    private static final Set<String> CLOSINGS = Set.of("udgang", "udløb", "slutning", "afslutning", "ophør");
    private static final Phrases<Part> PARTS = new Phrases<Part>()
            .put(Part.START, "primo", "i starten af", "starten af", "i begyndelsen af", "begyndelsen af", "først i",
                    "først på", "tidligt i", "tidligt på", "tidlig på", "tidlig i", "i den første del af",
                    "i første del af", "i den første tredjedel af")
            .put(Part.MID, "medio", "midt i", "midt på", "i midten af", "midten af", "midt inde i", "midtvejs i")
            .put(Part.END, "ultimo", "i slutningen af", "slutningen af", "sidst i", "sidst på", "sent i", "sent på",
                    "hen mod slutningen af", "mod slutningen af", "hen imod slutningen af", "i den sidste del af",
                    "i sidste del af", "i den sidste tredjedel af")
            .put(Part.FIRST_HALF, "i første halvdel af", "første halvdel af", "i den første halvdel af",
                    "den første halvdel af")
            .put(Part.SECOND_HALF, "i anden halvdel af", "anden halvdel af", "i den anden halvdel af",
                    "i sidste halvdel af",
                    "i den sidste halvdel af", "sidste halvdel af", "den sidste halvdel af")
            .put(Part.CLOSE, "udgangen af", "ved udgangen af", "ved slutningen af", "ved afslutningen af",
                    "afslutningen af", "udløbet af", "med udgangen af", "ved udløbet af", "den sidste dag i",
                    "sidste dag i", "på den sidste dag i", "på sidste dag i")
            .put(Part.OPEN, "indgangen til", "ved indgangen til", "ved starten af", "ved begyndelsen af",
                    "den første dag i",
                    "første dag i", "på den første dag i", "på første dag i")
            .put(Part.REST, "resten af", "i resten af", "i den resterende del af");
    private final Periods periods;
    private final Line line;

    Parts(Periods periods) {
        this.periods = periods;
        this.line = periods.line();
    }

    static java.util.Set<String> firsts() {
        return PARTS.firsts();
    }

    Period.At at(int i) {
        Phrases.Hit<Part> hit = PARTS.at(line, i);
        if (hit != null) {
            Period.At whole = periods.whole(hit.next());
            if (whole != null && !whole.period().isDay()) {
                return new Period.At(cut(hit.value(), whole.period(), line.is(hit.next() - 2, "dag")), whole.next());
            }
            return null;
        }
        return null;
    }

    /** "månedens udgang", "årets udløb", "sommerferiens slutning"; null where the span ends there. */
    Period.At genitive(Period.At whole) {
        int next = whole.next();
        if (line.in(next, CLOSINGS) && line.low(next - 1).endsWith("s")) {
            return new Period.At(close(whole.period()), next + 1);
        }
        if ((line.is(next, "start") || line.is(next, "begyndelse")) && line.low(next - 1).endsWith("s")) {
            LocalDate start = whole.period().start();
            boolean school = whole.period().kind() == TimeClass.SCHOOL && start.isBefore(periods.today());
            start = school ? Calendars.summerHoliday(start.getYear() + 1).plusDays(44) : start;
            return new Period.At(Period.day(whole.period().kind(), start).shaped(Period.Shape.ABOUT), next + 1);
        }
        return null;
    }

    /** Is "ud" said after a span: "måneden ud". */
    static Period close(Period whole) {
        Period end = Period.day(whole.kind(), whole.end()).shaped(Period.Shape.CLOSING).holiday(whole.end());
        return whole.kind() == TimeClass.WEEK ? end.softly(whole.soft()) : end;
    }

    private Period cut(Part part, Period whole, boolean dayIn) {
        TimeClass kind = whole.kind();
        LocalDate start = whole.start();
        LocalDate end = whole.end();
        boolean runs = start.equals(periods.today()) && kind == TimeClass.MONTH;
        LocalDate first = runs ? start.withDayOfMonth(1) : start;
        switch (part) {
            case CLOSE:
                return dayIn ? Period.day(kind, end) : close(whole);
            case OPEN:
                return dayIn ? Period.day(kind, first) : Period.day(kind, first).shaped(Period.Shape.ABOUT);
            case REST:
                return Period.of(kind, start.isBefore(periods.today()) ? periods.today() : start, end);
            case FIRST_HALF:
                return Period.of(kind, first, half(first, end).minusDays(1));
            case SECOND_HALF:
                return Period.of(kind, half(first, end), end).holiday(end);
            default:
                return kind == TimeClass.WEEK ? week(part, first) : third(part, kind, first, end);
        }
    }

    private static LocalDate half(LocalDate start, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        return months > 1 && months % 2 == 0 ? start.plusMonths(months / 2) : months == 1 ? start.plusDays(15)
                : start.plusDays((ChronoUnit.DAYS.between(start, end) + 2) / 2);
    }

    /** First Monday and Tuesday, middle about Wednesday, last Thursday and Friday (danish_deadlines.tsv). */
    private static Period week(Part part, LocalDate monday) {
        return switch (part) {
            case START -> Period.of(TimeClass.WEEK, monday, monday.plusDays(1));
            case MID -> Period.day(TimeClass.WEEK, monday.plusDays(2)).shaped(Period.Shape.ABOUT);
            default -> Period.of(TimeClass.WEEK, monday.plusDays(3), monday.plusDays(4)).holiday(monday.plusDays(4));
        };
    }

    private static Period third(Part part, TimeClass kind, LocalDate start, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(start, end.plusDays(1));
        boolean oneMonth = start.getDayOfMonth() == 1 && months == 1;
        LocalDate second;
        LocalDate third;
        if (oneMonth) {
            second = start.plusDays(10);
            third = start.plusDays(20);
        } else if (months >= 3 && months % 3 == 0) {
            second = start.plusMonths(months / 3);
            third = start.plusMonths(2 * months / 3);
        } else {
            long days = ChronoUnit.DAYS.between(start, end) + 1;
            second = start.plusDays(days / 3);
            third = start.plusDays(2 * days / 3);
        }
        return switch (part) {
            case START -> Period.of(kind, start, second.minusDays(1));
            case MID -> oneMonth ? Period.of(kind, second, third.minusDays(1)).or(Period.day(kind, start.plusDays(14)))
                    .softly(start.plusDays(14)) : Period.of(kind, second, third.minusDays(1));
            default -> Period.of(kind, third, end).holiday(end);
        };
    }
}
