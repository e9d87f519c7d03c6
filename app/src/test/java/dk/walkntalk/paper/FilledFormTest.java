package dk.walkntalk.paper;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.Test;

/** The photograph is what the tests that use it take it for. */
public class FilledFormTest {
    @Test
    public void beginsWithThePhonesExifAndIsNoLargerThanAPhonesPicture() throws IOException {
        byte[] jpeg = picture();
        byte[] exif = PhoneExif.segment();
        assertArrayEquals(new byte[] {(byte) 0xFF, (byte) 0xD8}, Arrays.copyOf(jpeg, 2));
        assertArrayEquals(exif, Arrays.copyOfRange(jpeg, 2, 2 + exif.length));
        assertTrue("bytes: " + jpeg.length, jpeg.length <= 1_500_000);
    }

    @Test
    public void liesOnItsSideWithThePageInTheMiddle() throws IOException {
        BufferedImage stored = ImageIO.read(new ByteArrayInputStream(picture()));
        assertEquals(4000, stored.getWidth());
        assertEquals(3000, stored.getHeight());
        for (double[] corner : FormView.CORNERS) {
            double toMiddleX = Math.signum(1500 - corner[0]) * 60;
            double toMiddleY = Math.signum(2000 - corner[1]) * 60;
            assertTrue("paper is bright inside a corner",
                    brightness(stored, corner[0] + toMiddleX, corner[1] + toMiddleY) > 150);
            assertTrue("wood is darker outside it",
                    brightness(stored, corner[0] - toMiddleX, corner[1] - toMiddleY) < 150);
        }
    }

    /** Mean of a small square around a point of the upright picture, 0 to 255. */
    private static double brightness(BufferedImage stored, double x, double y) {
        double sum = 0;
        for (int i = 0; i < 400; i++) {
            int rgb = stored.getRGB((int) y + i / 20 - 10, 2999 - ((int) x + i % 20 - 10));
            sum += ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3.0;
        }
        return sum / 400;
    }

    private static byte[] picture() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                FilledFormTest.class.getResourceAsStream("/paper/filled-form.jpg"))) {
            return in.readAllBytes();
        }
    }
}
