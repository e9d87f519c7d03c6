package dk.walkntalk.phone;

import dk.walkntalk.phone.web.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** The real app as the command starts it, and Anders before it with a browser. */
final class AtHand extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Browser browser;
    Running phone;
    Person anders;

    AtHand(Browser browser) {
        this.browser = browser;
    }

    @Override
    protected void before() throws IOException {
        folder.create();
    }

    @Override
    protected void after() {
        if (phone != null) {
            phone.close();
        }
        folder.delete();
    }

    /** Where the phone keeps everything. */
    Path data() {
        return folder.getRoot().toPath().resolve("phone");
    }

    /** Starts the phone with its storage of before, and opens its page. */
    Person starts(String... options) throws Exception {
        phone = new Running(data(), options);
        return opens();
    }

    /** Opens the page in a further tab, where Anders goes on. */
    Person opens() throws Exception {
        anders = new Person(browser.open(phone.address()));
        return anders;
    }

    /** A further tab, which does not get the phone by itself. */
    Person opensAnother() throws Exception {
        return Person.told(browser.open(phone.address()));
    }

    /** Ctrl-C, and nothing until the phone has ended. */
    void ends() throws InterruptedException {
        phone.interrupt();
        phone.end();
    }

    /** A file that is not the phone's. */
    Path file(String name) throws IOException {
        return folder.newFile(name).toPath();
    }

    Path folder(String name) throws IOException {
        return folder.newFolder(name).toPath();
    }
}
