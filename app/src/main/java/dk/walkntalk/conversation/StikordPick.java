package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import java.time.Instant;

/** A stikord that a party picked, and when it came into play. */
@Entity(
        tableName = "stikord_pick",
        primaryKeys = {"participantId", "stikord"},
        foreignKeys = @ForeignKey(entity = Participant.class, parentColumns = "id",
                childColumns = "participantId", onDelete = ForeignKey.CASCADE))
public final class StikordPick {
    public final long participantId;

    /** The concept's own word, verbatim. */
    @NonNull public final String stikord;

    /** When it came into play in the talk, or {@code null}. */
    @Nullable public final Instant playedAt;

    /** Room's constructor. */
    public StikordPick(long participantId, @NonNull String stikord, @Nullable Instant playedAt) {
        this.participantId = participantId;
        this.stikord = stikord;
        this.playedAt = playedAt;
    }
}
