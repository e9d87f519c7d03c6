package dk.walkntalk.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build has made, as its settings name it. */
final class Built {

    private Built() {
    }

    /** A file that the build must have made. */
    static Path file(String setting) {
        Path file = Path.of(value(setting));
        assertTrue(file + " is missing", Files.exists(file));
        return file;
    }

    /** Whether this build has the camera within the app. */
    static boolean hasCamera() {
        return !System.getProperty("build.cameraManifest", "").isEmpty();
    }

    /** Sees the shrunk jar, the JDK and this package's own classes, but nothing of the app as compiled. */
    static URLClassLoader beside(Path shrunkJar) throws IOException {
        URL tests = Built.class.getProtectionDomain().getCodeSource().getLocation();
        return new URLClassLoader(new URL[] {shrunkJar.toUri().toURL(), tests}, ClassLoader.getPlatformClassLoader());
    }

    static String value(String setting) {
        String value = System.getProperty(setting);
        assertTrue("run by mvn verify, which says where " + setting + " is", value != null);
        return value;
    }

    /** What {@code aapt2 dump} says of the APK, line by line. */
    static List<String> dump(String what) throws IOException, InterruptedException {
        Path aapt2;
        try (Stream<Path> tools = Files.walk(file("build.tools"))) {
            aapt2 = tools.filter(path -> path.getFileName().toString().matches("aapt2(\\.exe)?"))
                    .findFirst().orElseThrow();
        }
        List<String> command = List.of(aapt2.toString(), "dump", what, file("build.apk").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(said, 0, process.waitFor());
        return said.lines().toList();
    }
}
