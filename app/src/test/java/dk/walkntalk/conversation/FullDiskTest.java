package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.database.sqlite.SQLiteFullException;
import android.os.Looper;
import androidx.sqlite.db.SupportSQLiteDatabase;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Question;
import java.util.concurrent.TimeUnit;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** SQLite itself says that it is full: the database may not grow by a single page. */
@RunWith(AndroidJUnit4.class)
public final class FullDiskTest {
    /** More than fits into the room that is left in the pages that there are. */
    private static final String LONG = "Det her er vigtigt. ".repeat(2_000);

    @Rule public final Desk desk = new Desk();
    private long id;
    private Question question;

    @Before
    public void aConversationWithANote() {
        id = desk.begin();
        question = desk.question(id, 0);
        desk.conversations.notebook().note(id, question, "før");
        desk.settle();
        desk.disk.faults().observeForever(fault -> { });
    }

    @Test
    public void aTextThatDoesNotFitIsKeptAndWrittenWhenThereIsRoomAgain() throws InterruptedException {
        fill();
        desk.conversations.notebook().note(id, question, LONG);
        desk.settle();
        assertEquals(Fault.STORAGE_FULL, desk.disk.faults().getValue());
        assertEquals("what was there is as it was", "før", desk.load(id).note(question).text());

        makeRoom();
        waitForTheRetry(LONG);
        assertNull("all is well again", desk.disk.faults().getValue());
        try (SQLiteDatabase stranger = Desk.stranger()) {
            assertEquals(LONG, Desk.read(stranger, "SELECT text FROM shared_note"));
            assertEquals("ok", Desk.read(stranger, "PRAGMA integrity_check"));
        }
    }

    @Test
    public void theNewestOfSeveralTextsIsTheOneThatIsKept() throws InterruptedException {
        fill();
        desk.conversations.notebook().note(id, question, LONG);
        desk.settle();
        desk.conversations.notebook().note(id, question, LONG + "!");
        desk.settle();
        assertEquals(Fault.STORAGE_FULL, desk.disk.faults().getValue());
        makeRoom();
        waitForTheRetry(LONG + "!");
    }

    /** On a full disk every key stroke fails; a retry for each of them would never come to an end. */
    @Test
    public void aFullDiskIsTriedAgainOnceAndNotOnceForEveryStroke() throws InterruptedException {
        Pen pen = new Pen(desk.disk, 300);
        int[] tries = new int[1];
        for (int key = 0; key < 20; key++) {
            pen.write("place", () -> {
                tries[0]++;
                throw new SQLiteFullException("full");
            });
            desk.onDisk(() -> null);
        }
        int strokes = tries[0];
        Thread.sleep(1_000);
        int retries = desk.onDisk(() -> tries[0]) - strokes;
        assertTrue(retries + " retries in a second, one each 300 ms", retries >= 1 && retries <= 4);
    }

    /** An agreement may be deleted while its words still wait for room: then nobody waits for them any more. */
    @Test
    public void wordsWhosePlaceWasDeletedAreNotTriedForever() throws InterruptedException {
        long agreement = desk.agreement(id);
        fill();
        desk.conversations.notebook().agreement(agreement, AgreementPart.WHAT, LONG);
        desk.settle();
        assertEquals(Fault.STORAGE_FULL, desk.disk.faults().getValue());
        desk.conversations.notebook().deleteAgreement(agreement);
        makeRoom();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
        while (desk.disk.faults().getValue() != null && System.nanoTime() < end) {
            Thread.sleep(50);
            desk.settle();
        }
        assertNull(desk.disk.faults().getValue());
        assertNull(desk.load(id).agreement(agreement));
    }

    /** What is tapped counts as much as what is typed: a pick, a tick, an agreement, the place in the walk. */
    @Test
    public void whatWasTappedIsKeptAndWrittenWhenThereIsRoomAgain() throws InterruptedException {
        Participant person = desk.load(id).parties().get(0).person;
        fillToTheLastByte();
        int filler = agreements();
        Long[] agreement = new Long[1];
        desk.conversations.arrangements().pick(person, "Mod", 3);
        desk.conversations.arrangements().tick(person, "laes", true);
        desk.conversations.arrangements().setHeldOn(id, java.time.LocalDate.of(2026, 5, 4));
        desk.conversations.goTo(id, 4);
        desk.conversations.talkedAbout(id, question);
        desk.conversations.notebook().newAgreement(id, desk.load(id).concept().perspectives().get(0),
                opened -> agreement[0] = opened);
        desk.settle();
        assertEquals(Fault.STORAGE_FULL, desk.disk.faults().getValue());
        assertNull("there is no room for it", agreement[0]);

        makeRoom();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (agreement[0] == null && System.nanoTime() < end) {
            Thread.sleep(50);
            desk.settle();
        }
        Conversation talk = desk.load(id);
        assertTrue(talk.parties().get(0).picked("Mod"));
        assertTrue(talk.parties().get(0).ticked("laes"));
        assertEquals(java.time.LocalDate.of(2026, 5, 4), talk.row().heldOn);
        assertEquals(4, talk.row().walkPosition);
        assertTrue(talk.talkedAbout(question));
        assertEquals("opened once, not once a try", filler + 1, agreements());
        assertNull("all is well again", desk.disk.faults().getValue());
    }

    private int agreements() {
        return desk.onDisk(() -> desk.database().conversations().load(id).agreements.size());
    }

    private void fill() {
        limit(1);
    }

    /** Fills the room that is left in the pages that there are, in every table that the test will write to. */
    private void fillToTheLastByte() {
        Participant other = desk.load(id).parties().get(1).person;
        fill();
        desk.onDisk(() -> {
            SupportSQLiteDatabase database = desk.database().getOpenHelper().getWritableDatabase();
            String[] rows = {
                "INSERT INTO stikord_pick VALUES (" + other.id + ", 'fyld ' || ?, NULL)",
                "INSERT INTO ticked_item VALUES (" + other.id + ", 'fyld ' || ?, 0)",
                "INSERT INTO talked_question VALUES (" + id + ", 'fyld ' || ?, 0)",
                "INSERT INTO agreement VALUES (NULL, " + id + ", 'fyld ' || ?, 0)"};
            for (String row : rows) {
                assertTrue("the disk never fills", fills(database, row));
            }
            return null;
        });
    }

    private static boolean fills(SupportSQLiteDatabase database, String row) {
        for (int i = 0; i < 10_000; i++) {
            try {
                database.execSQL(row, new Object[] {i});
            } catch (SQLiteFullException full) {
                return true;
            }
        }
        return false;
    }

    private void makeRoom() {
        limit(1_000_000);
    }

    /** SQLite never goes below the size that there is; the setting is the writing connection's. */
    private void limit(int pages) {
        desk.onDisk(() -> {
            SupportSQLiteDatabase database = desk.database().getOpenHelper().getWritableDatabase();
            database.beginTransaction();
            try (Cursor row = database.query("PRAGMA max_page_count = " + pages)) {
                assertTrue(row.moveToFirst());
                database.setTransactionSuccessful();
                return row.getInt(0);
            } finally {
                database.endTransaction();
            }
        });
    }

    private void waitForTheRetry(String text) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!text.equals(desk.load(id).note(question).text()) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertTrue("not written after ten seconds", text.equals(desk.load(id).note(question).text()));
        shadowOf(Looper.getMainLooper()).idle();
    }
}
