package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;

/** One question's wording in a set. */
@Entity(
        tableName = "wording",
        primaryKeys = {"setId", "questionId"},
        foreignKeys = @ForeignKey(entity = WordingSetRow.class, parentColumns = "id",
                childColumns = "setId", onDelete = ForeignKey.CASCADE))
final class WordingText {
    final long setId;
    @NonNull final String questionId;
    @NonNull final Words text;

    WordingText(long setId, @NonNull String questionId, @NonNull Words text) {
        this.setId = setId;
        this.questionId = questionId;
        this.text = text;
    }
}
