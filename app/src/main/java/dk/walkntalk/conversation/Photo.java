package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
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

    /** The perspective whose agreements are on it; {@code null} when it is the whole plan's. */
    @Nullable public final String perspectiveId;

    /** The file of the picture as it was taken, until its page is cut out and that is accepted; then {@code null}. */
    @Nullable public final String original;

    /** Room's constructor. */
    public Photo(long id, long conversationId, @NonNull String fileName, int width, int height,
            @NonNull Instant addedAt, @Nullable String perspectiveId, @Nullable String original) {
        this.id = id;
        this.conversationId = conversationId;
        this.fileName = fileName;
        this.width = width;
        this.height = height;
        this.addedAt = addedAt;
        this.perspectiveId = perspectiveId;
        this.original = original;
    }
}
