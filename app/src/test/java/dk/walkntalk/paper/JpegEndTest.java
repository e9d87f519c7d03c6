package dk.walkntalk.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class JpegEndTest {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final byte[] whole = Sample.corners(160, 120);

    @Test
    public void aWholeJpegHasItsEnd() throws IOException {
        assertFalse(missing(whole));
        assertFalse("whatever a camera appends", missing(join(whole, new byte[5000])));
    }

    @Test
    public void aJpegCutAnywhereMissesIt() throws IOException {
        for (int length = 2; length < whole.length; length += 7) {
            assertTrue("the first " + length + " bytes", missing(Arrays.copyOf(whole, length)));
        }
        assertTrue("all but the last byte", missing(Arrays.copyOf(whole, whole.length - 1)));
    }

    /** Cameras put a small JPEG, with an end of its own, into the notes in front of the picture's data. */
    @Test
    public void theEndOfAThumbnailIsNotThePicturesEnd() throws IOException {
        byte[] thumbnail = Sample.grey(16, 16);
        byte[] segment = join(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (thumbnail.length + 2 >> 8),
            (byte) (thumbnail.length + 2)}, thumbnail);
        byte[] noted = join(join(Arrays.copyOf(whole, 2), segment), Arrays.copyOfRange(whole, 2, whole.length));
        assertFalse(missing(noted));
        assertTrue(missing(Arrays.copyOf(noted, noted.length - 2)));
    }

    @Test
    public void fillBytesBetweenSegmentsAreNoFault() throws IOException {
        byte[] filled = join(join(Arrays.copyOf(whole, 2), new byte[] {(byte) 0xFF, (byte) 0xFF}),
                Arrays.copyOfRange(whole, 2, whole.length));
        assertFalse(missing(filled));
    }

    @Test
    public void filesOfOtherKindsHaveNoSuchEndToMiss() throws IOException {
        assertFalse(missing(Sample.glass(20, 20)));
        assertFalse(missing("Kære Mette".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals("not even two bytes", true, missing(new byte[] {(byte) 0xFF}));
    }

    private boolean missing(byte[] bytes) throws IOException {
        File file = folder.newFile();
        Files.write(file.toPath(), bytes);
        return JpegEnd.isMissing(file);
    }

    private static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(one, 0, one.length);
        joined.write(other, 0, other.length);
        return joined.toByteArray();
    }
}
