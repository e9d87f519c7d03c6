package dk.walkntalk.concept;

/**
 * A conversation about a late career, offered from an age on. The app keeps whether it is wished for, never an age.
 *
 * @param age  in years, for the sentence on the screen only
 * @param text verbatim
 */
public record SeniorOffer(int age, String text) {
}
