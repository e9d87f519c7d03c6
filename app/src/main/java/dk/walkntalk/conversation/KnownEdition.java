package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;

/**
 * An edition of a concept that is somewhere on this phone.
 *
 * @param hash    what it is known by
 * @param json    its file
 * @param concept what it says
 * @param source  where it is
 */
public record KnownEdition(String hash, String json, Concept concept, Source source) {
    /** Where an edition is. */
    public enum Source {
        /** It comes with the app. */
        SHIPPED,
        /** It was brought in from a file. */
        IMPORTED,
        /** Only conversations that were begun with it have it. */
        KEPT
    }
}
