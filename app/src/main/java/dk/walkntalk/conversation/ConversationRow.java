package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.room.Embedded;
import androidx.room.Entity;
import androidx.room.ForeignKey;
import androidx.room.Index;
import androidx.room.PrimaryKey;
import dk.walkntalk.concept.Concept;
import java.time.Instant;
import java.time.LocalDate;

/** One conversation: which edition of which concept, when, and how far the parties have come. */
@Entity(
        tableName = "conversation",
        foreignKeys = @ForeignKey(entity = EditionRow.class, parentColumns = "hash", childColumns = "editionHash"),
        indices = @Index("editionHash"))
public final class ConversationRow {
    @PrimaryKey(autoGenerate = true)
    public final long id;

    /** The edition that the conversation is held with; it stays the same when a newer one arrives. */
    @NonNull public final String editionHash;

    /** Its kind, e.g. {@code MUS}: kept here so that a list needs no concept. */
    @NonNull public final String kind;

    @NonNull public final LocalDate heldOn;
    @NonNull public final Instant createdAt;

    /** The leader has introduced the link to the organisationskompas. */
    public final boolean introduced;

    @Embedded @NonNull public final Arrangement arrangement;
    /** The question last looked at, counted from 0 through all perspectives. */
    public final int walkPosition;

    /** Where the walk was left, where that is no question; the walk's own name for it. */
    @Nullable public final String walkPlace;
    @Nullable public final Instant walkStartedAt;
    @Nullable public final Instant walkEndedAt;
    @Nullable public final Instant pdfMadeAt;
    @Nullable public final Instant sharedAt;

    /** Room's constructor. */
    public ConversationRow(long id, @NonNull String editionHash, @NonNull String kind, @NonNull LocalDate heldOn,
            @NonNull Instant createdAt, boolean introduced, @NonNull Arrangement arrangement, int walkPosition,
            @Nullable String walkPlace, @Nullable Instant walkStartedAt, @Nullable Instant walkEndedAt,
            @Nullable Instant pdfMadeAt, @Nullable Instant sharedAt) {
        this.id = id;
        this.editionHash = editionHash;
        this.kind = kind;
        this.heldOn = heldOn;
        this.createdAt = createdAt;
        this.introduced = introduced;
        this.arrangement = arrangement;
        this.walkPosition = walkPosition;
        this.walkPlace = walkPlace;
        this.walkStartedAt = walkStartedAt;
        this.walkEndedAt = walkEndedAt;
        this.pdfMadeAt = pdfMadeAt;
        this.sharedAt = sharedAt;
    }

    static ConversationRow begin(String editionHash, Concept concept, LocalDate heldOn, Instant now) {
        return new ConversationRow(0, editionHash, concept.kind(), heldOn, now, false,
                Arrangement.begin(concept.variants().get(0)), 0, null, null, null, null, null);
    }
}
