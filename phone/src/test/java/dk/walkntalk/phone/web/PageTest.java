package dk.walkntalk.phone.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Request;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** The page in a real browser, with a phone that is drawn: mouse and keys reach it, and what it asks is answered. */
public final class PageTest {
    private static final String FAULT = "document.getElementById('fault').textContent";

    @ClassRule public static final Browser BROWSER = new Browser();

    @Rule public final Timeout limit = Timeout.seconds(120);

    private DrawnPage drawn;
    private DrawnDevice device;
    private Tab page;

    private void open(String language) throws Exception {
        drawn = new DrawnPage(BROWSER, language);
        device = drawn.device;
        page = drawn.page;
    }

    private void open() throws Exception {
        open("da");
    }

    @After
    public void close() throws Exception {
        if (drawn != null) {
            drawn.close();
        }
    }

    @Test
    public void mouseAndWheelReachThePhoneAndItsScreenThePage() throws Exception {
        open();
        assertEquals("47 93 80 255", page.value(DrawnPage.colour(300, 300)));
        page.tap(200, 300);
        assertEquals("DOWN 200 300", device.next());
        assertEquals("UP 200 300", device.next());
        page.waits(DrawnPage.colour(210, 310), "196 71 47 255");
        page.drag(100, 700, 100, 200, 20);
        assertEquals("DOWN 100 700", device.next());
        String last = device.next();
        int moves = 0;
        for (; last.startsWith("MOVE"); last = device.next()) {
            moves++;
        }
        assertTrue("moves: " + moves, moves > 3);
        assertEquals("UP 100 200", last);
        page.wheel(100, 100, 50);
        assertEquals("wheel 0 100", device.next());
    }

    @Test
    public void theKeyboardTypesDanishAndTheKeysOfAPhone() throws Exception {
        open();
        page.tap(10, 10);
        device.next();
        device.next();
        page.type("æØå?");
        StringBuilder typed = new StringBuilder();
        while (typed.length() < 4) {
            typed.append(device.next().substring("text ".length()));
        }
        assertEquals("æØå?", typed.toString());
        Object[][] keys = {{"Backspace", 8, 67}, {"Enter", 13, 66}, {"Tab", 9, 61}, {"ArrowLeft", 37, 21},
            {"ArrowDown", 40, 20}};
        for (Object[] key : keys) {
            page.press((String) key[0], (int) key[1]);
            assertEquals("key " + key[2] + " 0 down", device.next());
            assertEquals("key " + key[2] + " 0 up", device.next());
        }
        page.press("Tab", 9, 8);
        assertEquals("key 61 1 down", device.next());
        device.next();
        page.press("Escape", 27);
        assertEquals("back", device.next());
        page.press("Escape", 27, 8);
        page.waits("document.activeElement.id", "back");
    }

    @Test
    public void theButtonsOfThePhone() throws Exception {
        open();
        page.click("#back");
        assertEquals("back", device.next());
        page.click("#dark");
        assertEquals("dark true", device.next());
        page.waits("document.getElementById('dark').getAttribute('aria-pressed')", "true");
        page.click("#dark");
        assertEquals("dark false", device.next());
        for (String font : List.of("1.3", "2.0", "1.0")) {
            page.click("#font");
            assertEquals("font " + font, device.next());
            page.waits("document.getElementById('font').textContent",
                    "ATekst " + Math.round(Float.parseFloat(font) * 100) + "\u00a0%");
        }
        page.click("#quieter");
        assertEquals("key 25 0 down", device.next());
        assertEquals("key 25 0 up", device.next());
        page.click("#headset");
        assertEquals("key 79 0 down", device.next());
        assertEquals("key 79 0 up", device.next());
        page.click("#turn");
        assertEquals("turn", device.next());
        page.waits("['width', 'height'].map(side => document.getElementById('screen')[side]).join(' ')", "800 400");
    }

    @Test
    public void aPictureIsChosenAndOneThatIsTooLargeIsNotSent() throws Exception {
        open();
        device.asks(1, Request.Kind.PICTURE, List.of(), "", "image/jpeg", null);
        page.waits(DrawnPage.KIND, "PICTURE");
        page.picture("picture");
        Path large = Files.createTempFile("large", ".jpg");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        page.upload("#file", large);
        page.waits(FAULT, "Filen er for stor: højst 60 MB. Intet er gået tabt; vælg en mindre.");
        assertTrue(device.answers.isEmpty());
        Path small = Files.createTempFile("på", ".jpg");
        Files.writeString(small, "billede");
        page.upload("#file", small);
        Answer answer = device.answer();
        assertEquals("billede", Files.readString(answer.file()));
        assertEquals(small.getFileName().toString(), answer.name());
        page.waits(DrawnPage.KIND, "");
        Files.delete(large);
        Files.delete(small);
    }

    @Test
    public void whatIsSaidIsWrittenAndQuestionsComeOneByOne() throws Exception {
        open();
        device.asks(1, Request.Kind.LISTEN, List.of("Hvad har I aftalt?", "da-DK"), "", "", null);
        device.asks(2, Request.Kind.PERMISSION, List.of("android.permission.RECORD_AUDIO"), "", "", null);
        page.waits(DrawnPage.KIND, "LISTEN");
        page.waits("document.activeElement.id", "said");
        page.type("mette øver sig");
        page.picture("listen");
        page.press("Enter", 13);
        assertEquals(List.of("mette øver sig"), device.answer().words());
        page.waits(DrawnPage.KIND, "PERMISSION");
        page.click("#choices .main");
        assertEquals(Answer.yes(), device.answer());
        device.asks(3, Request.Kind.SAVE, List.of(), "plan.pdf", "application/pdf", null);
        page.waits(DrawnPage.KIND, "SAVE");
        page.press("Escape", 27);
        assertEquals(Answer.NONE, device.answer());
        device.asks(4, Request.Kind.OPEN, List.of(), "", "application/pdf", null);
        page.waits(DrawnPage.KIND, "OPEN");
        device.withdraws(4);
        page.waits(DrawnPage.KIND, "");
        page.waits("document.activeElement.id", "keys");
        device.asks(5, Request.Kind.READ_ALOUD, List.of("Læs", "da"), "", "", null);
        page.waits("document.getElementById('caption').textContent", "Læs");
        assertEquals(Answer.yes(), device.answer());
    }

    @Test
    public void whatIsSharedIsDownloadedUnderItsName() throws Exception {
        open();
        Path folder = Files.createTempDirectory("downloads");
        page.downloadsTo(folder);
        Path pdf = Files.createTempFile("x", ".pdf");
        Files.writeString(pdf, "%PDF-1.7 æ");
        device.asks(1, Request.Kind.HAND_OVER, List.of(), "Udviklingsplan Åse Ø.pdf", "application/pdf", pdf);
        Path file = Tab.downloaded(folder, "Udviklingsplan Åse Ø.pdf");
        assertEquals("%PDF-1.7 æ", Files.readString(file));
        device.asks(2, Request.Kind.PRINT, List.of(), "plan.pdf", "application/pdf", pdf);
        page.waits(DrawnPage.KIND, "PRINT");
        assertTrue(page.value("document.getElementById('link').href").endsWith("plan.pdf?show"));
        page.click("#choices button");
        device.asks(3, Request.Kind.NOBODY, List.of("vis kort"), "", "", null);
        page.waits("document.querySelector('#log li').textContent", "Det er der ingen app til her: vis kort");
    }

    @Test
    public void aCrashIsShownAndTheAppStartedAgain() throws Exception {
        open();
        device.asks(1, Request.Kind.CRASH, List.of("java.lang.IllegalStateException", "at app.X"), "", "", null);
        page.waits(DrawnPage.KIND, "CRASH");
        page.picture("crash");
        page.press("Escape", 27);
        page.waits(DrawnPage.KIND, "CRASH");
        page.click("#choices .main");
        assertEquals("restart", device.next());
        page.waits(DrawnPage.KIND, "");
    }

    @Test
    public void inEnglishAndInEveryLook() throws Exception {
        open("en");
        page.waits("document.documentElement.lang + ' ' + document.title", "en Phone");
        page.looksLike(1100, 900, false);
        page.picture("light");
        page.looksLike(1100, 900, true);
        page.picture("dark");
        page.looksLike(360, 740, false);
        page.picture("narrow");
        page.waits("document.documentElement.scrollWidth <= innerWidth", "true");
        assertEquals("every button is large enough", "true",
                page.value("[...document.querySelectorAll('#buttons button')]"
                + ".every(button => button.getBoundingClientRect().height >= 44)"));
    }
}
