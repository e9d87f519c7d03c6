package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Code shrunk as for the APK, with the same files beside it, as a jar that a JVM can run. */
final class ShrunkJar {

    private final R8Step.Code code;
    private final PackedFiles packed;
    private final R8Diagnostics diagnostics;

    ShrunkJar(R8Step.Code code, PackedFiles packed, R8Diagnostics diagnostics) {
        this.code = code;
        this.packed = packed;
        this.diagnostics = diagnostics;
    }

    void write(Path jar) throws IOException {
        Path whole = jar.resolveSibling("whole-" + jar.getFileName());
        Path mapping = jar.resolveSibling(jar.getFileName() + "-mapping.txt");
        Files.createDirectories(jar.getParent());
        new R8Step(code, diagnostics).toClassFiles(whole, mapping);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Zips.read(whole).forEach((name, bytes) -> {
            if (name.endsWith(".class") || packed.accepts(name)) {
                entries.put(name, bytes);
            }
        });
        Zips.write(jar, entries);
        Files.delete(whole);
    }
}
