package dk.walkntalk.conversation;

import static org.junit.Assert.assertNotNull;
import static org.robolectric.Shadows.shadowOf;

import android.content.Context;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.test.core.app.ApplicationProvider;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Question;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.rules.ExternalResource;
import org.robolectric.util.ReflectionHelpers;

/** The database as the app has it, in its real file, without a screen. */
final class Desk extends ExternalResource {
    static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    /** The shelf's files by name; to be changed at will. */
    final Map<String, String> files = new LinkedHashMap<>();
    final Disk disk = new Disk();
    Conversations conversations;

    @Override
    protected void before() {
        files.put("albertslund-mus.json", shipped());
        conversations = start();
    }

    private Conversations start() {
        return new Conversations(context(), disk, new ConceptShelf(new Shelf(), new ConceptFolder(context())),
                Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen")));
    }

    /** Starts anew on the same file, remembering nothing, as a new process does. */
    void restart() {
        after();
        conversations = start();
    }

    Opened open(long id) {
        LiveData<Opened> opened = conversations.open(id);
        opened.observeForever(now -> { });
        settle();
        return opened.getValue();
    }

    @Override
    protected void after() {
        onDisk(() -> {
            database().close();
            return null;
        });
    }

    WalkDatabase database() {
        return ReflectionHelpers.getField(conversations, "database");
    }

    private static Context context() {
        return ApplicationProvider.getApplicationContext();
    }

    static String shipped() {
        try {
            return Files.readString(Path.of("src", "main", "assets", "concepts", "albertslund-mus.json"));
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What {@code work} brings when it is done on the disk thread, in its turn. */
    <T> T onDisk(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        disk.execute(task);
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until what was asked of the disk is done, and its answers are on the main thread. */
    void settle() {
        for (int i = 0; i < 3; i++) {
            onDisk(() -> null);
            shadowOf(Looper.getMainLooper()).idle();
        }
    }

    List<ConceptShelf.Entry> shelf() {
        List<ConceptShelf.Entry> found = new ArrayList<>();
        conversations.concepts(found::addAll);
        settle();
        return found;
    }

    /** Begins a conversation with the first concept that can be read. */
    long begin() {
        ConceptShelf.Entry entry = shelf().stream().filter(one -> one.concept() != null).findFirst().orElseThrow();
        Long[] id = new Long[1];
        conversations.begin(entry, begun -> id[0] = begun);
        settle();
        assertNotNull(id[0]);
        return id[0];
    }

    Conversation load(long id) {
        return onDisk(() -> conversations.load(id));
    }

    Question question(long id, int position) {
        Concept concept = load(id).concept();
        return concept.questions().get(position);
    }

    long agreement(long id) {
        Long[] agreement = new Long[1];
        conversations.notebook().newAgreement(id, load(id).concept().perspectives().get(0),
                opened -> agreement[0] = opened);
        settle();
        return agreement[0];
    }

    /** A second connection to the database's file, that knows nothing of the app's: what it sees is on the disk. */
    static SQLiteDatabase stranger() {
        return SQLiteDatabase.openDatabase(context().getDatabasePath(WalkDatabase.FILE).getPath(), null,
                SQLiteDatabase.OPEN_READONLY);
    }

    /** The first column of the first row, as text; {@code null} when there is no row. */
    static String read(SQLiteDatabase database, String sql) {
        try (Cursor row = database.rawQuery(sql, null)) {
            return !row.moveToFirst() || row.isNull(0) ? null
                    : row.getType(0) == Cursor.FIELD_TYPE_BLOB
                    ? new String(row.getBlob(0), StandardCharsets.UTF_8) : row.getString(0);
        }
    }

    private final class Shelf implements ConceptShelf.Files {
        @Override
        public List<String> names() {
            return List.copyOf(files.keySet());
        }

        @Override
        public InputStream open(String name) {
            return new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8));
        }
    }
}
