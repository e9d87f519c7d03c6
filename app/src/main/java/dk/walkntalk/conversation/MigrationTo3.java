package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.migration.Migration;
import androidx.sqlite.db.SupportSQLiteDatabase;

/** Photos get a place in the plan, and remember the picture that they are cut from. Those of version 2 have neither. */
final class MigrationTo3 extends Migration {
    MigrationTo3() {
        super(2, 3);
    }

    @Override
    public void migrate(@NonNull SupportSQLiteDatabase db) {
        db.execSQL("ALTER TABLE photo ADD COLUMN perspectiveId TEXT");
        db.execSQL("ALTER TABLE photo ADD COLUMN original TEXT");
    }
}
