package dk.walkntalk.concept;

/**
 * A box to write in.
 *
 * @param id    unique among the boxes of its page
 * @param title what is printed over it
 * @param hint  what is printed below the title in small type; may be empty
 */
public record Box(String id, String title, String hint) {
}
