package dk.walkntalk.concept;

import java.util.List;

/**
 * What all conversations by this concept rest on.
 *
 * @param title      the heading over the questions
 * @param questions  at least one; immutable
 * @param basisTitle the heading over what it builds on; empty when there is no such list
 * @param basis      names of documents and the like; may be empty; immutable
 */
public record Foundation(String title, List<Question> questions, String basisTitle, List<String> basis) {
    public Foundation {
        questions = List.copyOf(questions);
        basis = List.copyOf(basis);
    }
}
