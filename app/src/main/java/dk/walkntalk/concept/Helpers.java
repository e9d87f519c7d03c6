package dk.walkntalk.concept;

import java.util.List;

/**
 * Questions that either party can ask at any time to make the talk concrete.
 *
 * @param text      verbatim
 * @param questions at least one, verbatim; immutable
 */
public record Helpers(String text, List<String> questions) {
    public Helpers {
        questions = List.copyOf(questions);
    }
}
