package dk.walkntalk.paper;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import androidx.exifinterface.media.ExifInterface;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

@RunWith(AndroidJUnit4.class)
public final class PhotoScalerTest {
    /** What stands in the corners top left, top right, bottom left, bottom right, by EXIF 2.32, 4.6.4, table 4. */
    private static final String[] UPRIGHT = {"RGBY", "GRYB", "YBGR", "BYRG", "RBGY", "BRYG", "YGBR", "GYRB"};

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void everyOrientationEndsUpright() throws IOException {
        byte[] corners = Sample.corners(400, 200);
        for (int orientation = 1; orientation <= 8; orientation++) {
            BufferedImage photo = photo(Sample.withCameraNotes(corners, orientation));
            boolean turned = orientation > 4;
            assertEquals("width of " + orientation, turned ? 200 : 400, photo.getWidth());
            assertEquals("height of " + orientation, turned ? 400 : 200, photo.getHeight());
            assertEquals("orientation " + orientation, UPRIGHT[orientation - 1], corners(photo));
        }
    }

    @Test
    public void anOrientationThatDoesNotExistIsLeftAsItIs() throws IOException {
        assertEquals("RGBY", corners(photo(Sample.withCameraNotes(Sample.corners(400, 200), 9))));
        assertEquals("RGBY", corners(photo(Sample.withCameraNotes(Sample.corners(400, 200), 0))));
    }

    private static String corners(BufferedImage photo) {
        StringBuilder letters = new StringBuilder();
        for (int corner = 0; corner < 4; corner++) {
            int color = photo.getRGB(photo.getWidth() * (corner % 2 * 2 + 1) / 4,
                    photo.getHeight() * (corner / 2 * 2 + 1) / 4);
            boolean red = (color >> 16 & 255) > 127;
            boolean green = (color >> 8 & 255) > 127;
            letters.append(red && green ? 'Y' : red ? 'R' : green ? 'G' : 'B');
        }
        return letters.toString();
    }

    @Test
    public void theLongEdgeIsTwentyTwoHundredPixelsAndTheShapeStays() throws IOException {
        assertSize(4400, 1000, 2200, 500);
        assertSize(1000, 4400, 500, 2200);
        assertSize(3001, 2251, 2200, 1650);
        assertSize(2201, 1100, 2200, 1100);
        assertSize(6000, 2, 2200, 1);
    }

    @Test
    public void aSmallPictureIsNotBlownUp() throws IOException {
        assertSize(2200, 1650, 2200, 1650);
        assertSize(300, 200, 300, 200);
        assertSize(1, 1, 1, 1);
    }

    private void assertSize(int width, int height, int scaledWidth, int scaledHeight) throws IOException {
        File target = folder.newFile();
        ScaledPhoto scaled = PhotoScaler.scale(source(Sample.grey(width, height)), target, original());
        BufferedImage photo = ImageIO.read(target);
        assertEquals(width + " × " + height, scaledWidth + " × " + scaledHeight,
                photo.getWidth() + " × " + photo.getHeight());
        assertEquals(new ScaledPhoto(target.getName(), scaledWidth, scaledHeight, "original.jpg"), scaled);
    }

    @Test
    public void decodingTakesNoMorePixelsThanTwiceWhatIsWanted() {
        assertEquals(1, PhotoScaler.sample(2200, 2200));
        assertEquals(1, PhotoScaler.sample(4399, 2200));
        assertEquals(2, PhotoScaler.sample(4400, 2200));
        assertEquals(4, PhotoScaler.sample(11_600, 2200));
    }

    @Test
    public void whatOneSeesThroughBecomesWhite() throws IOException {
        BufferedImage photo = photo(Sample.glass(300, 200));
        assertEquals("ground", 0xFFFFFFFF, photo.getRGB(150, 20));
        assertTrue("the bar is black", (photo.getRGB(150, 100) & 255) < 40);
    }

    @Test
    public void nothingOfTheCamerasNotesIsLeft() throws IOException {
        byte[] noted = Sample.withCameraNotes(Sample.corners(400, 200), 6);
        ExifInterface before = new ExifInterface(new ByteArrayInputStream(noted));
        assertNotNull("the picture had a place", before.getLatLong());
        byte[] photo = scaled(noted);
        ExifInterface after = new ExifInterface(new ByteArrayInputStream(photo));
        assertNull(after.getLatLong());
        for (String tag : new String[] {ExifInterface.TAG_MODEL, ExifInterface.TAG_MAKE,
            ExifInterface.TAG_DATETIME, ExifInterface.TAG_DATETIME_ORIGINAL, ExifInterface.TAG_GPS_LATITUDE}) {
            assertNull(tag, after.getAttribute(tag));
        }
        String text = new String(photo, StandardCharsets.ISO_8859_1);
        for (String word : new String[] {"Exif", "http://ns.adobe.com/xap", "Telefon 7", "2026:03:10"}) {
            assertEquals(word, -1, text.indexOf(word));
        }
    }

    /** Not a pretence: the kernel's /dev/full takes no byte and says so as a full disk does. */
    @Test
    public void aFullDiskIsToldAndLeavesNothingHalfWritten() throws IOException {
        assumeTrue("only Linux has a device that is always full", new File("/dev/full").exists());
        File target = new File(folder.getRoot(), "photo.jpg");
        Files.write(target.toPath(), new byte[] {1, 2, 3});
        Files.createSymbolicLink(new File(folder.getRoot(), PhotoScaler.PART).toPath(), Path.of("/dev/full"));
        File source = source(Sample.corners(400, 200));
        PhotoException full = assertThrows(PhotoException.class, () -> PhotoScaler.scale(source, target, original()));
        assertEquals(PhotoException.Reason.STORAGE_FULL, full.reason());
        assertArrayEquals("what was there", new byte[] {1, 2, 3}, Files.readAllBytes(target.toPath()));
        PhotoScaler.scale(source, target, original());
        assertEquals("with room again", "RGBY", corners(ImageIO.read(target)));
        assertEquals("source, photo and original", 3, folder.getRoot().list().length);
    }

    @Test
    public void aHalfWrittenPhotoOfAProcessThatDiedIsGoneAfterTheNextOne() throws IOException {
        Files.write(new File(folder.getRoot(), PhotoScaler.PART).toPath(), new byte[1000]);
        File source = source(Sample.corners(400, 200));
        PhotoScaler.scale(source, new File(folder.getRoot(), "photo.jpg"), original());
        String[] left = folder.getRoot().list();
        Arrays.sort(left);
        assertArrayEquals(new String[] {"original.jpg", "photo.jpg", source.getName()}, left);
    }

    private BufferedImage photo(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(scaled(picture)));
    }

    private byte[] scaled(byte[] picture) throws IOException {
        File target = folder.newFile();
        PhotoScaler.scale(source(picture), target, original());
        return Files.readAllBytes(target.toPath());
    }

    private File original() {
        return new File(folder.getRoot(), "original.jpg");
    }

    private File source(byte[] picture) throws IOException {
        File source = File.createTempFile("source", ".picture", folder.getRoot());
        Files.write(source.toPath(), picture);
        return source;
    }
}
