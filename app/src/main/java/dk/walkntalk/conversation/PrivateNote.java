package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import java.time.Instant;

/**
 * What one party notes for his or her own eyes (<i>kun mig</i>): preparation, a page of own notes. It has a table of its
 * own, hangs on the person and not on the conversation, and no {@link Conversation} ever holds it.
 */
@Entity(
        tableName = "private_note",
        primaryKeys = {"participantId", "place"},
        foreignKeys = @ForeignKey(entity = Participant.class, parentColumns = "id",
                childColumns = "participantId", onDelete = ForeignKey.CASCADE))
final class PrivateNote {
    final long participantId;
    /** What it is about: the id of a question or box of the concept, or another name that the screen chose. */
    @NonNull final String place;
    @NonNull final Words text;
    @NonNull final Instant updatedAt;

    PrivateNote(long participantId, @NonNull String place, @NonNull Words text, @NonNull Instant updatedAt) {
        this.participantId = participantId;
        this.place = place;
        this.text = text;
        this.updatedAt = updatedAt;
    }
}
