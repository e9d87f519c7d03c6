package dk.walkntalk.paper;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.content.Context;
import android.net.Uri;
import androidx.core.content.FileProvider;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import dk.walkntalk.paper.PhotoException.Reason;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.util.ReflectionHelpers;

/** Pictures to look for a code in: bounded, upright, and a clear word when there is nothing to look at. */
@RunWith(AndroidJUnit4.class)
public final class PixelsTest {
    private static final int EDGE = 1600;

    private final Context context = ApplicationProvider.getApplicationContext();
    private final PhotoStore photos = new PhotoStore(context, Runnable::run);

    @Before
    public void theFileProviderForgetsTheFoldersOfTheTestBefore() {
        ReflectionHelpers.<Map<?, ?>>getStaticField(FileProvider.class, "sCache").clear();
    }

    private Uri picked(byte[] picture) {
        Uri uri = Uri.parse("content://galleri/" + picture.length);
        shadowOf(context.getContentResolver()).registerInputStream(uri, new ByteArrayInputStream(picture));
        return uri;
    }

    private File taken(byte[] picture) throws IOException {
        File file = photos.cameraOutput(1, null).file();
        Files.write(file.toPath(), picture);
        return file;
    }

    private void nothingIsLeft() {
        assertArrayEquals(new String[0], new File(context.getCacheDir(), "camera").list());
        assertFalse(new File(context.getFilesDir(), "photos").exists());
    }

    @Test
    public void aPickedPictureIsUprightAndBounded() throws IOException {
        Pixels pixels = photos.pixels(picked(Sample.withCameraNotes(Sample.corners(4000, 3000), 6)), EDGE);
        assertEquals(1200, pixels.width());
        assertEquals(1600, pixels.height());
        assertEquals(1200 * 1600, pixels.argb().length);
        int topLeft = pixels.argb()[200 * 1200 + 200];
        assertTrue("blue, turned from the bottom left", (topLeft & 0xFF) > 200 && (topLeft >> 16 & 0xFF) < 60);
        nothingIsLeft();
    }

    @Test
    public void aHundredMegapixelsFit() throws IOException {
        Pixels pixels = photos.pixelsFromCamera(taken(Sample.grey(11_600, 8_700)), EDGE);
        assertEquals(1600, pixels.width());
        assertEquals(1200, pixels.height());
        nothingIsLeft();
    }

    @Test
    public void aSmallPictureStaysAsItIs() throws IOException {
        assertEquals(300, photos.pixels(picked(Sample.corners(300, 200)), EDGE).width());
    }

    @Test
    public void whatIsNoPictureIsSaidAndLeavesNothing() throws IOException {
        byte[] whole = Sample.corners(400, 300);
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.NO_PICTURE, "BEGIN:VCALENDAR".getBytes());
        refused(Reason.BROKEN, Arrays.copyOf(whole, whole.length / 2));
        PhotoException gone = assertThrows(PhotoException.class,
                () -> photos.pixels(Uri.parse("content://galleri/slettet"), EDGE));
        assertEquals(Reason.UNREADABLE, gone.reason());
        nothingIsLeft();
    }

    private void refused(Reason reason, byte[] picture) throws IOException {
        assertEquals(reason, assertThrows(PhotoException.class, () -> photos.pixels(picked(picture), EDGE)).reason());
        File file = taken(picture);
        assertEquals(reason, assertThrows(PhotoException.class, () -> photos.pixelsFromCamera(file, EDGE)).reason());
    }
}
