package dk.walkntalk.apk;

import java.nio.file.Path;

/**
 * Where the goals leave what later goals take up.
 *
 * @param root the folder of all intermediate results
 */
record Layout(Path root) {

    Path work(String name) {
        return root.resolve(name);
    }

    /** One folder per unpacked AAR. */
    Path aars() {
        return root.resolve("aar");
    }

    Path mergedManifest() {
        return root.resolve("AndroidManifest.xml");
    }

    /** The {@code R} classes of all libraries. */
    Path libraryR() {
        return root.resolve("library-r.jar");
    }

    Aapt2 aapt2() {
        return new Aapt2(root.resolve("tools"));
    }

    ResourceStep resourceStep() {
        return new ResourceStep(aapt2(), root.resolve("compiled"), root);
    }
}
