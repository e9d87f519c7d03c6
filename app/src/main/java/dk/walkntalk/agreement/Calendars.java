package dk.walkntalk.agreement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Counting days: ISO weeks, Easter, Danish holidays and school holidays. */
final class Calendars {
    private Calendars() {
    }

    static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1);
    }

    static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Monday of an ISO week, or null where the year has no such week (ISO 8601: 53 only in long years). */
    static LocalDate monday(int year, int week) {
        LocalDate monday = monday(LocalDate.of(year, 1, 4)).plusWeeks(week - 1);
        return monday.get(IsoFields.WEEK_BASED_YEAR) == year ? monday : null;
    }

    static LocalDate monthEnd(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }

    /** Easter Sunday, by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Whether most people are at work: no weekend, no public holiday (Store bededag is none since 2024). */
    static boolean workday(LocalDate day) {
        if (day.getDayOfWeek().getValue() > 5) {
            return false;
        }
        int md = day.getMonthValue() * 100 + day.getDayOfMonth();
        if (md == 101 || md >= 1224 && md <= 1226) {
            return false;
        }
        long fromEaster = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        return fromEaster != -3 && fromEaster != -2 && fromEaster != 1 && fromEaster != 39 && fromEaster != 50;
    }

    static LocalDate workdayBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!workday(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    static LocalDate workdayFrom(LocalDate day) {
        LocalDate from = day;
        while (!workday(from)) {
            from = from.plusDays(1);
        }
        return from;
    }

    static LocalDate plusWorkdays(LocalDate day, int count) {
        LocalDate at = day;
        for (int i = 0; i < Math.min(count, 1000); i++) {
            at = workdayFrom(at.plusDays(1));
        }
        return at;
    }

    /** The folkeskole's summer holiday starts the last Saturday of June and lasts into the seventh Sunday. */
    static LocalDate summerHoliday(int year) {
        return LocalDate.of(year, 6, 30).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    /** The last Saturday at which school stops before Christmas. */
    static LocalDate christmasHoliday(int year) {
        return LocalDate.of(year, 12, 23).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    }

    /** School starts the first Monday that is not New Year's Day. */
    static LocalDate schoolAfterNewYear(int year) {
        return LocalDate.of(year, 1, 2).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
