package dk.walkntalk.concept;

import java.util.List;

/**
 * What the host writes when inviting.
 *
 * @param text   paragraphs that always belong in it, verbatim; immutable
 * @param walk   paragraphs for a conversation on foot; may be empty; immutable
 * @param seated paragraphs for a seated conversation; may be empty; immutable
 */
public record Invitation(List<String> text, List<String> walk, List<String> seated) {
    public Invitation {
        text = List.copyOf(text);
        walk = List.copyOf(walk);
        seated = List.copyOf(seated);
    }
}
