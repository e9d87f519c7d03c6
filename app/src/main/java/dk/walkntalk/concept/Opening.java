package dk.walkntalk.concept;

/**
 * What has to be introduced when the conversation begins.
 *
 * @param introduce the concept's own words for it
 * @param by        id of the role that introduces it; a role of the same concept
 */
public record Opening(String introduce, String by) {
}
