package dk.walkntalk.agreement;

/** What kind of words a time was said in. */
public enum TimeClass {
    /** A day of a month. */
    DATE,
    /** From one time to another. */
    RANGE,
    /** Counted from today or from another time. */
    RELATIVE,
    /** A day of the week. */
    WEEKDAY,
    /** An ISO week. */
    WEEK,
    /** A month or a part of one. */
    MONTH,
    /** A quarter of the year. */
    QUARTER,
    /** Half a year. */
    HALF,
    /** A year. */
    YEAR,
    /** A season. */
    SEASON,
    /** A school holiday; municipalities differ. */
    SCHOOL,
    /** A holiday of the church or the calendar. */
    HOLIDAY,
    /** Something that happens, without a date. */
    EVENT,
    /** Again and again. */
    RECURRING,
    /** Too loose for a date. */
    VAGUE,
    /** A time of day. */
    CLOCK,
    /** Looks like a time and is none. */
    NEGATIVE
}
