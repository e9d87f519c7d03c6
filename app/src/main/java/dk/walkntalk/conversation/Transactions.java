package dk.walkntalk.conversation;

import androidx.room.RoomDatabase;
import java.util.function.Supplier;

/** All of several changes, or none. */
final class Transactions {
    private Transactions() { }

    /**
     * Runs {@code work} in a transaction. What it throws is thrown on as it is: SQLite rolls back by itself when the
     * disk is full, and Room's own {@code runInTransaction} then reports only that there was nothing left to roll back.
     */
    static <T> T of(RoomDatabase database, Supplier<T> work) {
        database.beginTransaction();
        RuntimeException failure = null;
        try {
            T result = work.get();
            database.setTransactionSuccessful();
            return result;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            end(database, failure);
        }
    }

    static void of(RoomDatabase database, Runnable work) {
        of(database, () -> {
            work.run();
            return null;
        });
    }

    private static void end(RoomDatabase database, RuntimeException failure) {
        try {
            database.endTransaction();
        } catch (RuntimeException e) {
            if (failure == null) {
                throw e;
            }
            failure.addSuppressed(e);
        }
    }
}
