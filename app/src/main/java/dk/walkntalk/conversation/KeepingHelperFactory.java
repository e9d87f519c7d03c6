package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.sqlite.db.SupportSQLiteDatabase;
import androidx.sqlite.db.SupportSQLiteOpenHelper;
import androidx.sqlite.db.framework.FrameworkSQLiteOpenHelperFactory;

/**
 * Android's own answer to a damaged database is to delete it, with every word in it. This one leaves the file as it is:
 * opening it fails, which is said on the screen, and what is in it can still be rescued.
 */
final class KeepingHelperFactory implements SupportSQLiteOpenHelper.Factory {
    private final SupportSQLiteOpenHelper.Factory framework = new FrameworkSQLiteOpenHelperFactory();

    @NonNull
    @Override
    public SupportSQLiteOpenHelper create(@NonNull SupportSQLiteOpenHelper.Configuration configuration) {
        return framework.create(SupportSQLiteOpenHelper.Configuration.builder(configuration.context)
                .name(configuration.name)
                .callback(new Keeping(configuration.callback))
                .noBackupDirectory(configuration.useNoBackupDirectory)
                .allowDataLossOnRecovery(false)
                .build());
    }

    private static final class Keeping extends SupportSQLiteOpenHelper.Callback {
        private final SupportSQLiteOpenHelper.Callback room;

        Keeping(SupportSQLiteOpenHelper.Callback room) {
            super(room.version);
            this.room = room;
        }

        @Override
        public void onConfigure(@NonNull SupportSQLiteDatabase db) {
            room.onConfigure(db);
        }

        @Override
        public void onCreate(@NonNull SupportSQLiteDatabase db) {
            room.onCreate(db);
        }

        @Override
        public void onUpgrade(@NonNull SupportSQLiteDatabase db, int from, int to) {
            room.onUpgrade(db, from, to);
        }

        @Override
        public void onDowngrade(@NonNull SupportSQLiteDatabase db, int from, int to) {
            room.onDowngrade(db, from, to);
        }

        @Override
        public void onOpen(@NonNull SupportSQLiteDatabase db) {
            room.onOpen(db);
        }

        @Override
        public void onCorruption(@NonNull SupportSQLiteDatabase db) {
            // not room's and not the framework's, which delete the file
        }
    }
}
