package dk.walkntalk.concept;

/**
 * One question, verbatim.
 *
 * @param id   unique in the whole concept, such as {@code adfaerd-1}
 * @param text the municipality's wording
 */
public record Question(String id, String text) {
}
