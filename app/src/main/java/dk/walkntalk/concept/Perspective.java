package dk.walkntalk.concept;

import java.util.List;

/**
 * One perspective with its questions; the plan has one box of agreements for each.
 *
 * @param id        stable within the concept, such as {@code adfaerd}
 * @param name      the concept's own word, such as "Adfærd"
 * @param questions in the order of the form, at least one; immutable
 */
public record Perspective(String id, String name, List<Question> questions) {
    public Perspective {
        questions = List.copyOf(questions);
    }
}
