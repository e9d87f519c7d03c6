package dk.walkntalk.apk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A small app, with a library in it, goes the whole way through linker, shrinker and signer. */
public final class PackagerTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @After
    public void asItWas() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    public void theSameSourcesAndKeyGiveTheSameBytesInAnotherFolderCountryAndTimeZone() throws Exception {
        Packager.Output one = SmallApp.pack(folder.getRoot().toPath(), "one");
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Packager.Output two = SmallApp.pack(folder.getRoot().toPath(), "a folder/somewhere else");
        same(one.apk(), two.apk());
        same(one.bundle(), two.bundle());
        same(one.mapping(), two.mapping());
        assertTrue("the library was shrunk, not dropped",
                Files.readString(one.mapping()).contains("org.objectweb.asm.ClassWriter -> "));
    }

    private static void same(Path one, Path two) throws IOException {
        assertArrayEquals(two.getFileName().toString(), Files.readAllBytes(one), Files.readAllBytes(two));
    }
}
