package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.ConceptShelf;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import dk.walkntalk.pages.OverviewPage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** A concept that cannot be read says so, in the reader's language, and takes nothing with it. */
@RunWith(AndroidJUnit4.class)
public final class BrokenConceptTest {
    @Rule public final Phone phone = new Phone();

    @Test
    public void aBrokenFileIsToldInDanishAndTheGoodOneWorks() {
        theGoodOneWorks(beside(shipped().replaceFirst("\"municipality\"", "\"kommune\"")),
                "Et koncept kan ikke læses", "broken.json, linje 1, $.municipality: Feltet ”municipality” mangler.");
    }

    @Test
    public void aBrokenFileIsToldInEnglishAndTheGoodOneWorks() {
        RuntimeEnvironment.setQualifiers("+en");
        theGoodOneWorks(beside("{ \"format\": "), "One concept cannot be read",
                "broken.json, line 1, $.format: The file ends before it is complete. Perhaps only a part of it has come"
                        + " through.");
    }

    private void theGoodOneWorks(NewConversationPage form, String title, String problem) {
        form.sees(title).sees(problem);
        phone.look("broken");
        form.name("leder", "Anders Lund").name("medarbejder", "Mette Hansen").next();
        phone.reopen();
        new HomePage(phone).openConversation(Readymade.NAMES);
    }

    /** A new conversation, begun with a broken file and a good one on the shelf. */
    private NewConversationPage beside(String broken) {
        TestApp.setShelf(new Shelf(Map.of("broken.json", broken, "good.json", shipped())));
        phone.open();
        return new HomePage(phone).newOfAnyKind();
    }

    @Test
    public void whenTheOnlyFileIsBrokenItIsToldAndNothingIsBegun() {
        TestApp.setShelf(new Shelf(Map.of("broken.json", "")));
        phone.open();
        NewConversationPage form = new HomePage(phone).newOfAnyKind();
        form.sees("broken.json, linje 1, $: Filen er tom.");
        form.back().isEmpty();
    }

    @Test
    public void anEditionThatIsBrokenInTheDatabaseIsToldAndItsAgreementsAreThere() {
        Readymade mus = Readymade.begin(phone).agreed(0, "Kursus i projektledelse").note(0, "Ro om tirsdagen");
        database("INSERT INTO edition VALUES ('0123456789', '{ \"format\": \"walkntalk-concept\", \"version\": 99 }')",
                "UPDATE conversation SET editionHash = '0123456789'");
        OverviewPage overview = mus.open(Readymade.NAMES).saysProblem("Samtalens noter og aftaler er der stadig.")
                .saysProblem("01234567.json, linje 1, $.version: Filen er skrevet i version 99");
        phone.look("broken edition");
        assertEquals("Kursus i projektledelse", read("SELECT text FROM agreement_text"));
        assertEquals("Ro om tirsdagen", read("SELECT text FROM shared_note"));

        database("UPDATE conversation SET editionHash = (SELECT hash FROM edition WHERE hash <> '0123456789')");
        overview.back().openConversation(Readymade.NAMES).plan().open("Kursus i projektledelse");
    }

    private static void database(String... sql) {
        Phone.unwatched(() -> {
            try (SQLiteDatabase database = open(SQLiteDatabase.OPEN_READWRITE)) {
                for (String one : sql) {
                    database.execSQL(one);
                }
            }
            return null;
        });
    }

    private static String read(String sql) {
        return Phone.unwatched(() -> {
            try (SQLiteDatabase database = open(SQLiteDatabase.OPEN_READONLY);
                    Cursor row = database.rawQuery(sql, null)) {
                row.moveToFirst();
                return new String(row.getBlob(0), StandardCharsets.UTF_8);
            }
        });
    }

    private static SQLiteDatabase open(int how) {
        return SQLiteDatabase.openDatabase(Phone.context().getDatabasePath("walkntalk.db").getPath(), null, how);
    }

    private static String shipped() {
        return Phone.unwatched(() ->
                Files.readString(Path.of("src", "main", "assets", "concepts", "albertslund-mus.json")));
    }

    private static final class Shelf implements ConceptShelf.Files {
        private final Map<String, String> files;

        Shelf(Map<String, String> files) {
            this.files = new TreeMap<>(files);
        }

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
