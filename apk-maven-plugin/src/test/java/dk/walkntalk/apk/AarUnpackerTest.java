package dk.walkntalk.apk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class AarUnpackerTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void jarsInsideTheAarBecomeOneWithItsClasses() throws Exception {
        Aar aar = unpack(Map.of(
                "AndroidManifest.xml", "<manifest package='org.example'/>".getBytes(),
                "classes.jar", jar("org/example/A.class"),
                "libs/repackaged.jar", jar("org/example/inner/B.class")));
        assertEquals(Set.of("org/example/A.class", "org/example/inner/B.class"), Zips.read(aar.jar()).keySet());
        assertEquals("org.example", LibraryClasses.packageOf(aar.manifest()));
    }

    @Test
    public void anAarWithoutClassesGetsAnEmptyJar() throws Exception {
        Aar aar = unpack(Map.of("AndroidManifest.xml", "<manifest package='org.example'/>".getBytes()));
        assertTrue(Zips.read(aar.jar()).isEmpty());
        assertFalse(aar.resources().isPresent());
    }

    @Test
    public void anUnchangedAarIsLeftAsItIs() throws Exception {
        Path file = write(Map.of("classes.jar", jar("A.class")));
        AarUnpacker unpacker = new AarUnpacker(path("out"));
        Path jar = unpacker.unpack("thing-1", file).jar();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000));
        unpacker.unpack("thing-1", file);
        assertEquals(1_000_000, Files.getLastModifiedTime(jar).toMillis());
    }

    @Test
    public void aChangedAarIsUnpackedAnew() throws Exception {
        AarUnpacker unpacker = new AarUnpacker(path("out"));
        unpacker.unpack("thing-1", write(Map.of("classes.jar", jar("A.class"), "res/x.xml", new byte[1])));
        Aar aar = unpacker.unpack("thing-1", write(Map.of("classes.jar", jar("Another.class"))));
        assertEquals(Set.of("Another.class"), Zips.read(aar.jar()).keySet());
        assertFalse("what it no longer holds is gone", aar.resources().isPresent());
    }

    @Test
    public void anEntryThatPointsOutsideIsRefused() throws Exception {
        Path file = write(Map.of("../../evil.txt", new byte[1]));
        assertThrows(IOException.class, () -> new AarUnpacker(path("out")).unpack("thing-1", file));
        assertFalse(Files.exists(path("evil.txt")));
    }

    private Aar unpack(Map<String, byte[]> entries) throws IOException {
        return new AarUnpacker(path("out")).unpack("thing-1", write(entries));
    }

    private Path write(Map<String, byte[]> entries) throws IOException {
        Path file = path("thing.aar");
        Zips.write(file, entries);
        return file;
    }

    private static byte[] jar(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private Path path(String name) {
        return folder.getRoot().toPath().resolve(name);
    }
}
