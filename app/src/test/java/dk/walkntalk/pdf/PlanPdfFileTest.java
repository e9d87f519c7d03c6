package dk.walkntalk.pdf;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** How the file comes into being: whole or not at all, and always the same. */
public final class PlanPdfFileTest {
    private static final byte[] EARLIER = {1, 2, 3};

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private PlanPdf pdf;
    private Path target;
    private Path part;

    @Before
    public void anEarlierFileIsThere() throws Exception {
        pdf = new PlanPdf(Archive.assets());
        target = folder.getRoot().toPath().resolve("plan.pdf");
        part = folder.getRoot().toPath().resolve("plan.pdf.part");
        Files.write(target, EARLIER);
    }

    @Test
    public void theSamePlanGivesTheSameBytes() throws Exception {
        PlanDocument plan = Plans.full(Photos.landscape("Foto"), Photos.portrait("Foto"));
        byte[] first = write(plan);
        // iText counts its documents; with many of them between, an order that hangs on the count would turn.
        for (int i = 0; i < 20; i++) {
            write(Plans.empty());
        }
        assertArrayEquals(first, write(plan));
    }

    @Test
    public void thePhonesLanguageAndTimeZoneChangeNothing() throws Exception {
        byte[] first = write(Plans.full());
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            for (String tag : List.of("tr", "ar-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertArrayEquals(tag, first, write(Plans.full()));
            }
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    public void anotherInstantGivesAnotherFile() throws Exception {
        byte[] first = write(Plans.empty());
        pdf.write(Plans.empty(), Plans.WRITTEN.plusSeconds(1), target, Progress.NONE);
        assertFalse(Arrays.equals(first, Files.readAllBytes(target)));
    }

    @Test
    public void nothingButTheFileIsLeft() throws Exception {
        write(Plans.full());
        assertEquals(List.of("plan.pdf"), names());
    }

    @Test
    public void thePartOfACrashIsWrittenOver() throws Exception {
        byte[] expected = write(Plans.full());
        Files.write(part, new byte[1_000_000]);
        assertArrayEquals(expected, write(Plans.full()));
        assertEquals(List.of("plan.pdf"), names());
    }

    @Test
    public void aFullDiskIsAnIoExceptionAndLosesNothing() throws Exception {
        assumeTrue("only Linux has a disk that is always full", Files.exists(Paths.get("/dev/full")));
        // The small one fails when the buffer is emptied, the large one deep within iText.
        for (PlanDocument plan : List.of(Plans.empty(), Plans.full(Photos.landscape("Foto")))) {
            Files.createSymbolicLink(part, Paths.get("/dev/full"));
            IOException full = assertThrows(IOException.class, () -> write(plan));
            assertTrue(full.toString(), full.getMessage().contains("No space left on device"));
            assertNothingHappened();
        }
    }

    @Test
    public void cancellingAtAnyStepLeavesNothing() throws Exception {
        List<Integer> steps = new ArrayList<>();
        pdf.write(Plans.full(), Plans.WRITTEN, target, (done, total) -> steps.add(done));
        Files.write(target, EARLIER);
        for (int stop = 0; stop < steps.size(); stop++) {
            int last = stop;
            int[] seen = {0};
            assertThrows(CancellationException.class, () -> pdf.write(
                    Plans.full(), Plans.WRITTEN, target, (done, total) -> {
                        if (seen[0]++ == last) {
                            throw new CancellationException();
                        }
                    }));
            assertNothingHappened();
        }
    }

    @Test
    public void progressGoesFromNothingToAll() throws Exception {
        List<Integer> steps = new ArrayList<>();
        int[] all = {0};
        pdf.write(Plans.full(), Plans.WRITTEN, target, (done, total) -> {
            steps.add(done);
            all[0] = total;
        });
        assertEquals(0, (int) steps.get(0));
        assertEquals(all[0], (int) steps.get(steps.size() - 1));
        for (int i = 1; i < steps.size(); i++) {
            assertTrue(steps.toString(), steps.get(i) >= steps.get(i - 1));
        }
    }

    @Test
    public void aPhotoThatIsNoJpegIsAnIoExceptionAndLosesNothing() throws Exception {
        byte[] beginning = {(byte) 0xff, (byte) 0xd8};
        for (byte[] broken : List.of(new byte[0], beginning, "intet foto".getBytes(StandardCharsets.UTF_8))) {
            PlanDocument.Photo photo = new PlanDocument.Photo(broken, 1, 1, "Foto");
            assertThrows(IOException.class, () -> write(Plans.full(photo)));
            assertNothingHappened();
        }
    }

    @Test
    public void aFolderThatIsNotThereIsAnIoException() {
        Path nowhere = folder.getRoot().toPath().resolve("nowhere").resolve("plan.pdf");
        assertThrows(
                IOException.class, () -> pdf.write(Plans.empty(), Plans.WRITTEN, nowhere, Progress.NONE));
    }

    private byte[] write(PlanDocument plan) throws IOException {
        pdf.write(plan, Plans.WRITTEN, target, Progress.NONE);
        return Files.readAllBytes(target);
    }

    private void assertNothingHappened() throws IOException {
        assertArrayEquals(EARLIER, Files.readAllBytes(target));
        assertEquals(List.of("plan.pdf"), names());
    }

    private List<String> names() {
        return List.of(folder.getRoot().list());
    }
}
