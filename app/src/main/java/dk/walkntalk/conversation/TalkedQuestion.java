package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import java.time.Instant;

/** A question that the parties have been at: its piece of the puzzle has fallen into place. */
@Entity(
        tableName = "talked_question",
        primaryKeys = {"conversationId", "questionId"},
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE))
public final class TalkedQuestion {
    public final long conversationId;
    @NonNull public final String questionId;
    @NonNull public final Instant at;

    /** Room's constructor. */
    public TalkedQuestion(long conversationId, @NonNull String questionId, @NonNull Instant at) {
        this.conversationId = conversationId;
        this.questionId = questionId;
        this.at = at;
    }
}
