package dk.walkntalk.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Test;

/** The shrunk classes that other tests run on a JVM are those of the APK. */
public final class DexIT {

    /** A lambda, or a way into a private constructor. */
    private static final Pattern MADE = Pattern.compile("(\\$\\d+|\\$\\$ExternalSynthetic.*|-IA);$");

    @Test
    public void theApkHoldsTheClassesOfTheShrunkJar() throws Exception {
        Set<String> inJar = classesOfJar();
        Set<String> inApk = classesOfApk();
        assertTrue(inJar.size() + " classes", inJar.size() > 1000);
        assertEquals("lost", Set.of(), without(inJar, inApk));
        // what D8 makes classes of is named after the class that it stands in
        Set<String> made = without(inApk, inJar);
        assertEquals("of unknown origin", List.of(),
                made.stream().filter(name -> !inJar.contains(MADE.matcher(name).replaceFirst(";"))
                        && !name.startsWith("Lcom/android/tools/r8/")).toList());
    }

    /** Neither declarations nor the code that is compiled against them are ever packed; the library is, where it is there. */
    @Test
    public void theInAppCameraIsInBuildsWithItsLibraryOnly() throws Exception {
        Set<String> camera = new TreeSet<>();
        // under the names that they had before they were shortened
        for (String line : Files.readAllLines(Built.file("build.mapping"))) {
            if (line.matches("(androidx\\.camera|dk\\.walkntalk\\.(camera|Camera)).* -> .*:")) {
                camera.add(line.substring(0, line.indexOf(' ')));
            }
        }
        assertEquals(camera.toString(), Built.hasCamera(), camera.contains("dk.walkntalk.CameraActivity"));
        assertEquals(Built.hasCamera(), camera.contains("androidx.camera.view.PreviewView"));
        assertEquals(camera.toString(), Built.hasCamera(), !camera.isEmpty());
        assertEquals(Built.hasCamera(), classesOfApk().contains("Ldk/walkntalk/CameraActivity;"));
        assertEquals("the system remembers it by its name", Built.hasCamera(),
                classesOfApk().contains("Ldk/walkntalk/camera/CameraFragment;"));
    }

    @Test
    public void whatNobodyUsesIsGone() throws Exception {
        // iText as it comes has 3,000 classes and more in the jars that are used
        long itext = classesOfJar().stream().filter(name -> name.startsWith("Lcom/itextpdf/")).count();
        assertTrue(itext + " classes of iText", itext > 100 && itext < 1500);
    }

    private static Set<String> without(Set<String> one, Set<String> other) {
        Set<String> rest = new TreeSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    private static Set<String> classesOfJar() throws Exception {
        try (ZipFile zip = new ZipFile(Built.file("build.shrunkJar").toFile())) {
            return zip.stream().map(ZipEntry::getName).filter(name -> name.endsWith(".class"))
                    .map(name -> "L" + name.substring(0, name.length() - ".class".length()) + ";")
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> classesOfApk() throws Exception {
        Set<String> names = new TreeSet<>();
        try (ZipFile zip = new ZipFile(Built.file("build.apk").toFile())) {
            for (ZipEntry entry : zip.stream().filter(one -> one.getName().endsWith(".dex")).toList()) {
                names.addAll(classesOfDex(ByteBuffer.wrap(zip.getInputStream(entry).readAllBytes())));
            }
        }
        return names;
    }

    /** The format is told at source.android.com/docs/core/runtime/dex-format: header_item, class_def_item. */
    private static Set<String> classesOfDex(ByteBuffer dex) {
        dex.order(ByteOrder.LITTLE_ENDIAN);
        int strings = dex.getInt(0x3c);
        int types = dex.getInt(0x44);
        int count = dex.getInt(0x60);
        int definitions = dex.getInt(0x64);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            int type = dex.getInt(definitions + 32 * i);
            int string = dex.getInt(types + 4 * type);
            names.add(text(dex, dex.getInt(strings + 4 * string)));
        }
        return names;
    }

    /** A length of one byte or more, the last of which is positive, then the letters, then a zero. */
    private static String text(ByteBuffer dex, int at) {
        int from = at;
        while (dex.get(from++) < 0) {
            // a length in seven bits a byte
        }
        int to = from;
        while (dex.get(to) != 0) {
            to++;
        }
        return new String(dex.array(), from, to - from, StandardCharsets.UTF_8);
    }
}
