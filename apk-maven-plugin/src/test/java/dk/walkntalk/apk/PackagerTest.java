package dk.walkntalk.apk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A small app goes the whole way through linker, shrinker and signer, twice. */
public final class PackagerTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static SmallApp.Built one;
    private static SmallApp.Built elsewhere;

    @BeforeClass
    public static void packTwice() throws Exception {
        one = SmallApp.pack(FOLDER.getRoot().toPath(), "one");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            elsewhere = SmallApp.pack(FOLDER.getRoot().toPath(), "a folder/somewhere else");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    public void theSameSourcesAndKeyGiveTheSameBytesInAnotherFolderCountryAndTimeZone() throws Exception {
        same(one.output().apk(), elsewhere.output().apk());
        same(one.output().bundle(), elsewhere.output().bundle());
        same(one.output().mapping(), elsewhere.output().mapping());
        assertTrue("the library was shrunk, not dropped",
                Files.readString(one.output().mapping()).contains("org.objectweb.asm.ClassWriter -> "));
    }

    /** What not every build of an app has, such as a camera, and the libraries that come with it. */
    @Test
    public void aFurtherPartAndItsLibraryComeThroughTheShrinkerByTheirOwnRules() throws Exception {
        String mapping = Files.readString(one.output().mapping());
        assertTrue("the part's activity", mapping.contains("org.example.Lens -> org.example.Lens:"));
        assertTrue("kept by the library's rule alone", mapping.contains("org.lens.Named -> org.lens.Named:"));
        assertTrue("used", mapping.contains("org.lens.Glass -> "));
        String manifest = Files.readString(one.manifest());
        assertTrue("the part's manifest is merged", manifest.contains("org.example.Lens"));
    }

    @Test
    public void aLibrarysMachineCodeIsPackedForEachKindOfPhone() throws Exception {
        for (String folder : List.of("arm64-v8a", "armeabi-v7a")) {
            byte[] expected = folder.startsWith("arm64") ? "for 64 bits".getBytes() : "for 32 bits".getBytes();
            assertArrayEquals(expected, Zips.read(one.output().apk()).get("lib/" + folder + "/liblens.so"));
            assertArrayEquals(expected, Zips.read(one.output().bundle()).get("base/lib/" + folder + "/liblens.so"));
        }
    }

    private static void same(Path one, Path two) throws IOException {
        assertArrayEquals(two.getFileName().toString(), Files.readAllBytes(one), Files.readAllBytes(two));
    }
}
