package dk.walkntalk.apk;

import com.android.tools.r8.ArchiveProtoAndroidResourceConsumer;
import com.android.tools.r8.ArchiveProtoAndroidResourceProvider;
import com.android.tools.r8.CompilationFailedException;
import com.android.tools.r8.CompilationMode;
import com.android.tools.r8.OutputMode;
import com.android.tools.r8.R8;
import com.android.tools.r8.R8Command;
import com.android.tools.r8.Version;
import com.android.tools.r8.origin.PathOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shrinks code and resources with R8, in full mode: what no rule and no reference keeps is gone. */
final class R8Step {

    /**
     * What the shrinker reads.
     *
     * @param program jars of classes that go into the app
     * @param platform a jar of classes that are there without being in the app; those of Java need not be in it
     * @param rules files of rules
     */
    record Code(List<Path> program, Path platform, List<Path> rules) {
    }

    private final Code code;
    private final R8Diagnostics diagnostics;

    R8Step(Code code, R8Diagnostics diagnostics) {
        this.code = code;
        this.diagnostics = diagnostics;
    }

    /**
     * Makes what runs on a phone.
     *
     * @param resources the linked table in protobuf form
     * @param dex gets a zip of {@code classes.dex}, … and of the files that lie beside classes
     * @param shrunk gets the table without what nothing refers to
     * @param mapping gets the old and new names
     */
    void toDex(int minSdk, Path resources, Path dex, Path shrunk, Path mapping) throws IOException {
        run(command(mapping, dex)
                .setMinApiLevel(minSdk)
                .setAndroidResourceProvider(new ArchiveProtoAndroidResourceProvider(resources))
                .setAndroidResourceConsumer(new ArchiveProtoAndroidResourceConsumer(shrunk, resources))
                .setResourceShrinkerConfiguration(
                        settings -> settings.enableOptimizedShrinkingWithR8().build())
                .setOutput(dex, OutputMode.DexIndexed));
    }

    /**
     * Makes the same kind of shrunk code for a JVM, where a test can run it.
     *
     * @param jar gets the classes
     */
    void toClassFiles(Path jar, Path mapping) throws IOException {
        run(command(mapping, jar)
                .setOutput(jar, OutputMode.ClassFile));
    }

    private R8Command.Builder command(Path mapping, Path output) throws IOException {
        Path platform = output.resolveSibling("platform-of-" + output.getFileName() + ".jar");
        PlatformClasses.write(platform, code.program(), code.platform());
        R8Command.Builder command = R8Command.builder(diagnostics)
                .setMode(CompilationMode.RELEASE)
                .setProguardCompatibility(false)
                .addProgramFiles(code.program())
                .addLibraryFiles(platform)
                .addProguardConfiguration(
                        ShrinkerRules.ofAndroid().lines().toList(), new PathOrigin(Path.of("android-rules.pro")))
                .addProguardConfigurationFiles(code.rules())
                .setProguardMapOutputPath(mapping);
        ShrinkerRules embedded = new ShrinkerRules(version());
        for (Path jar : code.program()) {
            for (String rules : embedded.in(jar)) {
                command.addProguardConfiguration(rules.lines().toList(), new PathOrigin(jar));
            }
        }
        return command;
    }

    private static String version() {
        return Version.getMajorVersion() + "." + Version.getMinorVersion() + "." + Version.getPatchVersion();
    }

    private void run(R8Command.Builder command) throws IOException {
        try {
            R8.run(command.build());
        } catch (CompilationFailedException e) {
            throw new IOException("R8 failed:\n" + diagnostics.errors(), e);
        }
    }
}
