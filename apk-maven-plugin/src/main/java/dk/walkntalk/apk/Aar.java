package dk.walkntalk.apk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One unpacked Android library: a folder with the AAR's entries, and one jar with all its classes.
 *
 * @param name unique within the build, usable as a file name
 * @param folder where the AAR was unpacked
 */
record Aar(String name, Path folder) {

    /** The library's classes, including those of jars inside the AAR's {@code libs} folder. */
    Path jar() {
        return folder.resolve(name + ".jar");
    }

    Path manifest() {
        return folder.resolve("AndroidManifest.xml");
    }

    /** Resource symbols that the library's code may refer to; absent when it has no resources. */
    Optional<Path> symbols() {
        return existing("R.txt");
    }

    Optional<Path> resources() {
        return existing("res");
    }

    Optional<Path> assets() {
        return existing("assets");
    }

    /** Keep rules for R8 that the library brings along. */
    Optional<Path> rules() {
        return existing("proguard.txt");
    }

    /** Native libraries, one folder per processor architecture. */
    Optional<Path> nativeLibraries() {
        return existing("jni");
    }

    private Optional<Path> existing(String entry) {
        return Optional.of(folder.resolve(entry)).filter(Files::exists);
    }
}
