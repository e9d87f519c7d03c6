package dk.walkntalk.conversation;

import java.util.List;

/** What a conversation needs next. */
public enum Step {
    PREPARE, WALK, FINISH, FILE, FILED;

    static Step of(ConversationRow row, List<Participant> people) {
        if (row.sharedAt != null) {
            return FILED;
        }
        if (row.pdfMadeAt != null) {
            return FILE;
        }
        if (row.walkEndedAt != null) {
            return FINISH;
        }
        boolean prepared = people.stream().allMatch(person -> person.ready);
        return row.walkStartedAt != null || prepared ? WALK : PREPARE;
    }
}
