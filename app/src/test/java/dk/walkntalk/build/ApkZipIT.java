package dk.walkntalk.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Test;

/** The APK as a zip file, which Android maps into memory in parts. */
public final class ApkZipIT {

    private static final int PAGE = 16 * 1024;
    private static final int CENTRAL = 0x02014b50;

    @Test
    public void storedEntriesLieWhereTheSystemCanMapThem() throws Exception {
        ByteBuffer apk = ByteBuffer.wrap(Files.readAllBytes(Built.file("build.apk"))).order(ByteOrder.LITTLE_ENDIAN);
        int stored = 0;
        for (int at = centralDirectory(apk); apk.getInt(at) == CENTRAL; at = next(apk, at)) {
            String name = name(apk, at);
            if (apk.getShort(at + 10) == ZipEntry.STORED) {
                int alignment = name.endsWith(".so") ? PAGE : 4;
                assertEquals(name, 0, dataOffset(apk, at) % alignment);
                stored++;
            } else {
                assertFalse(name + " is compressed", name.endsWith(".so") || name.equals("resources.arsc"));
            }
        }
        assertTrue("resources.arsc at least is stored", stored > 0);
    }

    @Test
    public void codeAndResourcesAreThere() throws Exception {
        try (ZipFile zip = new ZipFile(Built.file("build.apk").toFile())) {
            assertNotNull(zip.getEntry("AndroidManifest.xml"));
            assertNotNull(zip.getEntry("resources.arsc"));
            byte[] dex = zip.getInputStream(zip.getEntry("classes.dex")).readAllBytes();
            assertEquals("dex\n", new String(dex, 0, 4, StandardCharsets.US_ASCII));
        }
    }

    /** In the build with CameraX alone: it turns pictures with machine code of its own. */
    @Test
    public void machineCodeIsThereIfTheCameraIsAndNotOtherwise() throws Exception {
        try (ZipFile zip = new ZipFile(Built.file("build.apk").toFile())) {
            List<String> code = zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".so")).toList();
            assertEquals(code.toString(), Built.hasCamera(), code.contains("lib/arm64-v8a/libimage_processing_util_jni.so"));
            assertEquals(code.toString(), Built.hasCamera(), !code.isEmpty());
        }
    }

    @Test
    public void nothingOfTheToolsIsPacked() throws Exception {
        try (ZipFile zip = new ZipFile(Built.file("build.apk").toFile())) {
            List<String> useless = zip.stream().map(ZipEntry::getName)
                    .filter(name -> name.matches(".*\\.(class|kotlin_module|kotlin_metadata|afm|pro)|META-INF/maven/.*"))
                    .toList();
            assertEquals(List.of(), useless);
        }
    }

    @Test
    public void theMappingOfThisVeryCodeLiesBeside() throws Exception {
        String mapping = Files.readString(Built.file("build.mapping"));
        String id = mapping.lines().filter(line -> line.startsWith("# pg_map_id: ")).findFirst().orElseThrow()
                .substring("# pg_map_id: ".length());
        try (ZipFile zip = new ZipFile(Built.file("build.apk").toFile())) {
            byte[] dex = zip.getInputStream(zip.getEntry("classes.dex")).readAllBytes();
            assertTrue(new String(dex, StandardCharsets.ISO_8859_1).contains(id));
        }
    }

    /** The zip ends with a record of 22 bytes, which says at 16 where the directory begins. */
    private static int centralDirectory(ByteBuffer apk) {
        return apk.getInt(apk.limit() - 22 + 16);
    }

    private static int next(ByteBuffer apk, int at) {
        return at + 46 + apk.getShort(at + 28) + apk.getShort(at + 30) + apk.getShort(at + 32);
    }

    private static String name(ByteBuffer apk, int at) {
        byte[] name = new byte[apk.getShort(at + 28)];
        apk.get(at + 46, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static int dataOffset(ByteBuffer apk, int at) {
        int local = apk.getInt(at + 42);
        return local + 30 + apk.getShort(local + 26) + apk.getShort(local + 28);
    }
}
