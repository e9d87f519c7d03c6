package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;

/** The leader's wording of a question for this conversation. An empty one means the concept's own. */
@Entity(
        tableName = "reworded_question",
        primaryKeys = {"conversationId", "questionId"},
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE))
final class RewordedQuestion {
    final long conversationId;
    @NonNull final String questionId;
    @NonNull final Words text;

    RewordedQuestion(long conversationId, @NonNull String questionId, @NonNull Words text) {
        this.conversationId = conversationId;
        this.questionId = questionId;
        this.text = text;
    }
}
