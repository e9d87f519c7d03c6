package dk.walkntalk.conversation;

import android.content.Context;
import androidx.annotation.NonNull;
import androidx.room.Database;
import androidx.room.Room;
import androidx.room.RoomDatabase;
import androidx.room.TypeConverters;
import androidx.sqlite.db.SupportSQLiteDatabase;

/** The one database. Its schemas are exported to {@code app/schemas}. */
@Database(
        version = 3,
        entities = {EditionRow.class, ConversationRow.class, Participant.class, StikordPick.class, SharedNote.class,
            TalkedQuestion.class, AgreementRow.class, AgreementText.class, Photo.class,
            PrivateNote.class, TickedItem.class, PlanBox.class, ScaleMark.class, AgreementPerson.class,
            RewordedQuestion.class, WordingSetRow.class, WordingText.class, CheckIn.class, AreaName.class})
@TypeConverters({WordsConverter.class, TimeConverter.class})
abstract class WalkDatabase extends RoomDatabase {
    static final String FILE = "walkntalk.db";

    abstract ConversationDao conversations();

    abstract TextDao texts();

    abstract ArrangementDao arrangements();

    abstract WordingDao wordings();

    static WalkDatabase open(Context context, Disk disk) {
        return Room.databaseBuilder(context, WalkDatabase.class, FILE)
                .openHelperFactory(new KeepingHelperFactory())
                .addTypeConverter(new WordsConverter())
                .addMigrations(new MigrationTo2(), new MigrationTo3())
                .setQueryExecutor(disk)
                .setTransactionExecutor(disk)
                .setJournalMode(JournalMode.WRITE_AHEAD_LOGGING)
                .addCallback(new Durable())
                .build();
    }

    /**
     * With a write-ahead log SQLite's default on many phones is NORMAL, which may lose the last commits when the
     * battery dies. FULL waits for the disk at every commit; the write connection is the one that this reaches.
     */
    private static final class Durable extends Callback {
        @Override
        public void onOpen(@NonNull SupportSQLiteDatabase db) {
            db.execSQL("PRAGMA synchronous = FULL");
        }
    }
}
