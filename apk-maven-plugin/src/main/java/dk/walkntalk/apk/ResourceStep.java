package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles and links resources: one table in protobuf form, which the shrinker and the bundle want,
 * and the same table in the binary form that Android (and a test on the JVM) reads.
 */
final class ResourceStep {

    private final Aapt2 aapt2;
    private final Path compiled;
    private final Path out;

    /**
     * @param compiled keeps one zip of compiled resources per library
     * @param out gets the linked results, see the methods below
     */
    ResourceStep(Aapt2 aapt2, Path compiled, Path out) {
        this.aapt2 = aapt2;
        this.compiled = compiled;
        this.out = out;
    }

    /** The linked table in protobuf form, with manifest and assets. */
    Path protoApk() {
        return out.resolve("resources.proto.ap_");
    }

    /** The linked table in binary form, with manifest and assets. */
    Path binaryApk() {
        return out.resolve("resources.ap_");
    }

    /** Every resource and its number, one a line. */
    Path symbols() {
        return out.resolve("R.txt");
    }

    /** Keep rules for the classes that manifest and layouts name. */
    Path rules() {
        return out.resolve("aapt2-rules.pro");
    }

    /** Root folder of the Java source of the app's {@code R} class. */
    Path sources() {
        return out.resolve("java");
    }

    /**
     * Compiles one folder of resources, unless that was done before and nothing in it has changed.
     *
     * @return the zip of compiled resources
     */
    Path compile(String name, Path resources) throws IOException {
        Path zip = compiled.resolve(name + ".zip");
        Stamp stamp = new Stamp(compiled.resolve(name + ".stamp")).with(resources);
        if (!stamp.isCurrent() || !Files.exists(zip)) {
            Files.createDirectories(compiled);
            aapt2.run(List.of("compile", "--dir", resources.toString(), "-o", zip.toString()));
            stamp.write();
        }
        return zip;
    }

    /**
     * Links everything into one table.
     *
     * @param zips compiled resources; a later one overrides an earlier
     * @param assets folders of files that go into the app as they are
     * @param locales languages to keep of what libraries bring; all when empty
     */
    void link(Path manifest, List<Path> zips, List<Path> assets, List<String> locales) throws IOException {
        Trees.delete(sources());
        Files.createDirectories(sources());
        List<String> arguments = new ArrayList<>(List.of(
                "link", "--proto-format", "-o", protoApk().toString(),
                // Where each resource came from: folders of this machine.
                "--exclude-sources",
                "-I", aapt2.framework().toString(),
                "--manifest", manifest.toString(),
                "--auto-add-overlay",
                // The shrinker follows fields of R; numbers inlined by javac would hide from it.
                "--non-final-ids",
                "--no-version-vectors", "--no-version-transitions",
                "--java", sources().toString(),
                "--proguard", rules().toString(),
                "--output-text-symbols", symbols().toString()));
        if (!locales.isEmpty()) {
            arguments.addAll(List.of("-c", String.join(",", locales)));
        }
        assets.forEach(folder -> arguments.addAll(List.of("-A", folder.toString())));
        zips.forEach(zip -> arguments.addAll(List.of("-R", zip.toString())));
        aapt2.run(arguments);
        convert(protoApk(), binaryApk());
    }

    /** Turns a table from protobuf into binary form. */
    void convert(Path proto, Path binary) throws IOException {
        aapt2.run(List.of("convert", "--output-format", "binary", "-o", binary.toString(), proto.toString()));
    }
}
