package dk.walkntalk.phone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import dk.walkntalk.phone.link.Device;
import dk.walkntalk.phone.link.Device.Touch;
import dk.walkntalk.phone.link.Request.Kind;
import dk.walkntalk.phone.link.Setup;
import dk.walkntalk.phone.web.Chromium;
import dk.walkntalk.phone.web.PhoneServer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The phone with the real app in it, without a page: one phone for all tests, as it takes its time to start. */
public final class DeviceTest {
    @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static Device phone;

    private Watching viewer;

    @BeforeClass
    public static void start() throws Exception {
        AppFacts app = new AppFacts(Path.of(System.getProperty("phone.app")));
        phone = Launch.start(app, new Setup(app.resources(), app.manifest(), FOLDER.getRoot().toPath(), "da", 411, 891,
                320, null));
    }

    @AfterClass
    public static void end() {
        long start = System.nanoTime();
        phone.close();
        assertTrue("it ends in time", System.nanoTime() - start < 10_000_000_000L);
        assertFalse("nothing is being written any more", Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getThreadGroup() != null && thread.getName().equals("disk")));
    }

    @Before
    public void watch() throws Exception {
        viewer = new Watching();
        phone.watch(viewer);
        viewer.await(() -> !phone.state().dark() && shows("Ny samtale"));
        viewer.awaitQuiet();
    }

    private static boolean shows(String words) {
        return phone.elements().stream().anyMatch(element -> element.label().equals(words));
    }

    @Test
    public void whoeverComesSeesTheWholeScreen() {
        assertEquals("822x1782", viewer.size());
        assertTrue("there is something on it", viewer.colours() > 10);
    }

    @Test
    public void turnedItIsWiderThanHigh() throws Exception {
        phone.turn();
        viewer.await(() -> viewer.size().equals("1782x822"));
        assertTrue(phone.state().onItsSide());
        phone.turn();
        viewer.await(() -> viewer.size().equals("822x1782"));
    }

    @Test
    public void darkIsDark() throws Exception {
        int light = viewer.brightness();
        phone.dark(true);
        viewer.await(() -> viewer.brightness() < light / 3);
        phone.dark(false);
        viewer.await(() -> viewer.brightness() > light / 2);
        viewer.awaitQuiet();
        assertEquals("as bright as before", light, viewer.brightness());
    }

    @Test
    public void aFingerOnAButtonIsSeenAndBackUndoesIt() throws Exception {
        phone.touch(Touch.DOWN, 411, 1690);
        phone.touch(Touch.UP, 411, 1690);
        viewer.await(() -> shows("MUS"));
        phone.back();
        viewer.await(() -> shows("Koncepter"));
    }

    @Test
    public void whenNobodyLooksNothingIsDrawn() throws Exception {
        phone.watch(null);
        int frames = viewer.frames();
        phone.dark(true);
        phone.dark(false);
        Thread.sleep(1_500);
        assertEquals(frames, viewer.frames());
    }

    @Test
    public void aCrashIsShownWithItsTraceAndTheAppCanBeStartedAgain() throws Exception {
        int home = viewer.picture();
        Sabotage.onMainThread(phone, new IllegalStateException("sabotage"));
        viewer.await(() -> viewer.asked(Kind.CRASH) != null);
        String trace = viewer.asked(Kind.CRASH).words().get(0);
        assertTrue(trace, trace.contains("sabotage") && trace.contains("\tat "));
        phone.restart();
        viewer.await(() -> viewer.picture() == home);
    }

    @Test
    public void whoeverComesAfterACrashIsToldOfIt() throws Exception {
        Sabotage.onMainThread(phone, new IllegalStateException("sabotage"));
        viewer.await(() -> viewer.asked(Kind.CRASH) != null);
        phone.watch(null);
        viewer = new Watching();
        phone.watch(viewer);
        viewer.await(() -> viewer.asked(Kind.CRASH) != null);
        phone.restart();
        viewer.await(() -> shows("Ny samtale"));
    }

    @Test
    public void whatHandsDoWhileTheScreenIsMadeAnewIsDoneAfterwards() throws Exception {
        phone.touch(Touch.DOWN, 411, 1690);
        phone.touch(Touch.UP, 411, 1690);
        viewer.await(() -> shows("MUS"));
        phone.turn();
        viewer.await(() -> phone.state().onItsSide());
        phone.back();
        viewer.await(() -> shows("Koncepter"));
        phone.turn();
        viewer.await(() -> viewer.size().equals("822x1782"));
    }

    /** In a browser, as whoever lost the app would see it. */
    @Test
    public void afterACrashWhatWasWrittenIsThere() throws Exception {
        Optional<Chromium> found = Chromium.start();
        assumeTrue("no browser here", found.isPresent());
        try (Chromium browser = found.get(); PhoneServer server = PhoneServer.open(phone, 0, "abc")) {
            Person sofie = new Person(browser.open(server.address()));
            sofie.taps("Ny samtale").taps("Medarbejderudviklingssamtale (MUS) i Albertslund Kommune");
            sofie.writes("Leder", "Sofie Ærø").sees("Sofie Ærø");
            Sabotage.onMainThread(phone, new IllegalStateException("sabotage"));
            sofie.isAsked("CRASH");
            sofie.page().reload();
            sofie.isAsked("CRASH");
            assertTrue(sofie.page().value("document.getElementById('trace').textContent").contains("sabotage"));
            sofie.page().click("#choices .main");
            sofie.isAsked("").sees("Forbered").sees("Sofie Ærø");
        }
    }

    /** Half of half an hour is over in some seconds, as the walk is made to have begun earlier than it did. */
    @Test
    public void whenHalfOfTheTimeIsGoneThePhoneVibrates() throws Exception {
        Optional<Chromium> found = Chromium.start();
        assumeTrue("no browser here", found.isPresent());
        try (Chromium browser = found.get(); PhoneServer server = PhoneServer.open(phone, 0, "abc")) {
            Person anna = new Person(browser.open(server.address()));
            anna.taps("Ny samtale").taps(WholeMusTest.MUS).writes("Leder", "Anna Å").writes("Medarbejder", "Bo Ø");
            anna.taps("Vælg varighed").taps("30 minutter").taps("Videre").sees("Forberedelse").presses("back");
            anna.taps("Gåturen").taps("Gå turen").sees("Hvordan trives du").taps("Gå ud af turen. Alt er gemt.");
            anna.page().value("Object.defineProperty(navigator, 'vibrate', {value: how => { window.felt = how; }})");
            Sabotage.sql(phone, FOLDER.getRoot().toPath(), "UPDATE conversation SET walkStartedAt = "
                    + (System.currentTimeMillis() - TimeUnit.MINUTES.toMillis(15) + 6_000));
            anna.taps("Gåturen").sees("Hvordan trives du");
            anna.page().waits("String(window.felt)", "800,300,800");
            anna.goesHome();
        }
    }

    @Test
    public void aCrashOnAnotherThreadIsOneToo() throws Exception {
        int home = viewer.picture();
        Sabotage.onAnotherThread(phone, new IllegalStateException("sabotage beside"));
        viewer.await(() -> viewer.asked(Kind.CRASH) != null);
        phone.restart();
        viewer.await(() -> viewer.picture() == home);
    }
}
