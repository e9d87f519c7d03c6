package dk.walkntalk.conversation;

import androidx.room.ProvidedTypeConverter;
import androidx.room.TypeConverter;
import java.nio.charset.StandardCharsets;

/**
 * The one road of people's words to the database and back. They are stored as bytes, so that encryption at rest can
 * take its place here without a change of any table.
 */
@ProvidedTypeConverter
public final class WordsConverter {
    @TypeConverter
    public byte[] toStored(Words words) {
        return words == null ? null : words.text().getBytes(StandardCharsets.UTF_8);
    }

    @TypeConverter
    public Words fromStored(byte[] stored) {
        return stored == null ? Words.NONE : Words.of(new String(stored, StandardCharsets.UTF_8));
    }
}
