package dk.walkntalk.phone.web;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.Timeout;

/** Pages and phones that come and go: whoever looks sees the phone as it is, and nobody is told what is not so. */
public final class PageStaysTest {
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
    }

    @After
    public void close() throws Exception {
        drawn.close();
    }

    @Test
    public void aSecondWindowIsToldAndMayHaveThePhone() throws Exception {
        Tab second = drawn.another();
        second.waits(DrawnPage.KIND, "APART");
        second.waits(DrawnPage.TITLE, "Telefonen er åben i et andet vindue");
        second.click("#choices .main");
        second.waits("document.body.dataset.frames > '0'", "true");
        page.waits(DrawnPage.TITLE, "Telefonen er nu åben i et andet vindue");
        page.click("#choices .main");
        page.waits(DrawnPage.KIND, "");
        second.waits(DrawnPage.KIND, "APART");
        second.close();
    }

    @Test
    public void aSecondWindowGetsThePhoneWhenTheFirstIsShut() throws Exception {
        Tab second = drawn.another();
        second.waits(DrawnPage.KIND, "APART");
        page.close();
        second.waits(DrawnPage.KIND, "");
        drawn.page = second;
    }

    @Test
    public void aCopyOfTheWindowHasThePhoneInItsPlaceAndKeepsIt() throws Exception {
        Tab copy = drawn.another();
        copy.waits(DrawnPage.KIND, "APART");
        copy.value("sessionStorage.setItem('window', '" + page.value("sessionStorage.getItem('window')") + "')");
        copy.reload();
        page.waits(DrawnPage.TITLE, "Telefonen er nu åben i et andet vindue");
        Thread.sleep(2_500); // longer than it takes until a page tries again
        assertEquals("", copy.value(DrawnPage.KIND));
        assertEquals("APART", page.value(DrawnPage.KIND));
        copy.close();
    }

    @Test
    public void aPageThatIsLoadedAnewIsNotTakenForASecondOne() throws Exception {
        for (int i = 0; i < 3; i++) {
            drawn.reload();
            assertEquals("streams that ended, such as one that was refused", "0", page.value("performance"
                    + ".getEntriesByType('resource').filter(each => each.name.includes('/frames')).length"));
        }
    }

    @Test
    public void aBrowserThatGoesIsNotDrawnForAndSeesAllWhenItIsBack() throws Exception {
        page.close();
        assertEquals("nobody", device.next());
        device.dark(true);
        assertEquals("dark true", device.next());
        drawn.open();
        page = drawn.page;
        assertEquals("16 16 16 255", page.value(DrawnPage.colour(300, 300)));
    }

    @Test
    public void aFingerThatWasDownWhenThePageWentIsTakenAway() throws Exception {
        page.grasp(100, 200);
        assertEquals("DOWN 100 200", device.next());
        page.close();
        assertEquals("CANCEL 100 200", device.next());
        drawn.open();
    }

    @Test
    public void aPhoneThatIsGoneIsSaidAndShownWhenItIsBack() throws Exception {
        AutoCloseable back = drawn.away();
        page.waits(DrawnPage.TITLE, "Ingen forbindelse til telefonen");
        page.picture("gone");
        back.close();
        page.waits(DrawnPage.KIND, "");
    }

    @Test
    public void lettersThatTakeSeveralKeysArriveWhole() throws Exception {
        page.tap(10, 10);
        device.next();
        device.next();
        page.compose(List.of("´"), "é");
        assertEquals("text é", device.next());
        page.compose(List.of("h", "hå", "hånd"), "hånden");
        assertEquals("text hånden", device.next());
    }

    @Test
    public void aFingerOnTheGlassIsOneOnThePhone() throws Exception {
        page.finger(100, 300, 120, 260);
        assertEquals("DOWN 100 300", device.next());
        assertEquals("MOVE 120 260", device.next());
        assertEquals("UP 120 260", device.next());
    }

    @Test
    public void whoeverClicksTwiceMeansItTwice() throws Exception {
        page.value("['font', 'font', 'dark', 'dark'].forEach(id => document.getElementById(id).click())");
        for (String done : List.of("font 1.3", "font 2.0", "dark true", "dark false")) {
            assertEquals(done, device.next());
        }
        page.waits("document.getElementById('font').textContent", "ATekst 200\u00a0%");
    }
}
