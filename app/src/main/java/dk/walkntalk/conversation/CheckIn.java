package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import androidx.room.Index;
import androidx.room.PrimaryKey;
import java.time.LocalDate;

/** A look back at the plan between two conversations, as in a 1:1: when, how one thrives, and what was said. */
@Entity(
        tableName = "check_in",
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE),
        indices = @Index("conversationId"))
public final class CheckIn {
    @PrimaryKey(autoGenerate = true)
    public final long id;
    public final long conversationId;
    @NonNull public final LocalDate heldOn;
    /** On the scale of the concept's hub, or {@code null} when none was given. */
    @Nullable public final Integer mark;
    @NonNull public final Words text;

    /** Room's constructor. */
    public CheckIn(long id, long conversationId, @NonNull LocalDate heldOn, @Nullable Integer mark,
            @NonNull Words text) {
        this.id = id;
        this.conversationId = conversationId;
        this.heldOn = heldOn;
        this.mark = mark;
        this.text = text;
    }
}
