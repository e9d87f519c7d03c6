package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;

/** The name that people gave one of a concept's strategic areas; the same for all conversations by the concept. */
@Entity(tableName = "area_name", primaryKeys = {"conceptId", "place"})
final class AreaName {
    @NonNull final String conceptId;
    /** {@code group * 100} for a main area, plus 1, 2, … for those below it; groups count from 1. */
    final int place;
    @NonNull final Words text;

    AreaName(@NonNull String conceptId, int place, @NonNull Words text) {
        this.conceptId = conceptId;
        this.place = place;
        this.text = text;
    }
}
