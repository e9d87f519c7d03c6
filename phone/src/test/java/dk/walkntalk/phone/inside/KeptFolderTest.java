package dk.walkntalk.phone.inside;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class KeptFolderTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatIsInItIsThereAtTheNextStartAndNotInTheWay() throws Exception {
        Path place = folder.getRoot().toPath();
        KeptFolder first = new KeptFolder(place);
        Files.writeString(first.create("data").resolve("note"), "kept");
        first.destroy();
        KeptFolder second = new KeptFolder(place);
        assertEquals(place, second.getBasePath());
        assertEquals("kept", Files.readString(second.create("data").resolve("note")));
        assertTrue(Files.exists(second.createFile("other", "x")));
    }
}
