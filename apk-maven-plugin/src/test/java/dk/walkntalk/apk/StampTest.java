package dk.walkntalk.apk;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class StampTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path input;

    @Before
    public void stampOneFileInAFolder() throws IOException {
        input = folder.newFolder("input").toPath();
        Files.writeString(input.resolve("a.xml"), "one");
        stamp("da").write();
    }

    @Test
    public void nothingChangedIsCurrent() throws IOException {
        assertTrue(stamp("da").isCurrent());
    }

    @Test
    public void aChangedFileIsSeen() throws IOException {
        Files.writeString(input.resolve("a.xml"), "three");
        assertFalse(stamp("da").isCurrent());
    }

    @Test
    public void anAddedFileIsSeen() throws IOException {
        Files.writeString(input.resolve("b.xml"), "two");
        assertFalse(stamp("da").isCurrent());
    }

    @Test
    public void aRemovedFileIsSeen() throws IOException {
        Files.delete(input.resolve("a.xml"));
        assertFalse(stamp("da").isCurrent());
    }

    @Test
    public void aChangedSettingIsSeen() throws IOException {
        assertFalse(stamp("en").isCurrent());
    }

    private Stamp stamp(String setting) throws IOException {
        return new Stamp(folder.getRoot().toPath().resolve("x.stamp")).with(input).with(setting);
    }
}
