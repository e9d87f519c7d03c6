package dk.walkntalk.paper.image;

import java.util.Optional;

/**
 * A page in a photograph, and what it is.
 *
 * @param page where it is
 * @param form the printed form, where it is one; its corners are those of the page
 */
public record PagePlace(FoundPage page, Optional<FoundForm> form) { }
