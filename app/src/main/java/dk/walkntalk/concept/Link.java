package dk.walkntalk.concept;

import java.util.Optional;

/**
 * Where the concept says one can read on.
 *
 * @param label the concept's own name for it
 * @param url   an https address, where the concept gives one
 */
public record Link(String label, Optional<String> url) {
}
