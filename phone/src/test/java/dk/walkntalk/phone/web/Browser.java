package dk.walkntalk.phone.web;

import static org.junit.Assume.assumeTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.rules.ExternalResource;

/** One Chromium for the tests of a class; they are left out, loudly, where there is none. */
public final class Browser extends ExternalResource {
    private Chromium chromium;

    @Override
    protected void before() throws Throwable {
        Optional<Chromium> found = Chromium.start();
        assumeTrue("no browser here", found.isPresent());
        chromium = found.get();
    }

    @Override
    protected void after() {
        try {
            if (chromium != null) {
                chromium.close();
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Opens a page in a tab of its own. */
    public Tab open(URI page) throws Exception {
        return chromium.open(page);
    }
}
