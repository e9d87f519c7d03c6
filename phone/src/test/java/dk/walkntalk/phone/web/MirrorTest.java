package dk.walkntalk.phone.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** The phone for those who do not see it, or have no mouse: what stands on its screen is in the page. */
public final class MirrorTest {
    private static final String FOCUSED = "document.activeElement.textContent";

    @ClassRule public static final Browser BROWSER = new Browser();
    @Rule public final Timeout limit = Timeout.seconds(120);

    private DrawnPage drawn;
    private DrawnDevice device;
    private Tab page;

    @Before
    public void open() throws Exception {
        drawn = new DrawnPage(BROWSER, "da");
        device = drawn.device;
        page = drawn.page;
        page.click("#mirrors");
        page.waits("document.querySelectorAll('#mirror > *').length", "4");
    }

    @After
    public void close() throws Exception {
        drawn.close();
    }

    private static String named(String name) {
        return "[...document.querySelectorAll('#mirror > *')].find(node => node.textContent === '" + name + "')";
    }

    @Test
    public void whatStandsOnTheScreenIsInThePageWhereItStands() {
        assertEquals("P", page.value(named("Stikord") + ".tagName"));
        assertEquals("BUTTON", page.value(named("Aftale!") + ".tagName"));
        String box = page.value("(() => { const b = " + named("Aftale!") + ".getBoundingClientRect();"
                + "const s = document.getElementById('screen').getBoundingClientRect();"
                + "return [b.left - s.left, b.top - s.top, b.width, b.height].map(Math.round).join(' '); })()");
        assertEquals("20 300 160 50", box);
        assertEquals("true", page.value("document.getElementById('screen').hasAttribute('aria-hidden')"));
    }

    @Test
    public void enterOnAButtonIsATapInItsMiddle() throws Exception {
        page.value(named("Aftale!") + ".focus()");
        page.press("Enter", 13);
        assertEquals("DOWN 200 650", device.next());
        assertEquals("UP 200 650", device.next());
    }

    @Test
    public void aTickedBoxIsToldAsTickedAndTheFocusStaysOnIt() throws Exception {
        page.waits(named("Vis svar") + ".getAttribute('aria-checked')", "false");
        page.value(named("Vis svar") + ".focus()");
        page.press("Enter", 13);
        page.waits(named("Vis svar") + ".getAttribute('aria-checked')", "true");
        assertEquals("Vis svar", page.value(FOCUSED));
    }

    @Test
    public void whoeverChoosesAFieldWritesInItAndComesBack() throws Exception {
        page.value(named("Note") + ".focus()");
        page.press("Enter", 13);
        assertEquals("DOWN 200 150", device.next());
        assertEquals("UP 200 150", device.next());
        page.waits("document.activeElement.id", "keys");
        page.type("ø");
        assertEquals("text ø", device.next());
        page.press("Escape", 27, 8);
        page.waits(FOCUSED, "Note");
    }

    @Test
    public void keysTurnThePageAndGoBack() throws Exception {
        page.value(named("Aftale!") + ".focus()");
        page.press("PageDown", 34);
        assertTrue(device.next().startsWith("wheel 0 480"));
        page.press("Escape", 27);
        assertEquals("back", device.next());
    }

    @Test
    public void mouseAndFingerReachThePhoneThroughIt() throws Exception {
        page.tap(200, 650);
        assertEquals("DOWN 200 650", device.next());
        assertEquals("UP 200 650", device.next());
    }
}
