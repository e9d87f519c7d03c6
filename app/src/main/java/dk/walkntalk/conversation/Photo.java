package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import androidx.room.Index;
import androidx.room.PrimaryKey;
import java.time.Instant;

/** A picture of the aftalefelt that belongs to the plan. The file itself lies with {@code paper}. */
@Entity(
        tableName = "photo",
        foreignKeys = @ForeignKey(entity = ConversationRow.class, parentColumns = "id",
                childColumns = "conversationId", onDelete = ForeignKey.CASCADE),
        indices = @Index("conversationId"))
public final class Photo {
    @PrimaryKey(autoGenerate = true)
    public final long id;

    public final long conversationId;

    /** The file's name within the conversation's own folder. */
    @NonNull public final String fileName;

    /** In pixels, upright. */
    public final int width;

    /** In pixels, upright. */
    public final int height;

    @NonNull public final Instant addedAt;

    /** Room's constructor. */
    public Photo(long id, long conversationId, @NonNull String fileName, int width, int height,
            @NonNull Instant addedAt) {
        this.id = id;
        this.conversationId = conversationId;
        this.fileName = fileName;
        this.width = width;
        this.height = height;
        this.addedAt = addedAt;
    }
}
