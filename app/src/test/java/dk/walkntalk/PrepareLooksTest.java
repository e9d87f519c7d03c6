package dk.walkntalk;

import android.net.Uri;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.pages.PreparePage;
import dk.walkntalk.pages.PrivateNotesPage;
import dk.walkntalk.pages.RewordingPage;
import dk.walkntalk.pages.WordingSetsPage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;

/** The preparation as people set their phones: nothing is cut, and nothing stands in anybody's way. */
@RunWith(AndroidJUnit4.class)
public final class PrepareLooksTest {
    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);

    @Test
    @Category(Thorough.class)
    public void inDanishAndLight() {
        lookAround();
    }

    @Test
    @Category(Thorough.class)
    public void inTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-night");
        lookAround();
    }

    @Test
    @Category(Thorough.class)
    public void withLettersTwiceAsLarge() {
        RuntimeEnvironment.setFontScale(2);
        lookAround();
    }

    @Test
    @Category(Thorough.class)
    public void heldAcrossInTheDarkInEnglish() {
        RuntimeEnvironment.setQualifiers("+en-w891dp-h411dp-land-night");
        lookAround();
    }

    @Test
    @Category(Thorough.class)
    public void heldAcross() {
        RuntimeEnvironment.setQualifiers("+w891dp-h411dp-land");
        lookAround();
    }

    @Test
    @Category(Thorough.class)
    public void onASmallPhoneInTheDarkWithLettersTwiceAsLarge() {
        RuntimeEnvironment.setQualifiers("+w320dp-h568dp-night-xhdpi");
        RuntimeEnvironment.setFontScale(2);
        lookAround();
    }

    @Test
    @Category(Thorough.class)
    public void ofNorddjurs() {
        PreparePage page = Readymade.begin(phone, "norddjurs-lus").names("Anders Lund", "Mette Hansen").open()
                .prepare().looks("1-hub");
        page.scrollTo(R.id.prepare_links).looks("2-below");
    }

    @Test
    @Category(Thorough.class)
    public void ofAGroup() {
        Readymade.begin(phone, "albertslund-grus").names("Anders Lund", "Mette Hansen", "Bo Krog")
                .open("Anders Lund · Mette Hansen · Bo Krog").prepare().looks("1-hub").scrollTo(R.id.prepare_links)
                .looks("2-below").rewording().looks("3-rewording");
    }

    private void lookAround() {
        Readymade last = Readymade.begin(phone, "albertslund-lus").names("Bo Krog", "Mette Hansen")
                .agreed(0, "Mette tilmelder sig kursus i projektledelse").agreed(1, "Ny mødestruktur i teamet");
        Conversations conversations = ApplicationProvider.<App>getApplicationContext().conversations();
        conversations.notebook().agreement(last.now().agreements().get(0).id(), AgreementPart.WHEN, "1. september");
        conversations.arrangements().setHeldOn(last.id(), LocalDate.of(2025, 3, 10));
        Readymade lus = Readymade.begin(phone, "albertslund-lus").names("Anders Lund", "Mette Hansen").prepared();
        conversations.wordings().reword(lus.id(), lus.now().concept().questions().get(0),
                "Hvordan har du det i dit arbejde lige nu?");
        PreparePage page = lus.open().prepare().looks("1-hub");
        String title = Phone.context().getString(R.string.prepare_previous,
                dk.walkntalk.ui.Dates.day(Phone.context(), LocalDate.of(2025, 3, 10)));
        page.fold(title).looks("2-last-time").scrollTo(R.id.prepare_doors).looks("3-lists")
                .scrollTo(R.id.prepare_bring).looks("4-doors")
                .fold(Phone.context().getString(R.string.prepare_questions_title)).looks("5-questions")
                .scrollTo(R.id.prepare_links).looks("6-links");
        PrivateNotesPage notes = page.privateNotes().looks("7-who").iAm("Mette Hansen").looks("8-notes")
                .write("plan-a", "Mere tid til ledelse tæt på").write("stikord:Nærvær", "Fra sidste uge").looks("9-written");
        notes.done().rewording().looks("10-rewording")
                .reword("adfaerd-1", "Hvordan går det i vagtplanen?").looks("11-reworded")
                .name("Skolerne 2026").looks("12-keep");
        sets();
    }

    private void sets() {
        String json = "{\"format\": \"walkntalk-wording\", \"version\": 1, \"conceptId\": \"albertslund-lus\", "
                + "\"conceptEdition\": \"2025\", \"name\": \"Dagtilbud Nord\", \"wording\": [{\"question\": "
                + "\"adfaerd-1\", \"text\": \"Hvordan går det i hverdagen?\"}, {\"question\": \"klima-1\", "
                + "\"text\": \"Hvad gør vi for klimaet?\"}]}";
        Uri file = Uri.parse("content://post/Ordlyd.json");
        AtomicReference<String> content = new AtomicReference<>(json);
        Shadows.shadowOf(Phone.context().getContentResolver()).registerInputStreamSupplier(file,
                () -> new ByteArrayInputStream(content.get().getBytes(StandardCharsets.UTF_8)));
        RewordingPage rewording = new RewordingPage(phone);
        WordingSetsPage sets = rewording.keep().sets().looks("13-sets");
        sets.fetch(file).looks("14-preview").tapUse().looks("15-ask").keepWhatIsThere().drops("klima-1",
                "Hvad gør vi for klimaet?").looks("16-dropped").keep();
        content.set(json.replace("\"name\"", "\"navn\""));
        sets.fetch(file).looks("17-broken").other().looks("18-two-sets");
    }
}
