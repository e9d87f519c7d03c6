package dk.walkntalk.concept;

/**
 * A sentence of the concept that the app shows at the right moment.
 *
 * @param when where it belongs
 * @param text verbatim
 */
public record Reminder(Moment when, String text) {
}
