package dk.walkntalk.concept;

/**
 * A part that people take in the conversation.
 *
 * @param id      stable within the concept, such as {@code medarbejder}
 * @param title   the concept's own word, such as "Medarbejder"
 * @param host    whether this role invites and leads; exactly one role of a concept does
 * @param subject whether the conversation is about this role; exactly one role of a concept is
 * @param min     least number of people in the role, at least 1
 * @param max     greatest number of people in the role, at least {@code min}
 */
public record Role(String id, String title, boolean host, boolean subject, int min, int max) {
}
