package dk.walkntalk;

import static androidx.test.espresso.Espresso.onView;
import static androidx.test.espresso.assertion.ViewAssertions.doesNotExist;
import static androidx.test.espresso.matcher.ViewMatchers.withText;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.database.Cursor;
import androidx.room.RoomDatabase;
import androidx.sqlite.db.SupportSQLiteDatabase;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Question;
import dk.walkntalk.pages.QuestionPage;
import java.util.concurrent.FutureTask;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.util.ReflectionHelpers;

/** No room left on the phone in the middle of the walk: said at once, nothing lost, and mended by itself. */
@RunWith(AndroidJUnit4.class)
public final class FullPhoneTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void whatIsWrittenOnAFullPhoneIsSaidAndSavedWhenThereIsRoomAgain() throws InterruptedException {
        String text = "Det her må ikke gå tabt. ".repeat(1_000);
        Readymade mus = Readymade.begin(phone).walkingAt(2).note(2, "før");
        QuestionPage question = mus.open().walkOn();
        mostPages(1);
        question.note(text).told(R.string.fault_storage_full).hasNote(text);
        phone.recreate();
        question.told(R.string.fault_storage_full);
        assertEquals("før", note(mus));

        mostPages(1_000_000);
        for (int wait = 0; wait < 100 && !note(mus).equals(text); wait++) {
            Thread.sleep(50);
        }
        assertEquals(text, note(mus));
        phone.settle();
        onView(withText(R.string.fault_storage_full)).check(doesNotExist());
        question.hasNote(text);
    }

    private static String note(Readymade mus) {
        Question question = mus.now().concept().questions().get(2);
        return mus.now().note(question).text();
    }

    /** SQLite's own limit, on the connection that writes: then it says that the disk is full. */
    private static void mostPages(int pages) {
        App app = ApplicationProvider.getApplicationContext();
        RoomDatabase room = ReflectionHelpers.getField(app.conversations(), "database");
        FutureTask<Boolean> set = new FutureTask<>(() -> {
            SupportSQLiteDatabase database = room.getOpenHelper().getWritableDatabase();
            database.beginTransaction();
            try (Cursor row = database.query("PRAGMA max_page_count = " + pages)) {
                database.setTransactionSuccessful();
                return row.moveToFirst();
            } finally {
                database.endTransaction();
            }
        });
        app.disk().execute(set);
        assertTrue(Phone.unwatched(set::get));
    }
}
