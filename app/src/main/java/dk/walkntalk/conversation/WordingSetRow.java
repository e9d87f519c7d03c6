package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.PrimaryKey;
import java.time.Instant;

/** A set of reworded questions that a leader keeps for the next conversations. */
@Entity(tableName = "wording_set")
final class WordingSetRow {
    @PrimaryKey(autoGenerate = true)
    final long id;
    /** The concept's id; a set serves every edition that has the questions. */
    @NonNull final String conceptId;
    @NonNull final Words name;
    @NonNull final Instant createdAt;

    WordingSetRow(long id, @NonNull String conceptId, @NonNull Words name, @NonNull Instant createdAt) {
        this.id = id;
        this.conceptId = conceptId;
        this.name = name;
        this.createdAt = createdAt;
    }
}
