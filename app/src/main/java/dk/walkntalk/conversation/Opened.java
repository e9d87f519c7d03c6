package dk.walkntalk.conversation;

import dk.walkntalk.concept.ConceptException;

/**
 * A conversation that was looked up: there, gone, or there with a concept that cannot be read.
 *
 * @param conversation the conversation, or {@code null}
 * @param problem why its concept cannot be read, or {@code null}
 */
public record Opened(Conversation conversation, ConceptException problem) {
    /** True when there is no such conversation (any more). */
    public boolean gone() {
        return conversation == null && problem == null;
    }
}
