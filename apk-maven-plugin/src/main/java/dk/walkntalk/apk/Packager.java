package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From compiled classes and linked resources to a signed APK and a signed bundle. */
final class Packager {

    /**
     * What an app is packed from, besides its linked resources.
     *
     * @param libraries for what they hold besides classes and resources
     * @param packed which files beside classes go in
     */
    record Input(R8Step.Code code, List<Aar> libraries, PackedFiles packed, int minSdk) {
    }

    /**
     * What comes out.
     *
     * @param jar the classes that are in the APK and in the bundle, with the files beside them, for a JVM
     */
    record Output(Path apk, Path bundle, Path mapping, Path jar) {

        static Output in(Path folder, String name) {
            return new Output(folder.resolve(name + ".apk"), folder.resolve(name + ".aab"),
                    folder.resolve(name + "-mapping.txt"), folder.resolve(name + "-shrunk.jar"));
        }
    }

    private final Input input;
    private final Layout layout;
    private final SigningStep signing;
    private final R8Diagnostics diagnostics;

    /** @param layout says where linked resources are and where intermediate results go */
    Packager(Input input, Layout layout, SigningStep signing, R8Diagnostics diagnostics) {
        this.input = input;
        this.layout = layout;
        this.signing = signing;
        this.diagnostics = diagnostics;
    }

    void pack(Output output) throws IOException {
        Path work = layout.packing();
        Trees.delete(work);
        Files.createDirectories(work);
        Path platform = work.resolve("platform.jar");
        Path dex = work.resolve("dex.zip");
        Path proto = work.resolve("shrunk.proto.ap_");
        Path binary = work.resolve("shrunk.ap_");
        ResourceStep resources = layout.resourceStep();
        R8Step.Shrunk shrunk = new R8Step.Shrunk(work.resolve("shrunk.jar"), proto, output.mapping());
        new R8Step(input.code(), diagnostics).run(resources.protoApk(), platform, shrunk);
        writeJar(shrunk.jar(), output.jar());
        new DexStep(diagnostics).run(output.jar(), platform, input.minSdk(), dex);
        resources.convert(proto, binary);

        Path apk = work.resolve("unsigned.apk");
        ApkZip.write(apk, read(binary, dex, output.jar()));
        signing.signApk(apk, output.apk());

        Path bundle = work.resolve("unsigned.aab");
        BundleStep.write(bundle, read(proto, dex, output.jar()), output.mapping(), work);
        signing.signBundle(bundle, output.bundle());
        BundleStep.validate(output.bundle());
    }

    /** Leaves out what lies beside classes and is of no use on a phone. */
    private void writeJar(Path whole, Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Zips.read(whole).forEach((name, bytes) -> {
            boolean code = name.endsWith(".class") && !name.startsWith("META-INF/");
            if (code || input.packed().accepts(name)) {
                entries.put(name, bytes);
            }
        });
        Zips.write(jar, entries);
    }

    private AppFiles read(Path resources, Path dex, Path jar) throws IOException {
        return AppFiles.read(resources, dex, jar, input.libraries());
    }
}
