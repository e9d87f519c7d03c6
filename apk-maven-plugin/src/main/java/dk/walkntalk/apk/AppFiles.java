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
     * Reads what linker, shrinker and translator made.
     *
     * @param resources a table with its files
     * @param dex a zip of dex files and nothing else
     * @param jar classes, which are in the dex files, and the files that lie beside them
     */
    static AppFiles read(Path resources, Path dex, Path jar, List<Aar> libraries) throws IOException {
        Map<String, byte[]> javaResources = new TreeMap<>(Zips.read(jar));
        javaResources.keySet().removeIf(name -> name.endsWith(".class"));
        return new AppFiles(new TreeMap<>(Zips.read(resources)), new TreeMap<>(Zips.read(dex)), nativeOf(libraries),
                javaResources);
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
