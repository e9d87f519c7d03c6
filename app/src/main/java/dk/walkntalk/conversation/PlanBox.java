package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;

/** What was written in one of the plan's own boxes (<i>i planen</i>); the concept says which boxes there are. */
@Entity(
        tableName = "plan_box",
        primaryKeys = {"conversationId", "boxId"},
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE))
final class PlanBox {
    final long conversationId;
    @NonNull final String boxId;
    @NonNull final Words text;

    PlanBox(long conversationId, @NonNull String boxId, @NonNull Words text) {
        this.conversationId = conversationId;
        this.boxId = boxId;
        this.text = text;
    }
}
