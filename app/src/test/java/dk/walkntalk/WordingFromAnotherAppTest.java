package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import android.content.Intent;
import android.net.Uri;
import androidx.test.espresso.Espresso;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.concept.WordingFile;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.OverviewPage;
import dk.walkntalk.pages.RewordingPage;
import dk.walkntalk.pages.WordingIncomingPage;
import dk.walkntalk.pages.WordingPreviewPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.RunWith;
import org.robolectric.RuntimeEnvironment;

/** A wording that another app opens or shares comes to the conversation that it is for, and a concept to the concepts. */
@RunWith(AndroidJUnit4.class)
public final class WordingFromAnotherAppTest {
    private static final String FIRST = "Hvordan trives du helt grundlæggende med dit arbejde og dine opgaver?";

    @Rule public final Phone phone = new Phone();
    @Rule public final Legible legible = new Legible(phone);
    private final SentFile file = new SentFile();

    private static String wording(String concept, String question) {
        return new WordingFile(concept, "2", "Skolerne", Map.of(question, "Hvordan går det i vagtplanen?")).json();
    }

    private WordingIncomingPage view(Uri json) {
        phone.reopen(new Intent(Intent.ACTION_VIEW).setDataAndType(json, "application/json"));
        return new WordingIncomingPage(phone);
    }

    @Test
    public void itsConversationIsChosenAndThenItIsSeenBeforeAnythingChanges() {
        Readymade mus = Readymade.begin(phone);
        Readymade other = Readymade.begin(phone).names("Bo Krog", "Sofie Juhl");
        Readymade.begin(phone, "albertslund-lus");
        phone.open();
        WordingIncomingPage page = view(file.holds(wording("albertslund-mus", "adfaerd-1")))
                .isTitled(R.string.wording_incoming_which).saysPart(mus.now().concept().name()).offers(2, false);
        phone.endProcess();
        WordingPreviewPage preview = page.offers(2, false).choose("Bo Krog · Sofie Juhl")
                .isTitled("Skolerne").pairs(FIRST, "Hvordan går det i vagtplanen?");
        assertEquals(Map.of(), other.now().wordings());
        preview.use().has("adfaerd-1", "Hvordan går det i vagtplanen?");
        assertEquals(Map.of("adfaerd-1", "Hvordan går det i vagtplanen?"), other.now().wordings());
        assertEquals(Map.of(), mus.now().wordings());
        Espresso.pressBack();
        phone.settle();
        new OverviewPage(phone).back();
    }

    @Test
    public void itCanBeKeptAsASetAndSharedInsteadOfOpened() {
        Readymade.begin(phone);
        phone.open();
        phone.reopen(new Intent(Intent.ACTION_SEND).setType("application/json")
                .putExtra(Intent.EXTRA_STREAM, file.holds(wording("albertslund-mus", "adfaerd-1"))));
        new WordingIncomingPage(phone).choose(Readymade.NAMES).keep().has("Skolerne", 1, 9);
        Espresso.pressBack();
        phone.settle();
        new RewordingPage(phone);
    }

    @Test
    public void whereNoConversationFitsTheScreenSaysWhatToDo() {
        Readymade.begin(phone);
        phone.open();
        for (String json : new String[] {wording("albertslund-lus", "adfaerd-1"), wording("albertslund-mus", "klima-7"),
            wording("en-anden-by", "adfaerd-1")}) {
            view(file.holds(json)).isTitled(R.string.wording_incoming_none).saysPart("Begynd en samtale")
                    .offers(0, true);
        }
        new WordingIncomingPage(phone).saysPart("en-anden-by").newConversation();
        Espresso.pressBack();
        phone.settle();
        assertEquals(1, new HomePage(phone).count());
    }

    @Test
    public void aBrokenOneAndOneThatCannotBeFetchedAreSaidToBeThat() {
        Readymade.begin(phone);
        phone.open();
        view(file.holds(wording("albertslund-mus", "adfaerd-1").replace("\"question\"", "\"spoergsmaal\"")))
                .isTitled(R.string.wording_preview_broken).saysPart("$.wording[0]").offers(0, false);
        byte[] whole = wording("albertslund-mus", "adfaerd-1").getBytes(StandardCharsets.UTF_8);
        int[] opened = new int[1];
        view(file.holds(() -> opened[0]++ == 0 ? new ByteArrayInputStream(whole) : new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        })).isTitled(R.string.wording_preview_broken).offers(0, false);
    }

    @Test
    public void aWordingAmongTheConceptsFindsItsWayToo() {
        Readymade.begin(phone);
        phone.open();
        new HomePage(phone).concepts().pickAny(file.holds(wording("albertslund-mus", "adfaerd-1")));
        new WordingIncomingPage(phone).offers(1, false);
    }

    @Test
    public void aConceptAmongTheWordingsIsSaidToBeOneAndLedOn() {
        Readymade mus = Readymade.begin(phone);
        Uri concept = file.holds(ImportTest.sixth());
        WordingPreviewPage preview = mus.open().prepare().rewording().sets().fetch(concept)
                .isTitled(Phone.context().getString(R.string.wording_preview_is_concept)).looks("concept");
        phone.endProcess();
        preview.seeConcept().says(R.string.concept_import_new).cancel();
        new WordingPreviewPage(phone).other();
    }

    @Test
    @Category(Thorough.class)
    public void itFitsWhateverTheLettersAndTheLanguage() {
        Readymade.begin(phone);
        Readymade.begin(phone).names("Mette Kirstine Sørensen-Rasmussen", "Sofie Juhl");
        phone.open();
        for (String how : new String[] {"+en-w320dp-h568dp-xhdpi", "+da-w891dp-h411dp-land-night"}) {
            RuntimeEnvironment.setQualifiers(how);
            RuntimeEnvironment.setFontScale(how.contains("w320dp") ? 2 : 1);
            view(file.holds(wording("albertslund-mus", "adfaerd-1"))).looks(how + " which");
            view(file.holds(wording("albertslund-lus", "adfaerd-1"))).looks(how + " none");
        }
    }
}
