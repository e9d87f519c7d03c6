package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import java.time.Instant;

/**
 * A short note of the walk, for the parties' eyes (<i>os to</i>). It has a table of its own and nothing in common with
 * agreements, so that it cannot reach the plan.
 */
@Entity(
        tableName = "shared_note",
        primaryKeys = {"conversationId", "questionId"},
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE))
public final class SharedNote {
    public final long conversationId;
    @NonNull public final String questionId;
    @NonNull public final Words text;
    @NonNull public final Instant updatedAt;

    /** Room's constructor. */
    public SharedNote(long conversationId, @NonNull String questionId, @NonNull Words text,
            @NonNull Instant updatedAt) {
        this.conversationId = conversationId;
        this.questionId = questionId;
        this.text = text;
        this.updatedAt = updatedAt;
    }
}
