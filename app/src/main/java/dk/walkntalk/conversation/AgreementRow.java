package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import androidx.room.Index;
import androidx.room.PrimaryKey;
import java.time.Instant;

/** An agreement's place: in which conversation, under which perspective. Its words are {@link AgreementText}s. */
@Entity(
        tableName = "agreement",
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE),
        indices = @Index("conversationId"))
final class AgreementRow {
    @PrimaryKey(autoGenerate = true)
    final long id;

    final long conversationId;
    @NonNull final String perspectiveId;
    @NonNull final Instant createdAt;

    AgreementRow(long id, long conversationId, @NonNull String perspectiveId, @NonNull Instant createdAt) {
        this.id = id;
        this.conversationId = conversationId;
        this.perspectiveId = perspectiveId;
        this.createdAt = createdAt;
    }
}
