package dk.walkntalk.apk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Runs the real aapt2. */
public final class ResourceStepTest {

    private static final String MANIFEST =
            "<manifest xmlns:android='http://schemas.android.com/apk/res/android' package='org.example'/>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path values;
    private ResourceStep step;

    @Before
    public void oneString() throws IOException {
        values = folder.newFolder("res", "values").toPath().resolve("strings.xml");
        Files.writeString(values, "<resources><string name='title'>Hej</string></resources>");
        step = new ResourceStep(new Aapt2(path("tools")), path("compiled"), path("linked"));
    }

    @Test
    public void aResourceGetsANumberInSymbolsAndSource() throws Exception {
        link(MANIFEST);
        assertTrue(Files.readString(step.symbols()).startsWith("int string title 0x7f"));
        String source = Files.readString(step.sources().resolve("org/example/R.java"));
        assertTrue(source, source.contains("public static int title=0x7f"));
    }

    @Test
    public void bothFormsOfTheTableHoldManifestAndAssets() throws Exception {
        Files.writeString(folder.newFolder("assets").toPath().resolve("words.json"), "{}");
        link(MANIFEST);
        Map<String, byte[]> binary = Zips.read(step.binaryApk());
        assertTrue(binary.keySet().containsAll(List.of("AndroidManifest.xml", "resources.arsc", "assets/words.json")));
        Map<String, byte[]> proto = Zips.read(step.protoApk());
        assertTrue(proto.keySet().containsAll(List.of("AndroidManifest.xml", "resources.pb", "assets/words.json")));
    }

    @Test
    public void noFolderOfThisMachineIsInTheTable() throws Exception {
        link(MANIFEST);
        String table = new String(Zips.read(step.protoApk()).get("resources.pb"), StandardCharsets.ISO_8859_1);
        assertFalse(table.contains("strings.xml"));
    }

    @Test
    public void aFaultIsToldInTheCompilersOwnWords() throws Exception {
        Files.writeString(values, "<resources><string name='title'></resources>");
        IOException fault = assertThrows(IOException.class, () -> link(MANIFEST));
        assertTrue(fault.getMessage(), fault.getMessage().contains("strings.xml"));
    }

    @Test
    public void eachSystemHasItsProgram() {
        assertEquals("linux/aapt2", Aapt2.binaryFor("Linux"));
        assertEquals("macosx/aapt2", Aapt2.binaryFor("Mac OS X"));
        assertEquals("windows/aapt2.exe", Aapt2.binaryFor("Windows 11"));
    }

    private void link(String manifest) throws IOException {
        Files.writeString(path("AndroidManifest.xml"), manifest);
        Path assets = path("assets");
        step.link(path("AndroidManifest.xml"), List.of(step.compile("app", path("res"))),
                Files.exists(assets) ? List.of(assets) : List.of(), List.of());
    }

    private Path path(String name) {
        return folder.getRoot().toPath().resolve(name);
    }
}
