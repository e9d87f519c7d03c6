package dk.walkntalk.apk;

import com.android.tools.build.bundletool.commands.BuildBundleCommand;
import com.android.tools.build.bundletool.commands.ValidateBundleCommand;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Makes an app bundle: what a store makes its APKs from. */
final class BundleStep {

    private static final String MANIFEST = "AndroidManifest.xml";
    private static final String CONFIG = """
            {"optimizations": {"uncompressNativeLibraries":
                {"enabled": true, "alignment": "PAGE_ALIGNMENT_16K"}}}
            """;

    private BundleStep() {
    }

    /**
     * Writes an unsigned bundle of one module.
     *
     * @param app with resources in protobuf form
     * @param mapping the shrinker's, so that the store can read stack traces
     * @param work gets the module, an intermediate result
     */
    static void write(Path bundle, AppFiles app, Path mapping, Path work) throws IOException {
        Path module = work.resolve("base.zip");
        Path config = work.resolve("BundleConfig.json");
        Zips.write(module, entries(app));
        Files.writeString(config, CONFIG);
        Files.createDirectories(bundle.getParent());
        Path built = work.resolve("built.aab");
        BuildBundleCommand.builder()
                .setModulesPaths(ImmutableList.of(module))
                .setOutputPath(built)
                .setOverwriteOutput(true)
                .setBundleConfig(config)
                .addMetadataFile("com.android.tools.build.obfuscation", "proguard.map", mapping)
                .build()
                .execute();
        // Bundletool's own times depend on the time zone.
        Zips.write(bundle, Zips.read(built));
    }

    /**
     * Has bundletool look at a finished bundle as a store does.
     *
     * @throws RuntimeException of bundletool's, saying what is wrong
     */
    static void validate(Path bundle) {
        ValidateBundleCommand.builder().setBundlePath(bundle).setPrintOutput(false).build().execute();
    }

    static Map<String, byte[]> entries(AppFiles app) {
        Map<String, byte[]> entries = new TreeMap<>();
        app.resources().forEach((name, bytes) ->
                entries.put(name.equals(MANIFEST) ? "manifest/" + MANIFEST : name, bytes));
        app.dex().forEach((name, bytes) -> entries.put("dex/" + name, bytes));
        app.nativeLibraries().forEach((name, bytes) -> entries.put("lib/" + name, bytes));
        app.javaResources().forEach((name, bytes) -> entries.put("root/" + name, bytes));
        return entries;
    }
}
