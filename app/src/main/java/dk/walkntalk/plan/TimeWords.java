package dk.walkntalk.plan;

import dk.walkntalk.agreement.DayName;
import dk.walkntalk.agreement.Relation;
import dk.walkntalk.agreement.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A time as it goes into the plan: the words said, and in brackets the days that they mean, as a Danish calendar has
 * them: {@code Senest på fredag (fredag 4. december 2026, uge 49)}. In Danish, as the plan is.
 */
final class TimeWords {
    private static final Locale DANISH = new Locale("da", "DK");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", DANISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANISH);

    private TimeWords() { }

    /** The words, and the days where there are any. */
    static String of(When when) {
        String words = when.words();
        String days = days(when);
        return words + (days.isEmpty() || words.isEmpty() ? days : " (" + days + ")");
    }

    /** The days alone, with the limit that they are; "" for what has no date. */
    static String days(When when) {
        LocalDate start = when.start();
        LocalDate end = when.end();
        if (start == null && end == null) {
            return "";
        }
        if (when.relation() == Relation.BEFORE) {
            return "senest " + day(end);
        }
        if (when.relation() == Relation.FROM || when.relation() == Relation.AFTER) {
            return "fra " + day(start);
        }
        if (start == null || end == null || start.equals(end) || when.relation() == Relation.BY) {
            return day(end == null ? start : end);
        }
        return span(start, end);
    }

    private static String day(LocalDate day) {
        String name = DayName.of(day);
        return WEEKDAY.format(day) + ", uge " + week(day) + (name.isEmpty() ? "" : ", " + name);
    }

    private static String span(LocalDate start, LocalDate end) {
        String days;
        if (start.getYear() == end.getYear() && start.getMonth() == end.getMonth()) {
            days = start.getDayOfMonth() + ".–" + DAY.format(end);
        } else {
            days = DAY.format(start) + " – " + DAY.format(end);
        }
        boolean oneWeek = ChronoUnit.DAYS.between(start, end) < 7 && start.getDayOfWeek() != DayOfWeek.SUNDAY
                && week(start) == week(end);
        return days + (oneWeek ? ", uge " + week(start) : "");
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
