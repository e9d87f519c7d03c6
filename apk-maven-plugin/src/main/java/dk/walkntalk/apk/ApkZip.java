package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Packs an APK. Alignment is left to signing, which moves the entries anyway. */
final class ApkZip {

    /**
     * Android maps these into memory as they lie in the file, or they are compressed already.
     * A {@code resources.arsc} that is not stored is refused from API level 30 on.
     */
    private static final Predicate<String> STORED =
            Pattern.compile("resources\\.arsc|.*\\.(so|png|webp|jpg|jpeg|gif|ogg|mp3|mp4)").asMatchPredicate();

    private ApkZip() {
    }

    static void write(Path file, AppFiles app) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(app.javaResources());
        entries.putAll(app.resources());
        entries.putAll(app.dex());
        app.nativeLibraries().forEach((name, bytes) -> entries.put("lib/" + name, bytes));
        Zips.write(file, entries, STORED);
    }
}
