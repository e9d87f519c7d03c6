package dk.walkntalk.phone.web;

import static org.junit.Assert.assertEquals;

import java.io.IOException;

/** A {@link DrawnDevice}, its server, and its page in a browser. */
final class DrawnPage implements AutoCloseable {
    /** Which question the page shows; empty when none. */
    static final String KIND =
            "document.getElementById('panel').open ? document.getElementById('panel').dataset.kind : ''";
    static final String TITLE = "document.getElementById('title').textContent";
    static final String TOKEN = "abc123";
    private static final String FRAMES = "document.body.dataset.frames > '0'";

    final DrawnDevice device;
    PhoneServer server;
    Tab page;
    private final Browser browser;

    DrawnPage(Browser browser, String language) throws Exception {
        this.browser = browser;
        device = new DrawnDevice(language);
        server = PhoneServer.open(device, 0, TOKEN);
        open();
        assertEquals("somebody", device.next());
    }

    /** Opens the page in a further tab, which is {@link #page} from now on. */
    void open() throws Exception {
        page = browser.open(server.address());
        page.waits(FRAMES, "true");
    }

    /** A further tab, which does not get the phone by itself. */
    Tab another() throws Exception {
        return browser.open(server.address());
    }

    /** The page is loaded anew in its tab. */
    void reload() throws Exception {
        page.reload();
        page.waits(FRAMES, "true");
    }

    /** Red, green, blue and alpha where the page shows this point of the phone's screen. */
    static String colour(int x, int y) {
        return "Array.from(document.getElementById('screen').getContext('2d').getImageData("
                + x + ',' + y + ",1,1).data).join(' ')";
    }

    /** Stops the server, and serves at the same address again when that is run. */
    AutoCloseable away() throws IOException {
        int port = server.address().getPort();
        server.close();
        return () -> server = PhoneServer.open(device, port, TOKEN);
    }

    @Override
    public void close() throws IOException {
        page.close();
        server.close();
    }
}
