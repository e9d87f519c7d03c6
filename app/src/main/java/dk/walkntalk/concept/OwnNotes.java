package dk.walkntalk.concept;

import java.util.List;

/**
 * A page of notes that belong to the one who writes them.
 *
 * @param title the page's heading
 * @param boxes at least one; immutable
 */
public record OwnNotes(String title, List<Box> boxes) {
    public OwnNotes {
        boxes = List.copyOf(boxes);
    }
}
