package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** What comes out. */
    record Output(Path apk, Path bundle, Path mapping) {

        static Output in(Path folder, String name) {
            return new Output(folder.resolve(name + ".apk"), folder.resolve(name + ".aab"),
                    folder.resolve(name + "-mapping.txt"));
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
        Path code = work.resolve("code.zip");
        Path proto = work.resolve("shrunk.proto.ap_");
        Path binary = work.resolve("shrunk.ap_");
        ResourceStep resources = layout.resourceStep();
        new R8Step(input.code(), diagnostics)
                .toDex(input.minSdk(), resources.protoApk(), code, proto, output.mapping());
        resources.convert(proto, binary);

        Path apk = work.resolve("unsigned.apk");
        ApkZip.write(apk, read(binary, code));
        signing.signApk(apk, output.apk());

        Path bundle = work.resolve("unsigned.aab");
        BundleStep.write(bundle, read(proto, code), output.mapping(), work);
        signing.signBundle(bundle, output.bundle());
        BundleStep.validate(output.bundle());
    }

    private AppFiles read(Path resources, Path code) throws IOException {
        return AppFiles.read(resources, code, input.libraries(), input.packed());
    }
}
