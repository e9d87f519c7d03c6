package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;

/**
 * A concept from a file that has been read and found right, and that may be added to the shelf.
 *
 * @param json     its text
 * @param concept  what it says
 * @param relation how it stands to what is on the shelf
 * @param nearest  the edition on the shelf that it is to be compared with; {@code null} when there is none
 */
public record Proposal(String json, Concept concept, Relation relation, Concept nearest) {
    /** How a concept stands to those on the shelf. */
    public enum Relation {
        /** There is none of its id. */
        NEW,
        /** There are other editions of it; it will stand beside them. */
        NEW_EDITION,
        /** There is another file of the same edition, brought in earlier; it would be replaced. */
        REPLACES,
        /** Exactly this is there already. */
        SAME,
        /** The app comes with another text of the same edition, which is never replaced. */
        TAKEN
    }

    /** True when it can be added. */
    public boolean canBeAdded() {
        return relation != Relation.SAME && relation != Relation.TAKEN;
    }

    /** What the edition will be known by. */
    public String hash() {
        return Editions.row(json).hash;
    }
}
