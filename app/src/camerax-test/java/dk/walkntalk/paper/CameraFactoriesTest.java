package dk.walkntalk.paper;

import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A build has one of two classes of the same name; this one compiles the other, too. */
public final class CameraFactoriesTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void eachBuildHasItsCamera() throws Exception {
        for (String set : List.of("camera-app", "camera-in-app")) {
            Path classes = folder.newFolder(set).toPath();
            Declared.compile(Path.of("src", set, "java"), classes);
            assertEquals(List.of("dk.walkntalk.paper.Cameras"), Declared.names(classes));
        }
    }
}
