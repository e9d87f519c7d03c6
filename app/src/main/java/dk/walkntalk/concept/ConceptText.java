package dk.walkntalk.concept;

import java.util.List;

/**
 * A part of the concept's running text.
 *
 * @param title      its heading
 * @param paragraphs verbatim, at least one; immutable
 * @param lookup     whether it is at hand in the middle of the talk
 */
public record ConceptText(String title, List<String> paragraphs, boolean lookup) {
    public ConceptText {
        paragraphs = List.copyOf(paragraphs);
    }
}
