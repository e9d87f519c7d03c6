package dk.walkntalk.agreement;

/** How an agreement is bound to its time. */
public enum Relation {
    /** The day itself; start and end are the same. */
    ON,
    /** No later than end. */
    BY,
    /** Strictly before a day that was named; end is the day before it. */
    BEFORE,
    /** Start is the first day after what was named. */
    AFTER,
    /** From start onwards. */
    FROM,
    /** Some time from start to end. */
    WITHIN,
    /** Around start to end. */
    ABOUT,
    /** Bound to something that has no date in the words. */
    EVENT,
    /** Again and again; see the recurrence. */
    EVERY,
    /** Said, but too loosely for a date. */
    VAGUE,
    /** A time of day without a day. */
    TIME,
    /** Not a time at all. */
    NONE
}
