package dk.walkntalk.apk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A part of the app that not every build has: a folder laid out like {@code src/main}, of which nothing has to be there.
 *
 * @param folder such as {@code src/camerax}
 */
record SourceSet(Path folder) {

    /** Root of its Java sources. */
    Optional<Path> java() {
        return existing("java");
    }

    /** What it adds to the app's manifest, or says anew. */
    Optional<Path> manifest() {
        return existing("AndroidManifest.xml");
    }

    /** Resources, which go before the app's own of the same name. */
    Optional<Path> resources() {
        return existing("res");
    }

    /** Folder of rules for the shrinker. */
    Optional<Path> rules() {
        return existing("proguard");
    }

    /** Unique among the app's parts, usable as a file name. */
    String name() {
        return "app-" + folder.getFileName();
    }

    private Optional<Path> existing(String entry) {
        return Optional.of(folder.resolve(entry)).filter(Files::exists);
    }
}
