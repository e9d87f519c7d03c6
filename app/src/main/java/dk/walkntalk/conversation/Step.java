package dk.walkntalk.conversation;

/** What a conversation needs next. */
public enum Step {
    PREPARE, WALK, FINISH, FILE, FILED;

    /**
     * @param prepared whether everything is done that the concept wants done before they meet
     */
    static Step of(ConversationRow row, boolean prepared) {
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
