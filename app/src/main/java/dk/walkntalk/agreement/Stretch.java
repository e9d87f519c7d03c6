package dk.walkntalk.agreement;

import java.time.LocalDate;

/**
 * A length of time, to be counted from a day.
 *
 * @param days how many days
 * @param months how many months besides
 * @param workdays how many working days instead
 * @param about whether it was said loosely ("et par uger")
 * @param alt a second reading, or null: "otte dage" is a week, and eight days (both ends were counted once)
 * @param upper the longer end of "to-tre uger", or null
 */
record Stretch(int days, int months, int workdays, boolean about, Stretch alt, Stretch upper) {
    static Stretch days(int days) {
        return new Stretch(days, 0, 0, false, null, null);
    }

    static Stretch months(int months, int days) {
        return new Stretch(days, months, 0, false, null, null);
    }

    Stretch loose() {
        return new Stretch(days, months, workdays, true, alt, upper);
    }

    Stretch or(Stretch second) {
        return new Stretch(days, months, workdays, about, second, upper);
    }

    Stretch upTo(Stretch longest) {
        return new Stretch(days, months, workdays, true, alt, longest);
    }

    LocalDate after(LocalDate day) {
        return workdays > 0 ? Calendars.plusWorkdays(day, workdays) : day.plusMonths(months).plusDays(days);
    }

    LocalDate before(LocalDate day) {
        LocalDate at = day;
        for (int i = 0; i < Math.min(workdays, 1000); i++) {
            at = Calendars.workdayBefore(at);
        }
        return at.minusMonths(months).minusDays(days);
    }

    /** The day this long after {@code today}, with its other reading. */
    Period from(LocalDate today) {
        Period period = Period.day(TimeClass.RELATIVE, after(today)).shaped(about ? Period.Shape.ABOUT
                : Period.Shape.COUNTED);
        if (upper != null) {
            period = Period.of(TimeClass.RELATIVE, after(today), upper.after(today)).shaped(Period.Shape.ABOUT);
        }
        return alt == null ? period : period.or(Period.day(TimeClass.RELATIVE, alt.after(today)));
    }

    /** A length that was found, and the place after it. */
    record At(Stretch stretch, int next) {
    }
}
