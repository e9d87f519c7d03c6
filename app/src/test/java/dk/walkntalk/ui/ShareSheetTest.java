package dk.walkntalk.ui;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import androidx.core.content.FileProvider;
import androidx.test.core.app.ApplicationProvider;
import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.util.ReflectionHelpers;

/** What other apps get: the right bytes, under the right name, for reading, and not for ever. */
@RunWith(AndroidJUnit4.class)
public final class ShareSheetTest {
    private static final byte[] CONTENT = "BEGIN:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);

    private final Context context = ApplicationProvider.getApplicationContext();
    private final OutgoingFiles files = new OutgoingFiles(context);

    @Before
    public void theFileProviderForgetsTheFoldersOfTheTestBefore() {
        ReflectionHelpers.<Map<?, ?>>getStaticField(FileProvider.class, "sCache").clear();
    }

    private static Intent inside(Intent sheet) {
        assertEquals(Intent.ACTION_CHOOSER, sheet.getAction());
        assertEquals("Del", sheet.getStringExtra(Intent.EXTRA_TITLE));
        return sheet.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
    }

    private byte[] read(Uri uri) throws IOException {
        try (InputStream in = context.getContentResolver().openInputStream(uri)) {
            return in.readAllBytes();
        }
    }

    private String[] names() {
        return new File(context.getCacheDir(), "outgoing").list();
    }

    @Test
    public void aFileIsLentUnderItsNameWithATextBeside() throws IOException {
        Outgoing file = files.write("MUS-2026-03-10.ics", "text/calendar", CONTENT);
        Intent send = inside(ShareSheet.file(file, "Kære Mette", "Del"));
        assertEquals(Intent.ACTION_SEND, send.getAction());
        assertEquals("text/calendar", send.getType());
        assertEquals("Kære Mette", send.getStringExtra(Intent.EXTRA_TEXT));
        assertEquals("MUS-2026-03-10", send.getStringExtra(Intent.EXTRA_SUBJECT));
        Uri uri = send.getParcelableExtra(Intent.EXTRA_STREAM, Uri.class);
        assertEquals(uri, send.getClipData().getItemAt(0).getUri());
        assertEquals("MUS-2026-03-10.ics", uri.getLastPathSegment());
        assertArrayEquals(CONTENT, read(uri));
        assertEquals(Intent.FLAG_GRANT_READ_URI_PERMISSION, send.getFlags());
        assertFalse(inside(ShareSheet.file(file, null, "Del")).hasExtra(Intent.EXTRA_TEXT));
    }

    @Test
    public void aTextAloneIsSharedAsText() {
        Intent send = inside(ShareSheet.text("Kære Mette\n\n…", "MUS", "Del"));
        assertEquals("text/plain", send.getType());
        assertEquals("Kære Mette\n\n…", send.getStringExtra(Intent.EXTRA_TEXT));
        assertEquals("MUS", send.getStringExtra(Intent.EXTRA_SUBJECT));
        assertNull(send.getClipData());
    }

    @Test
    public void aFileIsOpenedByItsKind() throws IOException {
        Intent view = ShareSheet.open(files.write("MUS.ics", "text/calendar", CONTENT));
        assertEquals(Intent.ACTION_VIEW, view.getAction());
        assertEquals("text/calendar", view.getType());
        assertArrayEquals(CONTENT, read(view.getData()));
        assertEquals(Intent.FLAG_GRANT_READ_URI_PERMISSION, view.getFlags());
    }

    @Test
    public void theSameNameIsWrittenOverAndOldFilesGo() throws IOException {
        Outgoing old = files.write("gammel.json", "application/json", CONTENT);
        assertTrue(old.file().setLastModified(System.currentTimeMillis() - 25 * 3_600_000L));
        files.write("ny.json", "application/json", new byte[500]);
        Outgoing again = files.write("ny.json", "application/json", CONTENT);
        assertArrayEquals(new String[] {"ny.json"}, names());
        assertArrayEquals(CONTENT, read(again.uri()));
        files.deleteAll();
        assertArrayEquals(new String[0], names());
    }

    @Test
    public void noNameLeadsOutOfTheFolder() throws IOException {
        for (String name : new String[] {"../../databases/x", "..", "/etc/passwd", "a\nb", ".skjult"}) {
            File file = files.write(name, "text/plain", CONTENT).file();
            assertEquals(new File(context.getCacheDir(), "outgoing").getCanonicalFile(),
                    file.getCanonicalFile().getParentFile());
            assertFalse(file.getName(), file.getName().startsWith("."));
        }
    }

    /** Not a pretence: the kernel's /dev/full takes no byte and says so as a full disk does. */
    @Test
    public void aFullPhoneIsToldAndTheOldFileStays() throws IOException {
        Outgoing file = files.write("plan.json", "application/json", CONTENT);
        Path part = file.file().toPath().resolveSibling("outgoing.part");
        Files.createSymbolicLink(part, Path.of("/dev/full"));
        assertThrows(IOException.class, () -> files.write("plan.json", "application/json", new byte[9]));
        assertArrayEquals(CONTENT, Files.readAllBytes(file.file().toPath()));
        assertFalse(Files.exists(part));
    }
}
