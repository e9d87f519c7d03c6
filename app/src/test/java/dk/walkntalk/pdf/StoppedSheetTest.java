package dk.walkntalk.pdf;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.concept.Concept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A sheet that is stopped, wherever it was, leaves nothing behind and changes nothing. */
public final class StoppedSheetTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theFormCanBeStoppedAnywhere() throws Exception {
        Concept mus = Concepts.shipped("albertslund-mus");
        stops(20, (target, progress) -> new BlankForm(Archive.assets()).write(mus, Map.of(), PaperSize.A4, target,
                Plans.WRITTEN, progress));
    }

    @Test
    public void theWheelCanBeStoppedAnywhere() throws Exception {
        Concept lus = Concepts.shipped("norddjurs-lus");
        stops(20, (target, progress) -> new WheelSheet(Archive.assets()).write(lus, PaperSize.A3, target,
                Plans.WRITTEN, progress));
    }

    /** In as many places as it asks in, but no more than would take long. */
    private void stops(int least, Writing writing) throws Exception {
        Path target = folder.getRoot().toPath().resolve("ark.pdf");
        int[] asked = new int[1];
        writing.write(target, (done, all) -> asked[0]++);
        assertTrue(asked[0] + " times asked", asked[0] >= least);
        byte[] before = Files.readAllBytes(target);
        for (int at = 1; at <= asked[0]; at += Math.max(1, asked[0] / 9)) {
            int stop = at;
            int[] now = new int[1];
            assertThrows(CancellationException.class, () -> writing.write(target, (done, all) -> {
                if (++now[0] == stop) {
                    throw new CancellationException();
                }
            }));
            assertEquals("goes on after it was stopped", stop, now[0]);
            assertArrayEquals(before, Files.readAllBytes(target));
            try (Stream<Path> files = Files.list(folder.getRoot().toPath())) {
                assertEquals(1, files.count());
            }
        }
    }

    private interface Writing {
        void write(Path target, Progress progress) throws IOException;
    }
}
