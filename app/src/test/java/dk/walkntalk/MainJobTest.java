package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import android.content.Intent;
import android.database.Cursor;
import android.database.sqlite.SQLiteDatabase;
import android.graphics.BitmapFactory;
import androidx.exifinterface.media.ExifInterface;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.AgreementPage;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.NewConversationPage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.PlanPage;
import dk.walkntalk.pdf.Archive;
import dk.walkntalk.pdf.PlanDocument;
import dk.walkntalk.pdf.PlanReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

/** The main job, from opening the app to the share sheet, and what it leaves behind. */
@RunWith(AndroidJUnit4.class)
public final class MainJobTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();
    @Rule public final Phone phone = new Phone();

    @Test
    public void twoPeopleHoldAWholeMusAndShareThePlan() {
        Intent chooser = new WholeMus(phone).hold();
        assertEquals("a sheet that is open has shared nothing", List.of("open"), Phone.unwatched(() ->
                query("SELECT COALESCE(sharedAt, 'open') FROM conversation")));
        new ShareSheet(phone, chooser).choose();
        Phone.unwatched(() -> {
            databaseKeepsAllOfIt();
            Path pdf = SharedPlan.fetch(SharedPlan.offered(chooser, WholeMus.FILE), folder.getRoot().toPath());
            Archive.assertValid(pdf);
            textIsThere(pdf);
            planIsAttached(new PlanReader().read(pdf));
            return null;
        });
    }

    private static void databaseKeepsAllOfIt() {
        assertEquals(List.of("leder: Anders Lund", "medarbejder: Mette Hansen"),
                query("SELECT roleId || ': ' || CAST(name AS TEXT) FROM participant ORDER BY id"));
        assertEquals(List.of("Arbejdsglæde", "Mod", "Vores opgave", "Arbejdsglæde", "Feedback", "Nærvær"),
                query("SELECT stikord FROM stikord_pick ORDER BY participantId, stikord"));
        assertEquals(List.of("Arbejdsglæde", "Feedback"),
                query("SELECT DISTINCT stikord FROM stikord_pick WHERE playedAt IS NOT NULL ORDER BY stikord"));
        assertEquals(List.of("adfaerd-2: " + WholeMus.NOTE),
                query("SELECT questionId || ': ' || CAST(text AS TEXT) FROM shared_note"
                        + " WHERE questionId NOT LIKE 'agreement:%'"));
        assertEquals(List.of(WholeMus.SAID), query("SELECT CAST(text AS TEXT) FROM shared_note"
                + " WHERE questionId LIKE 'agreement:%'"));
        assertEquals(List.of("9"), query("SELECT COUNT(*) FROM talked_question"));
        assertEquals(List.of("adfaerd WHAT Mette tilmelder sig kursus i projektledelse",
                        "adfaerd WHEN Senest den 1. marts 2027", "adfaerd WHO Mette Hansen",
                        "adfaerd RESPONSIBLE Mette Hansen", "adfaerd FOLLOW_UP Anders følger op til næste 1:1",
                        "adfaerd VALUE_WORKPLACE Flere kan lede et projekt",
                        "struktur WHAT Ny mødestruktur i teamet prøves af", "struktur WHEN Fra uge 34",
                        "struktur WHO begge", "struktur RESPONSIBLE Anders Lund",
                        "struktur FOLLOW_UP Teammøde i oktober",
                        "struktur WHAT Laver en huskeliste til nye kolleger",
                        "struktur WHEN Senest den første juni (mandag 1. juni 2026, uge 23)",
                        "struktur WHO Mette Hansen og Anders Lund", "struktur RESPONSIBLE Anders Lund",
                        "struktur FOLLOW_UP Mette Hansen, om to uger (tirsdag 24. marts 2026, uge 13)"),
                query("SELECT perspectiveId || ' ' || part || ' ' || CAST(text AS TEXT) FROM agreement"
                        + " JOIN agreement_text ON agreementId = id ORDER BY id, CASE part WHEN 'WHAT' THEN 1"
                        + " WHEN 'WHEN' THEN 2 WHEN 'WHO' THEN 3 WHEN 'RESPONSIBLE' THEN 4 WHEN 'FOLLOW_UP' THEN 5"
                        + " ELSE 6 END"));
        assertEquals("the page alone, A4 and as it is read", List.of("1.41"), query(
                "SELECT substr(1.0 * width / height, 1, 4) FROM photo"));
        assertEquals(List.of("1 1 1 1 1"), query("SELECT introduced || ' ' || (walkStartedAt > 0) || ' '"
                + " || (walkEndedAt > 0) || ' ' || (pdfMadeAt > 0) || ' ' || (sharedAt > 0) FROM conversation"));
    }

    private static List<String> query(String sql) {
        List<String> rows = new ArrayList<>();
        String file = Phone.context().getDatabasePath("walkntalk.db").getPath();
        try (SQLiteDatabase db = SQLiteDatabase.openDatabase(file, null, SQLiteDatabase.OPEN_READONLY);
                Cursor cursor = db.rawQuery(sql, null)) {
            while (cursor.moveToNext()) {
                rows.add(cursor.getString(0));
            }
        }
        return rows;
    }

    private static void textIsThere(Path pdf) throws java.io.IOException {
        String text = SharedPlan.text(pdf);
        for (String words : List.of("Udviklingsplan", "Anders Lund", "Mette Hansen", "10. marts 2026", "Adfærd",
                "Hvad, hvornår, hvem?", "Mette tilmelder sig kursus i projektledelse", "Senest den 1. marts 2027",
                "Anders følger op til næste 1:1", "Flere kan lede et projekt", "Ny mødestruktur i teamet prøves af",
                "Teammøde i oktober", "Laver en huskeliste til nye kolleger", "Ingen aftale")) {
            assertTrue(words + " in " + text, text.contains(words));
        }
        assertFalse("a note is no part of the plan", text.contains("Mere tid til nye elever"));
        assertFalse("nor is a sentence as it was said", text.contains("anders har ansvaret"));
        assertFalse(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1).contains("nye elever"));
    }

    private static void planIsAttached(PlanDocument plan) throws java.io.IOException {
        assertEquals("albertslund-mus", plan.conceptId());
        assertEquals(LocalDate.of(2026, 3, 10), plan.heldOn());
        assertEquals(List.of("den enkelte", "arbejdsfællesskabet",
                "Albertslund Kommunes borgere, foreninger og virksomheder"), plan.valuesFor());
        assertEquals(3, plan.sections().size());
        assertEquals("Ny mødestruktur i teamet prøves af", plan.sections().get(1).agreements().get(0).what());
        assertEquals(List.of(), plan.sections().get(2).agreements());
        assertEquals(1, plan.photos().size());
        byte[] jpeg = plan.photos().get(0).jpeg();
        BitmapFactory.Options size = new BitmapFactory.Options();
        size.inJustDecodeBounds = true;
        BitmapFactory.decodeByteArray(jpeg, 0, jpeg.length, size);
        assertEquals("upright, the page alone", Math.sqrt(2), (double) size.outWidth / size.outHeight, 0.01);
        assertTrue("long edge " + size.outWidth, size.outWidth > 1900 && size.outWidth <= 2200);
        ExifInterface original = new ExifInterface(new ByteArrayInputStream(WholeMus.filledForm()));
        ExifInterface kept = new ExifInterface(new ByteArrayInputStream(jpeg));
        assertNotNull("the camera wrote where it was", original.getLatLong());
        assertEquals(ExifInterface.ORIENTATION_ROTATE_90, original.getAttributeInt(ExifInterface.TAG_ORIENTATION, 0));
        assertEquals("the place is gone", null, kept.getLatLong());
        assertEquals(null, kept.getAttribute(ExifInterface.TAG_MAKE));
        assertEquals(0, kept.getAttributeInt(ExifInterface.TAG_ORIENTATION, 0));
    }

    @Test
    public void theConversationIsThereAfterTheAppWasClosedInTheMiddleOfTheWalk() {
        phone.open();
        NewConversationPage form = new HomePage(phone).newConversation().name("leder", "Anders")
                .name("medarbejder", "Mette");
        form.next();
        phone.reopen();
        OverviewPage overview = new HomePage(phone).openConversation("Anders · Mette");
        overview.stikord().takePhone().done().looks("faa-stikord").goOnWithFew().takePhone().done().goOnWithFew().ready()
                .startWalk().begin().next().next().note("Midt i det hele").leave()
                .hasWalked(Phone.context().getString(R.string.overview_walked, 2, 9)).looks("samtalen-undervejs");
        phone.reopen();
        new HomePage(phone).looks("hjem-undervejs");
        new HomePage(phone).openConversation("Anders · Mette").walkOn().isAt("Adfærd", 3, 9)
                .hasNote("Midt i det hele").back().isAt("Adfærd", 2, 9);
    }

    @Test
    public void aConversationInWhichNothingWasWrittenLeavesNoTrace() {
        phone.open();
        new HomePage(phone).newConversation().back().isEmpty();
    }

    @Test
    public void aDeletedConversationIsGone() {
        phone.open();
        new HomePage(phone).newConversation().name("medarbejder", "Mette").back().sees("Mette").looks("hjem")
                .delete("Mette").looks("slet-samtale").confirm().isEmpty();
    }

    @Test
    public void theAboutPageTellsLicenceAndPrivacy() {
        phone.open();
        new HomePage(phone).about().looks("om").back();
    }

    @Test
    public void anAgreementCanBeChangedAndDeletedInThePlan() {
        phone.open();
        OverviewPage overview = new HomePage(phone).newConversation().name("leder", "Anders").next()
                .takePhone().done().goOnWithFew().takePhone().done().goOnWithFew().ready();
        AgreementPage agreement = overview.plan().looks("planen-tom").add("Opgaver").what("Kursus");
        agreement.doneInPlan().sums(sum(1, 4)).open("Kursus").what("Kursus i foråret").when("Maj").doneInPlan()
                .sums(sum(1, 3)).open("Kursus i foråret").delete();
        new PlanPage(phone).sums(Phone.context().getString(R.string.plan_empty));
    }

    private static String sum(int agreements, int missing) {
        return Phone.context().getString(R.string.plan_incomplete,
                Phone.context().getResources().getQuantityString(R.plurals.home_agreements, agreements, agreements),
                Phone.context().getResources().getQuantityString(R.plurals.plan_missing, missing, missing));
    }
}
