package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import androidx.sqlite.db.SupportSQLiteDatabase;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.util.concurrent.CountDownLatch;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What is typed is on the disk, at once and for good. */
@RunWith(AndroidJUnit4.class)
public final class DurabilityTest {
    /** The issue's own limit. */
    private static final long MOST_MILLIS = 300;

    @Rule public final Desk desk = new Desk();

    @Test
    public void everyCommitWaitsForTheDisk() {
        long id = desk.begin();
        desk.agreement(id);
        assertEquals("2 is FULL", "2", pragma("synchronous"));
        assertEquals("wal", pragma("journal_mode"));
        assertEquals("deleting a conversation deletes what belongs to it", "1", pragma("foreign_keys"));
    }

    /** Inside a transaction: there only the connection that writes is used, and it is this one's setting that counts. */
    private String pragma(String name) {
        return desk.onDisk(() -> {
            SupportSQLiteDatabase database = desk.database().getOpenHelper().getWritableDatabase();
            database.beginTransaction();
            try (Cursor row = database.query("PRAGMA " + name)) {
                assertTrue(row.moveToFirst());
                return row.getString(0);
            } finally {
                database.endTransaction();
            }
        });
    }

    @Test
    public void aTypedTextIsOnTheDiskWithinThreeHundredMilliseconds() {
        long id = desk.begin();
        long agreement = desk.agreement(id);
        dk.walkntalk.concept.Question question = desk.question(id, 4);
        Participant person = desk.load(id).parties().get(1).person;
        try (SQLiteDatabase stranger = Desk.stranger()) {
            within(stranger, "SELECT text FROM shared_note", "Ro om tirsdagen",
                    () -> desk.conversations.notebook().note(id, question, "Ro om tirsdagen"));
            within(stranger, "SELECT text FROM agreement_text", "Kursus i foråret",
                    () -> desk.conversations.notebook().agreement(agreement, AgreementPart.WHAT, "Kursus i foråret"));
            within(stranger, "SELECT name FROM participant WHERE id = " + person.id, "Mette Hansen",
                    () -> desk.conversations.notebook().name(person, "Mette Hansen"));
        }
    }

    private static void within(SQLiteDatabase stranger, String sql, String text, Runnable typing) {
        long began = System.nanoTime();
        typing.run();
        long millis;
        String read;
        do {
            read = Desk.read(stranger, sql);
            millis = (System.nanoTime() - began) / 1_000_000;
        } while (!text.equals(read) && millis < 10 * MOST_MILLIS);
        assertEquals("after " + millis + " ms", text, read);
        assertTrue("it took " + millis + " ms, and " + MOST_MILLIS + " is the most", millis <= MOST_MILLIS);
    }

    @Test
    public void aFastWriterEndsWithTheLastWordAndDoesNotQueue() throws InterruptedException {
        long id = desk.begin();
        dk.walkntalk.concept.Question question = desk.question(id, 0);
        StringBuilder text = new StringBuilder();
        CountDownLatch slow = new CountDownLatch(1);
        int[] written = new int[1];
        Pen pen = new Pen(desk.disk);
        desk.disk.execute(() -> await(slow));
        for (int key = 0; key < 500; key++) {
            text.append((char) ('a' + key % 26));
            desk.conversations.notebook().note(id, question, text);
            pen.write("place", () -> written[0]++);
        }
        slow.countDown();
        desk.settle();
        assertEquals(text.toString(), desk.load(id).note(question).text());
        assertEquals("500 strokes while the disk was busy are one write", 1, written[0]);
        try (SQLiteDatabase stranger = Desk.stranger()) {
            assertEquals(text.toString(), Desk.read(stranger, "SELECT text FROM shared_note"));
            assertEquals("1", Desk.read(stranger, "SELECT COUNT(*) FROM shared_note"));
        }
    }

    @Test
    public void textsForDifferentPlacesDoNotReplaceEachOther() {
        long id = desk.begin();
        CountDownLatch slow = new CountDownLatch(1);
        for (int i = 0; i < 9; i++) {
            desk.question(id, i);
        }
        dk.walkntalk.concept.Concept concept = desk.load(id).concept();
        desk.disk.execute(() -> await(slow));
        concept.questions().forEach(one -> desk.conversations.notebook().note(id, one, "om " + one.id()));
        slow.countDown();
        desk.settle();
        Conversation talk = desk.load(id);
        concept.questions().forEach(one -> assertEquals("om " + one.id(), talk.note(one).text()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
