package dk.walkntalk.concept;

/**
 * For whom an agreement creates value.
 *
 * @param id    stable within the concept, such as {@code arbejdsfaellesskabet}
 * @param label the concept's own words
 */
public record AgreementValue(String id, String label) {
}
