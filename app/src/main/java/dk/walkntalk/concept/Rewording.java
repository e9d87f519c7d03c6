package dk.walkntalk.concept;

/**
 * Who may give the questions a wording of the workplace's own, and what the concept says about it.
 *
 * @param by     id of the role that rewords; a role of the same concept
 * @param text   verbatim
 * @param intent verbatim: what has to stay the same
 */
public record Rewording(String by, String text, String intent) {
}
