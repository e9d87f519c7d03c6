package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of an app by kind, each by the name it has within its kind; sorted, so that what is made
 * of them comes out the same each time.
 *
 * @param resources manifest, table, resources and assets, in binary or in protobuf form
 * @param dex {@code classes.dex}, {@code classes2.dex}, …
 * @param nativeLibraries {@code arm64-v8a/libx.so}, …
 * @param javaResources files that code reads from its class path
 */
record AppFiles(Map<String, byte[]> resources, Map<String, byte[]> dex,
        Map<String, byte[]> nativeLibraries, Map<String, byte[]> javaResources) {

    /**
     * Reads what linker and shrinker made.
     *
     * @param resources a table with its files
     * @param code the shrinker's zip of dex files and of the files that lie beside classes
     */
    static AppFiles read(Path resources, Path code, List<Aar> libraries, PackedFiles packed) throws IOException {
        Map<String, byte[]> dex = new TreeMap<>();
        Map<String, byte[]> javaResources = new TreeMap<>();
        Zips.read(code).forEach((name, bytes) -> {
            if (name.matches("classes\\d*\\.dex")) {
                dex.put(name, bytes);
            } else if (packed.accepts(name)) {
                javaResources.put(name, bytes);
            }
        });
        return new AppFiles(new TreeMap<>(Zips.read(resources)), dex, nativeOf(libraries), javaResources);
    }

    private static Map<String, byte[]> nativeOf(List<Aar> libraries) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        for (Aar library : libraries) {
            if (library.nativeLibraries().isPresent()) {
                Path root = library.nativeLibraries().get();
                for (Path file : Trees.files(root)) {
                    all.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return all;
    }
}
