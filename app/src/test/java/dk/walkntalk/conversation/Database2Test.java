package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/**
 * A phone on which version 0.2.0 was in use gets this version: every row of every table is there to the byte. How the
 * file was made is told beside it.
 */
@RunWith(AndroidJUnit4.class)
public final class Database2Test {
    @Rule public final Desk desk = new Desk();
    private final Map<String, List<String>> before = new TreeMap<>();

    @Before
    public void theFileOfVersionTwoIsOnThePhone() throws Exception {
        Context context = ApplicationProvider.getApplicationContext();
        File file = context.getDatabasePath(WalkDatabase.FILE);
        Files.createDirectories(file.getParentFile().toPath());
        try (InputStream old = Database2Test.class.getResourceAsStream("/databases/version-2.db")) {
            Files.copy(old, file.toPath());
        }
        try (SQLiteDatabase stranger = Desk.stranger()) {
            assertEquals("the file is as that version left it", 2, stranger.getVersion());
            tables(stranger).forEach(table -> before.put(table, rows(stranger, table, columns(stranger, table))));
        }
    }

    private static List<String> tables(SQLiteDatabase database) {
        return column(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN "
                + "('room_master_table', 'sqlite_sequence', 'android_metadata')", 0);
    }

    private static List<String> columns(SQLiteDatabase database, String table) {
        return column(database, "PRAGMA table_info('" + table + "')", 1);
    }

    private static List<String> column(SQLiteDatabase database, String query, int column) {
        List<String> values = new ArrayList<>();
        try (Cursor cursor = database.rawQuery(query, null)) {
            while (cursor.moveToNext()) {
                values.add(cursor.getString(column));
            }
        }
        return values;
    }

    /** Every row as what its columns hold, in order of the rows. */
    private static List<String> rows(SQLiteDatabase database, String table, List<String> columns) {
        List<String> rows = new ArrayList<>();
        try (Cursor cursor = database.rawQuery("SELECT \"" + String.join("\", \"", columns) + "\" FROM \"" + table
                + "\" ORDER BY rowid", null)) {
            while (cursor.moveToNext()) {
                StringBuilder row = new StringBuilder();
                for (int i = 0; i < columns.size(); i++) {
                    row.append(columns.get(i)).append('=').append(cursor.getType(i) == Cursor.FIELD_TYPE_BLOB
                            ? Arrays.toString(cursor.getBlob(i)) : cursor.getString(i)).append(' ');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    @Test
    public void everyRowOfEveryTableIsThereToTheByte() {
        List<Long> all = new ArrayList<>();
        for (long id = 1; id <= 5; id++) {
            all.add(desk.load(id).row().id);
        }
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), all);
        assertNull("nothing went wrong", desk.disk.faults().getValue());
        Map<String, List<String>> after = new TreeMap<>();
        try (SQLiteDatabase stranger = Desk.stranger()) {
            assertEquals(3, stranger.getVersion());
            try (SQLiteDatabase old = old()) {
                before.keySet().forEach(table -> after.put(table, rows(stranger, table, columns(old, table))));
            }
        }
        assertEquals(before, after);
        assertEquals("a photo, agreements and people were there to begin with", List.of(1, 6, 13),
                List.of(before.get("photo").size(), before.get("agreement").size(), before.get("participant").size()));
    }

    private static SQLiteDatabase old() {
        try {
            File file = File.createTempFile("version-2", ".db");
            try (InputStream in = Database2Test.class.getResourceAsStream("/databases/version-2.db")) {
                Files.copy(in, file.toPath(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            return SQLiteDatabase.openDatabase(file.getPath(), null, SQLiteDatabase.OPEN_READWRITE);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void itsPhotoBelongsToTheWholePlanAndIsAsItWasTaken() {
        List<Photo> photos = new ArrayList<>();
        for (long id = 1; id <= 5; id++) {
            photos.addAll(desk.load(id).photos());
        }
        assertEquals(1, photos.size());
        assertNull(photos.get(0).perspectiveId);
        assertNull(photos.get(0).original);
        assertEquals("1650 × 2200", photos.get(0).width + " × " + photos.get(0).height);
    }
}
