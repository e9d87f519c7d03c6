package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.PrimaryKey;

/** The concept file as it was when a conversation began, known by the SHA-256 of its bytes. */
@Entity(tableName = "edition")
final class EditionRow {
    @PrimaryKey @NonNull final String hash;
    @NonNull final String json;

    EditionRow(@NonNull String hash, @NonNull String json) {
        this.hash = hash;
        this.json = json;
    }
}
