package dk.walkntalk.conversation;

import android.database.sqlite.SQLiteDatabaseCorruptException;
import android.database.sqlite.SQLiteFullException;
import java.io.IOException;

/** Why a text could not reach the disk. Each has its own message in the reader's language. */
public enum Fault {
    STORAGE_FULL, STORAGE_BROKEN, OTHER;

    /** The fault that {@code thrown}, or one of its causes, stands for. */
    public static Fault of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteFullException || noSpace(cause)) {
                return STORAGE_FULL;
            }
            if (cause instanceof SQLiteDatabaseCorruptException) {
                return STORAGE_BROKEN;
            }
        }
        return OTHER;
    }

    /** Java has no type for a full disk; the kernel's own words are what every file system's error carries. */
    private static boolean noSpace(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof IOException && message != null
                && (message.contains("ENOSPC") || message.contains("No space left"));
    }
}
