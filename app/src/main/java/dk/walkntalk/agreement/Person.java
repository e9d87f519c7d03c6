package dk.walkntalk.agreement;

import java.util.Objects;

/**
 * One party of the conversation.
 *
 * @param name the full name, as it is to be shown
 * @param role what the person is in this conversation
 */
public record Person(String name, PartyRole role) {
    /** Neither may be null. */
    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }
}
