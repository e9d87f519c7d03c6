package dk.walkntalk.concept;

import java.util.Optional;

/**
 * What is special about a conversation of a group.
 *
 * @param precondition what has to be there before a group is a good idea, verbatim; the host confirms it
 * @param instead      kind of the conversation that one of the group may wish for instead, such as "MUS"
 */
public record Gathering(Optional<String> precondition, Optional<String> instead) {
}
