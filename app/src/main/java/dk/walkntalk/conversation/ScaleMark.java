package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import java.time.Instant;

/** The mark that was given on a scale of the concept, such as 7 of 10. */
@Entity(
        tableName = "scale_mark",
        primaryKeys = {"conversationId", "pointId"},
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE))
final class ScaleMark {
    final long conversationId;
    @NonNull final String pointId;
    final int mark;
    @NonNull final Instant at;

    ScaleMark(long conversationId, @NonNull String pointId, int mark, @NonNull Instant at) {
        this.conversationId = conversationId;
        this.pointId = pointId;
        this.mark = mark;
        this.at = at;
    }
}
