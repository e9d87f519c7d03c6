package dk.walkntalk.concept;

/**
 * The time that a concept recommends to set aside.
 *
 * @param minutes of the whole conversation
 * @param text    the concept's own sentence about it
 */
public record SetAside(int minutes, String text) {
}
