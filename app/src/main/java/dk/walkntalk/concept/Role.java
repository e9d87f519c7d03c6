package dk.walkntalk.concept;

/**
 * A part that people take in the conversation.
 *
 * @param id      stable within the concept, such as {@code medarbejder}
 * @param title   the concept's own word for one person, such as "Medarbejder"
 * @param plural  its word for several, such as "Medarbejdere"; the same as the title when there is only ever one
 * @param host    whether this role invites and leads; exactly one role of a concept does
 * @param subject whether the conversation is about this role; exactly one role of a concept is
 * @param min     least number of people in the role, at least 1
 * @param max     greatest number of people in the role, at least {@code min}
 */
public record Role(String id, String title, String plural, boolean host, boolean subject, int min, int max) {
    /** True when several people can be in the role. */
    public boolean isGroup() {
        return max > 1;
    }
}
