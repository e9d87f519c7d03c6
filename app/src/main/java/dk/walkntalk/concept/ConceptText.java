package dk.walkntalk.concept;

import java.util.List;

/**
 * A section of the concept's running text, verbatim.
 *
 * @param title      its heading
 * @param paragraphs in order, at least one; immutable
 */
public record ConceptText(String title, List<String> paragraphs) {
    public ConceptText {
        paragraphs = List.copyOf(paragraphs);
    }
}
