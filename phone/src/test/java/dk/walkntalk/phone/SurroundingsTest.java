package dk.walkntalk.phone;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.phone.web.Browser;
import dk.walkntalk.phone.web.Tab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestName;
import org.junit.rules.Timeout;

/** What the real app hands to its surroundings and gets from them, on one small phone that was begun with a concept. */
public final class SurroundingsTest {
    private static final Path CONCEPTS = Path.of("..", "app", "src", "main", "assets", "concepts");
    private static final String LINK = "document.getElementById('link').href";
    private static final String LINE = "Anders Ærø: Forbered jer ved at læse og reflektere over spørgsmål og stikord.";
    private static final int ON_FIRST_WORD = 100;
    private static final int FINGER = 240;

    @ClassRule public static final Browser BROWSER = new Browser();
    @ClassRule public static final AtHand AT = new AtHand(BROWSER);
    @Rule public final Timeout limit = Timeout.seconds(240);
    @Rule public final TestName name = new TestName();

    private Person anders;
    private Path downloads;

    @Before
    public void home() throws Exception {
        if (AT.phone == null) {
            AT.starts("--concept", "norddjurs-lus", "--concepts", CONCEPTS.toString(), "--size", "360x640");
            AT.anders.sees("Norddjurs").sees("Præcis denne udgave er i appen allerede").taps("Luk");
            AT.anders.taps("Ny samtale").taps(WholeMusTest.MUS).writes("Leder", "Anders Ærø")
                    .writes("Medarbejder", "Mette Hansen").taps("Videre").sees("Forberedelse");
        }
        anders = AT.anders.goesHome();
        downloads = AT.data().resolveSibling("downloads");
        anders.page().downloadsTo(downloads);
    }

    @After
    public void picture() throws Exception {
        anders.page().picture(name.getMethodName());
    }

    /** The hub of the conversation that all share. */
    private void prepares() throws Exception {
        anders.taps("Anders Ærø · Mette Hansen").taps("Forberedelse").sees("Før samtalen");
    }

    /** Writes a concept that the app does not know, with an address to look up. */
    static Path conceptOfOnesOwn(Path file) throws IOException {
        String known = Files.readString(CONCEPTS.resolve("albertslund-mus.json"));
        return Files.writeString(file, known.replace("\"id\": \"albertslund-mus\"", "\"id\": \"vores-mus\"")
                .replace(WholeMusTest.MUS, "Vores egen MUS").replace("\"label\": \"Organisationskompasset\"",
                        "\"label\": \"Organisationskompasset\", \"url\": \"https://kompas.example/side\""));
    }

    /** What the page has downloaded just now. */
    private Path handedOver() throws Exception {
        anders.page().waits("String(document.querySelectorAll('#log a').length)", "1");
        String file = anders.page().value("document.querySelector('#log a').download");
        anders.page().value("document.getElementById('log').replaceChildren()");
        return Tab.downloaded(downloads, file);
    }

    @Test
    public void theScreenHasTheSizeThatWasAskedFor() {
        assertEquals("720x1280", anders.page().value("['width', 'height'].map(side => "
                + "document.getElementById('screen')[side]).join('x')"));
    }

    @Test
    public void aBlankFormIsPrintedSavedAndShared() throws Exception {
        prepares();
        anders.taps("Print").taps("Skema").sees("Arket er klar").taps("Print").isAsked("PRINT");
        HttpResponse<Path> shown = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create(anders.page().value(LINK))).build(),
                BodyHandlers.ofFile(AT.file("printed.pdf")));
        assertEquals("application/pdf", shown.headers().firstValue("Content-Type").orElse(""));
        assertTrue(Plan.words(shown.body()).contains("Hvordan trives du helt grundlæggende"));
        anders.agrees("PRINT").isAsked("");

        anders.taps("Gem som fil").agrees("SAVE").sees("Filen er gemt.");
        Path saved = handedOver();
        assertArrayEquals(Files.readAllBytes(shown.body()), Files.readAllBytes(saved));
        Files.delete(saved);
        anders.taps("Del");
        assertArrayEquals(Files.readAllBytes(shown.body()),
                Files.readAllBytes(handedOver()));
    }

    @Test
    public void theInvitationAndItsCalendarFileAreDownloaded() throws Exception {
        prepares();
        anders.taps("Invitation").taps("Føj til kalender");
        Path file = handedOver();
        assertEquals("MUS-" + LocalDate.now() + ".ics", file.getFileName().toString());
        String calendar = Files.readString(file);
        assertTrue(calendar, calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assertTrue(calendar, calendar.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        assertTrue(calendar, calendar.contains("\r\nSUMMARY:MUS: Anders Ærø og Mette Hansen\r\n"));
        for (String line : calendar.split("\r\n")) {
            assertTrue(line, line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
        anders.taps("Send");
        Path letter = handedOver();
        assertEquals("MUS- Anders Ærø og Mette Hansen.txt", letter.getFileName().toString());
        assertTrue(Files.readString(letter), Files.readString(letter).startsWith("Kære Mette Hansen\n"));
    }

    @Test
    public void aConceptOfOnesOwnIsTakenInHandedOnAndLeadsOutOfThePhone() throws Exception {
        Path broken = AT.file("halvt.json");
        Files.writeString(broken, "{\n\"format\": \"walkntalk-concept\",\n\"version\": ]\n");
        Path own = conceptOfOnesOwn(AT.file("vores-mus.json"));

        anders.taps("Koncepter").taps("Hent koncept fra fil").isAsked("OPEN").chooses(broken).isAsked("");
        anders.sees("Filen kan ikke bruges").sees("halvt.json, linje 3").taps("Luk");
        anders.taps("Hent koncept fra fil").isAsked("OPEN").chooses(own).isAsked("");
        anders.sees("Konceptet er nyt for appen").sees("Fra filen vores-mus.json").taps("Tilføj").taps("Del filen");
        assertEquals(Files.readString(own), Files.readString(handedOver()));
        anders.taps("Åbn i browseren").isAsked("VISIT");
        assertEquals("https://kompas.example/side", anders.page().value(LINK));
        anders.agrees("VISIT").goesHome().taps("Ny samtale").taps("Vores egen MUS").sees("Leder");
    }

    @Test
    public void aLongPressOnAWordChoosesItAndTypingTakesItsPlace() throws Exception {
        anders.taps("Ny samtale").taps(WholeMusTest.MUS).writes("Leder", "Anders Ærø").writes("Medarbejder", "Mette");
        anders.page().hold(ON_FIRST_WORD, anders.middle("Anders Ærø")[1], 900);
        anders.page().type("Sofie");
        anders.sees("Sofie Ærø");
    }

    @Test
    public void aFlingGoesOnAfterTheFingerIsLifted() throws Exception {
        prepares();
        double start = anders.middle(LINE)[1];
        anders.page().drag(600, 900, 600, 900 - FINGER, 3);
        double before = start;
        double now = top();
        while (now != before) {
            Thread.sleep(300);
            before = now;
            now = top();
        }
        assertTrue("from " + start + " to " + now, start - now > FINGER + 50);
    }

    /** Where the line stands; 0 when it is above what is in sight. */
    private double top() {
        return anders.all().stream().filter(element -> element.get("label").getAsString().equals(LINE))
                .mapToDouble(element -> element.getAsJsonArray("box").get(1).getAsDouble()).findFirst().orElse(0);
    }
}
