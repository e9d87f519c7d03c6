package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import java.time.Instant;

/** Something on a party's checklist that is done. */
@Entity(
        tableName = "ticked_item",
        primaryKeys = {"participantId", "itemId"},
        foreignKeys = @ForeignKey(entity = Participant.class, parentColumns = "id",
                childColumns = "participantId", onDelete = ForeignKey.CASCADE))
public final class TickedItem {
    public final long participantId;
    /** The item's id in the concept, or another name that the screen chose. */
    @NonNull public final String itemId;
    @NonNull public final Instant at;

    /** Room's constructor. */
    public TickedItem(long participantId, @NonNull String itemId, @NonNull Instant at) {
        this.participantId = participantId;
        this.itemId = itemId;
        this.at = at;
    }
}
