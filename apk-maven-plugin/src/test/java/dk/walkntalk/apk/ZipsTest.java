package dk.walkntalk.apk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class ZipsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Map<String, byte[]> entries = new TreeMap<>(Map.of(
            "a.txt", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".getBytes(),
            "lib/x.so", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb".getBytes()));

    @Test
    public void bytesDependNeitherOnPlaceNorOnTimeZone() throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Zips.write(path("one.zip"), entries);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Zips.write(path("deep/two.zip"), entries);
        } finally {
            TimeZone.setDefault(before);
        }
        assertArrayEquals(Files.readAllBytes(path("one.zip")), Files.readAllBytes(path("deep/two.zip")));
    }

    @Test
    public void chosenEntriesAreStoredAndTheOthersCompressed() throws Exception {
        Zips.write(path("some.zip"), entries, name -> name.endsWith(".so"));
        try (ZipFile zip = new ZipFile(path("some.zip").toFile())) {
            assertEquals(ZipEntry.STORED, zip.getEntry("lib/x.so").getMethod());
            assertEquals(ZipEntry.DEFLATED, zip.getEntry("a.txt").getMethod());
        }
    }

    @Test
    public void whatWasWrittenIsReadInTheSameOrder() throws Exception {
        Zips.write(path("some.zip"), entries);
        Map<String, byte[]> read = Zips.read(path("some.zip"));
        assertEquals(List.of("a.txt", "lib/x.so"), List.copyOf(read.keySet()));
        assertArrayEquals(entries.get("lib/x.so"), read.get("lib/x.so"));
    }

    private Path path(String name) {
        return folder.getRoot().toPath().resolve(name);
    }
}
