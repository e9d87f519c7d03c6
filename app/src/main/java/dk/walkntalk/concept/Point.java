package dk.walkntalk.concept;

import java.util.Optional;

/**
 * Something to talk about that is no question of a perspective.
 *
 * @param id    unique among all points and questions of the concept
 * @param label a short name; the concept's own word
 * @param text  verbatim
 * @param scale when it is answered by a mark
 */
public record Point(String id, String label, String text, Optional<Scale> scale) {
}
