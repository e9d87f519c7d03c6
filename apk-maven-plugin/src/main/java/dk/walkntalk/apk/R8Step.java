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

    /**
     * What the shrinker leaves.
     *
     * @param jar classes, and the files that lie beside them
     * @param resources the table without what nothing refers to
     * @param mapping the old and new names
     */
    record Shrunk(Path jar, Path resources, Path mapping) {
    }

    private final Code code;
    private final R8Diagnostics diagnostics;

    R8Step(Code code, R8Diagnostics diagnostics) {
        this.code = code;
        this.diagnostics = diagnostics;
    }

    /**
     * Shrinks to class files, not at once to dex: so a test can run on a JVM what the app consists of.
     *
     * @param resources the linked table in protobuf form
     * @param platform a jar that gets those of the platform's classes that the code has to do with
     * @param shrunk gets code, table and mapping
     */
    void run(Path resources, Path platform, Shrunk shrunk) throws IOException {
        PlatformClasses.write(platform, code.program(), code.platform());
        R8Command.Builder command = R8Command.builder(diagnostics)
                .setMode(CompilationMode.RELEASE)
                .setProguardCompatibility(false)
                .addProgramFiles(code.program())
                .addLibraryFiles(platform)
                .addProguardConfiguration(
                        ShrinkerRules.ofAndroid().lines().toList(), new PathOrigin(Path.of("android-rules.pro")))
                .addProguardConfigurationFiles(code.rules())
                .setProguardMapOutputPath(shrunk.mapping())
                .setAndroidResourceProvider(new ArchiveProtoAndroidResourceProvider(resources))
                .setAndroidResourceConsumer(new ArchiveProtoAndroidResourceConsumer(shrunk.resources(), resources))
                .setResourceShrinkerConfiguration(
                        settings -> settings.enableOptimizedShrinkingWithR8().build())
                .setOutput(shrunk.jar(), OutputMode.ClassFile);
        ShrinkerRules embedded = new ShrinkerRules(version());
        for (Path jar : code.program()) {
            for (String rules : embedded.in(jar)) {
                command.addProguardConfiguration(rules.lines().toList(), new PathOrigin(jar));
            }
        }
        try {
            R8.run(command.build());
        } catch (CompilationFailedException e) {
            throw new IOException("R8 failed:\n" + diagnostics.errors(), e);
        }
    }

    private static String version() {
        return Version.getMajorVersion() + "." + Version.getMinorVersion() + "." + Version.getPatchVersion();
    }
}
