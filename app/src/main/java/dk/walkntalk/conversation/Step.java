package dk.walkntalk.conversation;

import dk.walkntalk.concept.Concept;

/** What a conversation needs next. */
public enum Step {
    PREPARE, WALK, FINISH, FILE, FILED;

    /**
     * @param ready     everybody is; where there is nothing to pick they are from the start
     * @param preparing somebody has begun to prepare
     * @param concept   what the conversation is held by, or {@code null} where that cannot be read
     */
    static Step of(ConversationRow row, boolean ready, boolean preparing, Concept concept) {
        boolean asked = concept != null && concept.stikordEach() == 0 && !concept.preparation().items().isEmpty();
        return of(row, ready && (preparing || !asked));
    }

    private static Step of(ConversationRow row, boolean prepared) {
        if (row.sharedAt != null) {
            return FILED;
        }
        if (row.pdfMadeAt != null) {
            return FILE;
        }
        if (row.walkEndedAt != null) {
            return FINISH;
        }
        return row.walkStartedAt != null || prepared ? WALK : PREPARE;
    }
}
