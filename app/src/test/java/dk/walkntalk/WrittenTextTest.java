package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.QuestionPage;
import dk.walkntalk.pdf.Archive;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.pdf.PlanReader;
import dk.walkntalk.ui.TypedText;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Whatever people write in the real fields is kept to the letter and finds its way into a valid PDF. */
@RunWith(AndroidJUnit4.class)
public final class WrittenTextTest {
    private static final String WILD = "👩‍🌾🤝👨🏽‍🏫 1️⃣\tfane\tfane\nשלום Mette مرحبا\n\u202bhøjre til venstre\u202c e\u0301 ﬃ 𝔐 \u00a0|";

    @Rule public final Phone phone = new Phone();

    @Test
    public void emojiTabsAndRightToLeftAreKeptToTheLetter() {
        Readymade mus = Readymade.begin(phone).walkingAt(4);
        QuestionPage question = mus.open().walkOn().note(WILD);
        AgreementPage agreement = question.agree().what(WILD).when(WILD);
        assertEquals(WILD, stored("SELECT text FROM shared_note"));
        assertEquals(WILD, stored("SELECT text FROM agreement_text WHERE part = 'WHAT'"));
        phone.recreate();
        agreement.has(R.id.plan_what, WILD).has(R.id.plan_when, WILD);
        agreement.doneInWalk().hasNote(WILD).leave().handover().make().isReady(WholeMus.FILE);
        Phone.unwatched(() -> {
            Archive.assertValid(pdf(mus));
            return null;
        });
        PlanDocument.Agreement filed = filed(mus);
        assertEquals(WILD, filed.what());
        assertEquals(WILD, filed.when());
    }

    /** That the PDF of such texts is valid is shown where PDFs are made, with eight of them. */
    @Test
    public void aHundredThousandCharactersAreKeptToTheLetter() {
        Readymade mus = Readymade.begin(phone).walkingAt(4);
        String most = "Det er vigtigt, at vi får talt om det 🙂. ".repeat(3_000).substring(0, TypedText.MOST);
        QuestionPage question = mus.open().walkOn().note(most);
        assertEquals(most, stored("SELECT text FROM shared_note"));
        AgreementPage agreement = question.agree().what(most);
        assertEquals(most, stored("SELECT text FROM agreement_text"));
        phone.recreate();
        agreement.has(R.id.plan_what, most).doneInWalk().hasNote(most);
        question.leave().handover().make().isReady(WholeMus.FILE);
        assertEquals(most, filed(mus).what());
    }

    @Test
    public void whatIsLongerIsRefusedWithAWordAndNothingIsLost() {
        String almost = "Det er godt. ".repeat(8_000).substring(0, TypedText.MOST - 1);
        Readymade mus = Readymade.begin(phone).walkingAt(4).note(4, almost);
        QuestionPage question = mus.open().walkOn();
        question.type("yz").told(R.string.ui_text_full);
        String kept = almost + "y";
        question.hasNote(kept);
        assertEquals(kept, stored("SELECT text FROM shared_note"));
        phone.recreate();
        question.hasNote(kept);
    }

    /** As a second reader of the same file sees it. */
    private static String stored(String sql) {
        return Phone.unwatched(() -> {
            String file = Phone.context().getDatabasePath("walkntalk.db").getPath();
            try (SQLiteDatabase db = SQLiteDatabase.openDatabase(file, null, SQLiteDatabase.OPEN_READONLY);
                    Cursor row = db.rawQuery(sql, null)) {
                assertTrue(row.moveToFirst());
                return new String(row.getBlob(0), StandardCharsets.UTF_8);
            }
        });
    }

    private static PlanDocument.Agreement filed(Readymade mus) {
        return Phone.unwatched(() -> new PlanReader().read(pdf(mus)).sections().get(1).agreements().get(0));
    }

    private static Path pdf(Readymade mus) {
        return new File(mus.folder("plans"), WholeMus.FILE).toPath();
    }
}
