package dk.walkntalk.conversation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.content.Context;
import android.database.sqlite.SQLiteDatabase;
import androidx.lifecycle.LiveData;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/**
 * A phone on which version 0.1.0 was in use gets this version: all that was written is there. How the file was made is
 * told beside it.
 */
@RunWith(AndroidJUnit4.class)
public final class OldDatabaseTest {
    private static final long WHOLE = 1;
    private static final long HALF = 2;
    private static final Instant BEGUN = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant ADFAERD = Instant.parse("2026-03-10T09:09:00Z");
    private static final Instant STRUKTUR = Instant.parse("2026-03-10T09:22:00Z");
    private static final Instant OPGAVER = Instant.parse("2026-03-10T09:34:00Z");

    @Rule public final Desk desk = new Desk();

    /** The desk opens its database at the first question, which comes later. */
    @Before
    public void theFileOfVersionOneIsOnThePhone() throws Exception {
        Context context = ApplicationProvider.getApplicationContext();
        File file = context.getDatabasePath(WalkDatabase.FILE);
        Files.createDirectories(file.getParentFile().toPath());
        try (InputStream old = OldDatabaseTest.class.getResourceAsStream("/databases/version-1.db")) {
            Files.copy(old, file.toPath());
        }
        try (SQLiteDatabase stranger = Desk.stranger()) {
            assertEquals("the file is as that version left it", 1, stranger.getVersion());
        }
    }

    private StoredConversation stored(long id) {
        return desk.onDisk(() -> desk.database().conversations().load(id));
    }

    @Test
    public void bothConversationsAreListedWithWhatTheyNeedNext() {
        LiveData<List<ConversationSummary>> all = desk.conversations.all();
        all.observeForever(now -> { });
        desk.settle();
        assertEquals(List.of("2 PREPARE 0 0", "1 FILED 9 2"), all.getValue().stream()
                .map(one -> one.row.id + " " + one.nextStep() + " " + one.talked + " " + one.agreements)
                .collect(Collectors.toList()));
        assertNull("nothing went wrong", desk.disk.faults().getValue());
    }

    @Test
    public void theConversationsAreHowFarTheyWere() {
        ConversationRow row = desk.load(WHOLE).row();
        assertEquals("MUS", row.kind);
        assertEquals(LocalDate.of(2026, 3, 10), row.heldOn);
        assertEquals(BEGUN, row.createdAt);
        assertTrue(row.introduced);
        assertEquals(8, row.walkPosition);
        assertEquals(BEGUN, row.walkStartedAt);
        assertEquals(OPGAVER, row.walkEndedAt);
        assertEquals(OPGAVER, row.pdfMadeAt);
        assertEquals(OPGAVER, row.sharedAt);

        ConversationRow half = desk.load(HALF).row();
        assertEquals("MUS", half.kind);
        assertEquals(LocalDate.of(2026, 4, 15), half.heldOn);
        assertEquals(Instant.parse("2026-03-10T11:37:00Z"), half.createdAt);
        assertEquals("false 0", half.introduced + " " + half.walkPosition);
        assertNull(half.walkStartedAt);
        assertNull(half.walkEndedAt);
        assertNull(half.pdfMadeAt);
        assertNull(half.sharedAt);
    }

    @Test
    public void theyAreStillHeldWithTheEditionTheyWereBegunWith() {
        for (long id : List.of(WHOLE, HALF)) {
            assertEquals("d7fb098319e409fb39ae5cc68c3efad431080b5db830bb800698470f01269ef0",
                    desk.load(id).row().editionHash);
            assertEquals("albertslund-mus", desk.load(id).concept().id());
            assertEquals(9, desk.load(id).concept().questions().size());
            assertEquals(33, desk.load(id).concept().stikord().size());
        }
        assertEquals("its text is its hash", stored(WHOLE).edition.hash,
                Editions.row(stored(WHOLE).edition.json).hash);
    }

    @Test
    public void everybodyIsThereWithTheStikordTheyPicked() {
        assertEquals(List.of("leder Anders Lund ready [Arbejdsglæde " + ADFAERD + ", Mod null, Vores opgave null]",
                "medarbejder Mette Hansen ready [Arbejdsglæde " + ADFAERD + ", Feedback " + STRUKTUR
                        + ", Nærvær null]"), people(WHOLE));
        assertEquals(List.of("leder Åse Ærø Østergård ready [Arbejdsglæde null, Mod null]",
                "medarbejder Bjørn 🙂 not ready []"), people(HALF));
    }

    private List<String> people(long id) {
        return desk.load(id).parties().stream().map(party -> party.person.roleId + " " + party.name()
                + (party.person.ready ? " ready " : " not ready ") + party.picks.stream()
                .map(pick -> pick.stikord + " " + pick.playedAt).sorted().collect(Collectors.toList()))
                .collect(Collectors.toList());
    }

    @Test
    public void everyNoteIsThereToTheLetter() {
        Map<String, String> notes = new TreeMap<>();
        stored(WHOLE).notes.forEach(note -> notes.put(note.questionId, note.updatedAt + " " + note.text.text()));
        assertEquals(Map.of(
                "adfaerd-1", "2026-03-10T09:36:00Z Glad for 1:1 på gåben 🚶‍♀️🌳, men ærlig talt: for få af dem.\n"
                        + "Årets mål nås 👍",
                "adfaerd-2", ADFAERD + " Mere tid til nye elever. Mette vil gerne have ro om tirsdagen.",
                "opgaver-3", "2026-03-10T09:37:00Z “Blåbærgrød” – Æblerne på Ørsteds Allé 🫐 20 % & <mere>"),
                notes);
        assertEquals(List.of(), stored(HALF).notes);
    }

    @Test
    public void everyQuestionThatWasTalkedAboutIsKnown() {
        Map<String, Instant> talked = new TreeMap<>();
        stored(WHOLE).talked.forEach(one -> talked.put(one.questionId, one.at));
        assertEquals(Map.of("adfaerd-1", ADFAERD, "adfaerd-2", ADFAERD, "adfaerd-3", ADFAERD,
                "struktur-1", STRUKTUR, "struktur-2", STRUKTUR, "struktur-3", STRUKTUR,
                "opgaver-1", OPGAVER, "opgaver-2", OPGAVER, "opgaver-3", OPGAVER), talked);
        assertEquals(List.of(), stored(HALF).talked);
    }

    @Test
    public void everyPartOfTheAgreementsIsThere() {
        List<Agreement> agreements = desk.load(WHOLE).agreements();
        assertEquals(2, agreements.size());
        says(agreements.get(0), "adfaerd", "Mette tilmelder sig kursus i projektledelse", "Senest den 1. marts 2027",
                "Mette Hansen", "Mette Hansen", "Anders følger op til næste 1:1", "Mette får større arbejdsglæde 😊",
                "Flere kan lede et projekt", "Kortere svartid for borgere, foreninger og virksomheder");
        says(agreements.get(1), "struktur", "Ny mødestruktur i teamet prøves af", "Fra uge 34", "begge", "Anders Lund",
                "Teammøde i oktober", "", "", "");
        assertEquals("1 " + ADFAERD + ", 2 " + STRUKTUR, rows(WHOLE));
    }

    private static void says(Agreement agreement, String perspective, String... parts) {
        assertEquals(perspective, agreement.perspectiveId());
        for (int i = 0; i < parts.length; i++) {
            AgreementPart part = List.of(AgreementPart.WHAT, AgreementPart.WHEN, AgreementPart.WHO,
                    AgreementPart.RESPONSIBLE, AgreementPart.FOLLOW_UP, AgreementPart.VALUE_INDIVIDUAL,
                    AgreementPart.VALUE_WORKPLACE, AgreementPart.VALUE_CITIZENS).get(i);
            assertEquals(part.name(), parts[i], agreement.words(part).text());
        }
    }

    private String rows(long id) {
        return stored(id).agreements.stream().map(one -> one.row.id + " " + one.row.createdAt).sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    public void theAgreementInWhichNothingWasSaidIsThereAndIsNotCounted() {
        assertEquals("3 2026-03-10T11:47:00Z", rows(HALF));
        Agreement empty = desk.load(HALF).agreement(3);
        assertNotNull(empty);
        says(empty, "struktur", "", "", "", "", "", "", "", "");
        assertEquals(List.of(), desk.load(HALF).agreements());
    }

    @Test
    public void thePhotoIsThere() {
        assertEquals(List.of("99436b12-1937-4102-a9c3-c7075e5a0fc2.jpg 1650 × 2200 " + OPGAVER),
                desk.load(WHOLE).photos().stream().map(photo -> photo.fileName + " " + photo.width + " × "
                        + photo.height + " " + photo.addedAt).collect(Collectors.toList()));
        assertEquals(List.of(), desk.load(HALF).photos());
    }

    @Test
    public void oneGoesOnWritingInIt() {
        Participant person = desk.load(HALF).parties().get(1).person;
        desk.conversations.arrangements().pick(person, "Feedback", 3);
        desk.conversations.notebook().agreement(3, AgreementPart.WHAT, "Fælles morgenmad");
        desk.settle();
        desk.restart();
        assertEquals("[Feedback null]", people(HALF).get(1).replaceFirst(".* not ready ", ""));
        assertEquals("Fælles morgenmad", desk.load(HALF).agreements().get(0).words(AgreementPart.WHAT).text());
    }

    @Test
    public void theyWereHeldOnFootByTheFormAndNothingElseIsKnownOfThem() {
        for (long id : List.of(WHOLE, HALF)) {
            Conversation talk = desk.load(id);
            Arrangement arrangement = talk.row().arrangement;
            assertEquals("SKEMA false null null false null", arrangement.variant + " " + arrangement.seated + " "
                    + arrangement.startsAt + " " + arrangement.minutes + " " + arrangement.preconditionMet + " "
                    + arrangement.senior);
            assertTrue(arrangement.place.isBlank());
            assertNull(talk.row().walkPlace);
            assertEquals(List.of(), talk.checkIns());
            assertEquals(Map.of(), talk.wordings());
            talk.parties().forEach(party -> assertEquals("false null []",
                    party.person.wantsIndividual + " " + party.person.pair + " " + party.ticks));
            talk.agreements().forEach(agreement -> assertEquals(java.util.Set.of(), agreement.people()));
        }
    }

    @Test
    public void whatIsNewCanBeWrittenIntoIt() {
        Participant mette = desk.load(WHOLE).parties().get(1).person;
        desk.conversations.notebook().privateNote(mette.id, "plan-a", "kun mig");
        desk.conversations.notebook().planBox(WHOLE, "fasthold", "i planen");
        desk.conversations.notebook().belongsTo(1, mette.id, true);
        desk.conversations.wordings().reword(WHOLE, desk.question(WHOLE, 0), "Hvordan går det?");
        desk.conversations.arrangements().tick(mette, "laes", true);
        desk.conversations.mark(WHOLE, "trivsel", 8);
        desk.settle();
        desk.restart();
        Conversation talk = desk.load(WHOLE);
        assertEquals("i planen", talk.box("fasthold").text());
        assertEquals(java.util.Set.of(mette.id), talk.agreements().get(0).people());
        assertEquals("Hvordan går det?", talk.wording(desk.question(WHOLE, 0)));
        assertTrue(talk.parties().get(1).ticked("laes"));
        assertEquals(8, (int) talk.mark("trivsel").orElseThrow());
    }
}
