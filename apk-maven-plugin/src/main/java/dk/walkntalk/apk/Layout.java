package dk.walkntalk.apk;

import java.nio.file.Path;

/**
 * Where the goals leave what later goals take up.
 *
 * @param root the folder of all intermediate results
 */
record Layout(Path root) {

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

    /** What is needed to run the app on a JVM, as properties. */
    Path runtimeFacts() {
        return root.resolve("run.properties");
    }

    /** Intermediate results of packing. */
    Path packing() {
        return root.resolve("packing");
    }

    /** A jar of the app's own classes; each task has its own, as they may run while another begins. */
    Path ownJar() {
        return root.resolve("app-classes.jar");
    }

    /** A place to make everything a second time. */
    Layout again() {
        return new Layout(root.resolve("again"));
    }
}
