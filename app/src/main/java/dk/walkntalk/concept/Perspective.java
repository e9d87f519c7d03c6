package dk.walkntalk.concept;

import java.util.List;

/**
 * One perspective, or theme, with its questions; a plan by perspectives has one box of agreements for each.
 *
 * @param id        stable within the concept, such as {@code adfaerd}
 * @param name      the concept's own word, such as "Adfærd"
 * @param label     what the form's own box for it is called, where that differs; otherwise the name
 * @param focus     what it is about, verbatim; empty when the concept does not say
 * @param questions in the order of the form, at least one; immutable
 */
public record Perspective(String id, String name, String label, String focus, List<Question> questions) {
    public Perspective {
        questions = List.copyOf(questions);
    }
}
