package dk.walkntalk;

import static org.junit.Assert.assertEquals;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.pages.HomePage;
import dk.walkntalk.pages.RewordingPage;
import dk.walkntalk.pages.WordingPreviewPage;
import dk.walkntalk.pages.WordingSetsPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.Shadows;

/** A wording goes from leader to leader as a file, and nothing changes before it has been seen. */
@RunWith(AndroidJUnit4.class)
public final class WordingFileImportTest {
    private static final Uri FILE = Uri.parse("content://post/Ordlyd.json");
    private static final String FIRST = "Hvordan trives du helt grundlæggende med dit arbejde og dine opgaver?";
    private static final String HEAD = "{\"format\": \"walkntalk-wording\", \"version\": 1, \"conceptId\": ";
    @Rule public final Phone phone = new Phone();

    @Test
    public void aSetGoesAsAFileToAnotherConversation() {
        Readymade first = Readymade.begin(phone);
        WordingSetsPage sets = first.open().prepare().rewording().reword("adfaerd-1", "Hvordan går det i vagtplanen?")
                .reword("opgaver-3", "Hvad gør vi bedst for “børnene” i Ørsted?").name("Skolerne 2026").keep().sets();
        byte[] shared = content(sets.share("Skolerne 2026"));
        sets.delete("Skolerne 2026").isEmpty();
        Readymade second = Readymade.begin(phone).names("Bo Krog", "Sofie Juhl");
        phone.reopen();
        offer(shared);
        WordingPreviewPage preview = new HomePage(phone).openConversation("Bo Krog · Sofie Juhl").prepare().rewording()
                .sets().fetch(FILE);
        preview.isTitled("Skolerne 2026").pairs(FIRST, "Hvordan går det i vagtplanen?").lacks(R.id.wording_preview_edition)
                .use().has("adfaerd-1", "Hvordan går det i vagtplanen?")
                .has("opgaver-3", "Hvad gør vi bedst for “børnene” i Ørsted?");
        assertEquals(first.now().wordings(), second.now().wordings());
    }

    @Test
    public void whatWasFetchedIsStillToBeSeenAfterTheSystemEndedTheApp() {
        offer(file("albertslund-mus", "adfaerd-1", "Vagtplanen?"));
        WordingPreviewPage preview = sets().fetch(FILE);
        phone.endProcess();
        preview.pairs(FIRST, "Vagtplanen?").use().has("adfaerd-1", "Vagtplanen?");
    }

    @Test
    public void theFileLandsThoughTheAppWasEndedWhileThePickerWasInFront() {
        offer(file("albertslund-mus", "adfaerd-1", "Vagtplanen?"));
        phone.endProcess(sets().tapImport(), Activity.RESULT_OK, new Intent().setData(FILE));
        new WordingPreviewPage(phone).pairs(FIRST, "Vagtplanen?");
    }

    @Test
    public void whatWasTypedIsReplacedOnlyWhenOneSaysSo() {
        Readymade mus = Readymade.begin(phone);
        offer(file("albertslund-mus", "adfaerd-1", "Vagtplanen?"));
        WordingPreviewPage preview = mus.open().prepare().rewording().reword("adfaerd-2", "Min egen").sets().fetch(FILE);
        preview.tapUse().keepWhatIsThere();
        assertEquals(Map.of("adfaerd-2", "Min egen"), mus.now().wordings());
        RewordingPage page = preview.tapUse().replace();
        page.has("adfaerd-1", "Vagtplanen?").has("adfaerd-2", "");
        assertEquals(Map.of("adfaerd-1", "Vagtplanen?"), mus.now().wordings());
    }

    @Test
    public void whatTheConceptDoesNotKnowIsToldAndLeftOut() {
        offer(file("albertslund-mus", "adfaerd-1", "Vagtplanen?", "klima-7", "Hvad med klimaet?"));
        sets().fetch(FILE).drops("klima-7", "Hvad med klimaet?").keep().has("Ordlyd.json", 1, 9);
    }

    @Test
    public void aWordingForAnotherEditionIsToldToBeOne() {
        offer(file("albertslund-mus", "adfaerd-1", "Vagtplanen?").replace("\"conceptEdition\": \"",
                "\"conceptEdition\": \"gammel-"));
        sets().fetch(FILE).says(R.id.wording_preview_edition,
                words(R.string.wording_preview_edition, "gammel-2", "2"));
    }

    @Test
    public void aBrokenFileIsToldAndNothingIsLost() {
        Map<String, String> broken = new LinkedHashMap<>();
        broken.put("", "er tom");
        broken.put("hej", "JSON");
        broken.put("{\"format\": \"andet\", \"version\": 1}", "walkntalk-wording");
        broken.put(HEAD.replace(": 1", ": 9") + "\"albertslund-mus\"}", "9");
        broken.put(HEAD + "\"albertslund-mus\", \"conceptEdition\": \"2024\"}", "wording");
        broken.put(file("albertslund-mus", "adfaerd-1", "a").replace("\"a\"", "7"), "$.wording[0].text");
        broken.put(file("albertslund-mus", "adfaerd-1", "a").replace("}]", "}"), "JSON");
        broken.put(file("albertslund-mus", "adfaerd-1", "x".repeat(1001)), "1.001");
        broken.put(file("albertslund-mus", "adfaerd-1", "x").replace("x", "x".repeat(2 << 20)), "1.048.576");
        broken.put(file("albertslund-lus", "adfaerd-1", "a"), "albertslund-lus");
        broken.put(file("albertslund-mus", "klima-7", "a"), "Ordlyd.json");
        Readymade mus = Readymade.begin(phone);
        WordingSetsPage sets = mus.open().prepare().rewording().reword("adfaerd-2", "Min egen").sets();
        broken.forEach((content, told) -> {
            offer(content);
            sets.fetch(FILE).isTitled(words(R.string.wording_preview_broken)).saysPart(told)
                    .lacks(R.id.wording_preview_use).lacks(R.id.wording_preview_keep).other().isEmpty();
        });
        assertEquals(Map.of("adfaerd-2", "Min egen"), mus.now().wordings());
    }

    @Test
    public void wrongLettersAreToldWithTheirPlace() {
        offer(file("albertslund-mus", "adfaerd-1", "Ærlig").getBytes(StandardCharsets.ISO_8859_1));
        sets().fetch(FILE).saysPart("UTF-8");
    }

    @Test
    public void aFileThatCannotBeFetchedIsToldInPlace() {
        Shadows.shadowOf(Phone.context().getContentResolver()).registerInputStreamSupplier(FILE, () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        sets().choose(FILE).told(words(R.string.wording_file_unreadable));
    }

    private WordingSetsPage sets() {
        return Readymade.begin(phone).open().prepare().rewording().sets();
    }

    private static String file(String concept, String... questionAndText) {
        StringBuilder json = new StringBuilder(HEAD).append('"').append(concept)
                .append("\", \"conceptEdition\": \"2\", \"wording\": [");
        for (int i = 0; i < questionAndText.length; i += 2) {
            json.append(i == 0 ? "" : ", ").append("{\"question\": \"").append(questionAndText[i])
                    .append("\", \"text\": \"").append(questionAndText[i + 1]).append("\"}");
        }
        return json.append("]}").toString();
    }

    private static void offer(String content) {
        offer(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void offer(byte[] content) {
        Shadows.shadowOf(Phone.context().getContentResolver()).registerInputStreamSupplier(FILE,
                () -> new ByteArrayInputStream(content));
    }

    private static byte[] content(Intent chooser) {
        Intent send = chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        assertEquals("application/json", send.getType());
        assertEquals("Ordlyd - Skolerne 2026.json", send.getStringExtra(Intent.EXTRA_TITLE));
        Uri uri = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri.class);
        return Phone.unwatched(() -> {
            try (InputStream in = Phone.context().getContentResolver().openInputStream(uri)) {
                return in.readAllBytes();
            }
        });
    }

    private static String words(int id, Object... arguments) {
        return Phone.context().getString(id, arguments);
    }
}
