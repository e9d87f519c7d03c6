package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Application;
import android.content.ClipboardManager;
import android.content.Intent;
import android.net.Uri;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.Invitation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.pages.InvitationPage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The invitation in the concept's words, changed by the host, sent, copied, and put into the calendar. */
@RunWith(AndroidJUnit4.class)
public final class InvitationTest {
    private static final List<String> CONCEPTS = List.of("albertslund-mus", "albertslund-lus",
            "albertslund-lus-skema", "albertslund-grus", "norddjurs-lus");

    @Rule public final Phone phone = new Phone();

    private static Conversations conversations() {
        return ApplicationProvider.<App>getApplicationContext().conversations();
    }

    private InvitationPage at(Readymade talk) {
        talk.at(R.id.invitation);
        return new InvitationPage(phone);
    }

    private Readymade arranged() {
        Readymade mus = Readymade.begin(phone);
        conversations().arrangements().setStartsAt(mus.id(), LocalTime.of(10, 0));
        conversations().arrangements().setPlace(mus.id(), "Søen, ved broen");
        return mus;
    }

    @Test
    public void everyConceptsOwnParagraphsStandInItWordForWord() {
        for (String id : CONCEPTS) {
            Readymade talk = Readymade.begin(phone, id).names("Anders Lund", "Mette Hansen");
            Invitation words = talk.now().concept().preparation().invitation().orElseThrow();
            List<String> lines = at(talk).isFromTo("Anders Lund", id.contains("grus") ? "Mette Hansen, Medarbejder"
                    : "Mette Hansen").text().lines().toList();
            assertFalse(id, words.text().isEmpty());
            words.text().forEach(paragraph -> assertTrue(id + ": " + paragraph, lines.contains(paragraph)));
            words.walk().forEach(paragraph -> assertTrue(id + ": " + paragraph, lines.contains(paragraph)));
        }
    }

    @Test
    public void whatIsMissingIsAskedQuietlyAndWrittenWhereItBelongs() {
        Readymade mus = Readymade.begin(phone);
        InvitationPage page = at(mus).asks(R.string.invitation_ask_both).looks("missing");
        assertTrue(page.text(), page.text().contains("klokkeslættet aftaler vi\nHvor: stedet aftaler vi"));
        conversations().arrangements().setPlace(mus.id(), "Søen");
        page.asks(R.string.invitation_ask_time);
        assertTrue(page.text(), page.text().contains("Hvor: Søen"));
        conversations().arrangements().setStartsAt(mus.id(), LocalTime.of(10, 0));
        page.asks(0);
        conversations().arrangements().setPlace(mus.id(), "");
        page.asks(R.string.invitation_ask_place).editWhen();
    }

    @Test
    public void whatTheHostWritesIsKeptAndTheMadeTextComesBackOnlyWhenAskedFor() {
        Readymade mus = arranged();
        InvitationPage page = at(mus);
        String made = page.text();
        page.type("Kære Mette\n\nSkal vi gå en tur?").looks("own");
        for (Runnable end : new Runnable[] {phone::recreate, phone::endProcess, phone::reopen}) {
            end.run();
        }
        page = at(mus);
        assertEquals("Kære Mette\n\nSkal vi gå en tur?", page.text());
        page.beginAgain(R.string.invitation_keep);
        assertEquals("Kære Mette\n\nSkal vi gå en tur?", page.text());
        page.beginAgain(R.string.invitation_again);
        assertEquals(made, page.text());
        page.type(made + " PS: Husk støvler.");
        phone.endProcess();
        assertEquals(made + " PS: Husk støvler.", page.text());
    }

    @Test
    public void theOwnTextIsTheHostsAlone() {
        Readymade mus = arranged();
        at(mus).type("Kun fra mig");
        long[] people = mus.now().parties().stream().mapToLong(party -> party.person.id).toArray();
        String[] found = new String[2];
        for (int i = 0; i < 2; i++) {
            int place = i;
            conversations().notebook().privateNotes(people[i]).observeForever(
                    notes -> found[place] = notes.values().stream().map(words -> words.text()).findFirst().orElse(""));
        }
        phone.settle();
        assertEquals(List.of("Kun fra mig", ""), List.of(found));
    }

    @Test
    public void itIsSentAsItStandsAndCopied() {
        InvitationPage page = at(arranged());
        Intent send = page.send().getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        assertEquals("text/plain", send.getType());
        assertEquals("MUS: Anders Lund og Mette Hansen", send.getStringExtra(Intent.EXTRA_SUBJECT));
        assertEquals(page.text(), send.getStringExtra(Intent.EXTRA_TEXT));
        page.type("Kære Mette, vi ses").copy();
        ClipboardManager board = Phone.context().getSystemService(ClipboardManager.class);
        assertEquals("Kære Mette, vi ses", board.getPrimaryClip().getItemAt(0).getText().toString());
        assertEquals("Kære Mette, vi ses", page.send().<Intent>getParcelableExtra(Intent.EXTRA_INTENT, Intent.class)
                .getStringExtra(Intent.EXTRA_TEXT));
    }

    @Test
    public void theCalendarIsGivenAFileThatItUnderstands() {
        Intent open = at(arranged()).calendar();
        assertEquals(Intent.ACTION_VIEW, open.getAction());
        assertEquals("text/calendar", open.getType());
        assertTrue((open.getFlags() & Intent.FLAG_GRANT_READ_URI_PERMISSION) != 0);
        String file = Phone.unwatched(() -> {
            try (InputStream in = Phone.context().getContentResolver().openInputStream(open.getData())) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
        assertTrue(file, file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.endsWith("END:VCALENDAR\r\n"));
        assertTrue(file, file.contains("DTSTART:20260310T090000Z\r\nDTEND:20260310T100000Z\r\n"));
        assertTrue(file, file.contains("LOCATION:Søen\\, ved broen\r\n"));
    }

    @Test
    public void theCalendarEntrySaysWhatTheHostHasWritten() {
        InvitationPage page = at(arranged());
        String made = "DESCRIPTION:Kære Mette Hansen\\n\\nJeg vil gerne invitere dig";
        assertTrue(entry(page.calendar()).contains(made));
        page.type("Kære Mette\n\nVi ses ved søen.");
        assertTrue(entry(page.calendar()).contains("DESCRIPTION:Kære Mette\\n\\nVi ses ved søen.\r\n"));
        page.beginAgain(R.string.invitation_again);
        assertTrue(entry(page.calendar()).contains(made));
        page.type("Vi tager den indenfor.");
        apps(false);
        page.tapCalendar();
        apps(true);
        Uri target = Uri.parse("content://mappe/mus.ics");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        shadowOf(Phone.context().getContentResolver()).registerOutputStream(target, copy);
        page.tapSave();
        phone.endProcess(phone.sent(), Activity.RESULT_OK, new Intent().setData(target));
        page.told(R.string.invitation_saved);
        assertTrue(copy.toString(StandardCharsets.UTF_8).contains("DESCRIPTION:Vi tager den indenfor.\r\n"));
    }

    private static String entry(Intent open) {
        return Phone.unwatched(() -> {
            try (InputStream in = Phone.context().getContentResolver().openInputStream(open.getData())) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }

    @Test
    public void withoutACalendarAppItIsSaidAndTheFileCanBeSaved() {
        InvitationPage page = at(arranged());
        apps(false);
        page.tapCalendar().told(R.string.invitation_no_calendar).looks("no calendar");
        page.tapSave().told(R.string.invitation_no_files);
        page.tapSend().told(R.string.invitation_no_app).understood();
        page.tapCalendar().told(R.string.invitation_no_calendar);
        apps(true);
        Uri target = Uri.parse("content://mappe/mus.ics");
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        shadowOf(Phone.context().getContentResolver()).registerOutputStream(target, copy);
        page.tapSave();
        phone.endProcess(phone.sent(), Activity.RESULT_OK, new Intent().setData(target));
        page.told(R.string.invitation_saved).understood();
        assertTrue(copy.toString(StandardCharsets.UTF_8).contains("DTSTART:20260310T090000Z"));
        apps(false);
        page.tapCalendar();
        apps(true);
        page.tapSave();
        phone.answer(phone.sent().intent, Activity.RESULT_OK, new Intent().setData(Uri.parse("content://væk/x.ics")));
        page.told(R.string.invitation_not_saved);
    }

    private static void apps(boolean there) {
        shadowOf(ApplicationProvider.<Application>getApplicationContext()).checkActivities(!there);
    }

    @Test
    public void aFullPhoneIsToldAndTheTextIsThere() {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        InvitationPage page = at(arranged()).type("Min egen tekst");
        File part = new File(new File(Phone.context().getCacheDir(), "outgoing"), "outgoing.part");
        Phone.unwatched(() -> {
            part.getParentFile().mkdirs();
            return Files.createSymbolicLink(part.toPath(), Path.of("/dev/full"));
        });
        page.tapCalendar().told(R.string.invitation_storage);
        assertEquals("Min egen tekst", page.text());
        page.calendar();
    }
}
