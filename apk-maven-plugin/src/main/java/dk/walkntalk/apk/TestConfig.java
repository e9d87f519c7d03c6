package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Files by which Robolectric, on the tests' class path, finds the app's resources and its own SDK. */
final class TestConfig {

    private final Path folder;

    /** @param folder becomes a folder of test resources */
    TestConfig(Path folder) {
        this.folder = folder;
    }

    /** Names the linked resources, the merged manifest and the assets of the app under test. */
    void describeApp(AppIdentity app, Path resources, Path manifest, Path assets) throws IOException {
        write("com/android/tools/test_config.properties", Map.of(
                "android_custom_package", app.namespace(),
                "android_merged_assets", assets.toString(),
                "android_merged_manifest", manifest.toString(),
                "android_resource_apk", resources.toString()));
    }

    /** Says where the Android platform for tests lies, so that none is looked for on the network. */
    void locateSdk(String coordinates, Path jar) throws IOException {
        write("robolectric-deps.properties", Map.of(coordinates, jar.toString()));
    }

    private void write(String name, Map<String, String> values) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(values).forEach((key, value) -> text.append(escape(key).replace(":", "\\:"))
                .append('=').append(escape(value)).append('\n'));
        write(folder.resolve(name), text);
    }

    /** Writes a file, unless it says the same already: then its time of change stays too. */
    static void write(Path file, CharSequence text) throws IOException {
        if (Files.exists(file) && Files.readString(file).contentEquals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A value as it stands in a properties file. */
    static String escape(String value) {
        return value.replace("\\", "\\\\");
    }
}
