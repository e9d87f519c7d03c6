package dk.walkntalk.concept;

import java.util.List;

/**
 * One line of a party's checklist before the conversation.
 *
 * @param id    unique among the items of the concept
 * @param roles ids of the roles that it is meant for; empty when it is for everyone; immutable
 * @param text  verbatim
 */
public record PreparationItem(String id, List<String> roles, String text) {
    public PreparationItem {
        roles = List.copyOf(roles);
    }

    /** True when one in the role {@code roleId} has to do it. */
    public boolean isFor(String roleId) {
        return roles.isEmpty() || roles.contains(roleId);
    }
}
