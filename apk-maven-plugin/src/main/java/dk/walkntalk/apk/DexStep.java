package dk.walkntalk.apk;

import com.android.tools.r8.CompilationFailedException;
import com.android.tools.r8.CompilationMode;
import com.android.tools.r8.D8;
import com.android.tools.r8.D8Command;
import com.android.tools.r8.OutputMode;
import java.io.IOException;
import java.nio.file.Path;

/** Turns class files into what a phone runs, with D8: the same classes, in another form. */
final class DexStep {

    private final R8Diagnostics diagnostics;

    DexStep(R8Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Translates a jar.
     *
     * @param platform classes that are there without being in the app
     * @param dex gets a zip of {@code classes.dex}, …
     */
    void run(Path jar, Path platform, int minSdk, Path dex) throws IOException {
        try {
            D8.run(D8Command.builder(diagnostics)
                    .setMode(CompilationMode.RELEASE)
                    .setMinApiLevel(minSdk)
                    .addProgramFiles(jar)
                    .addLibraryFiles(platform)
                    .setOutput(dex, OutputMode.DexIndexed)
                    .build());
        } catch (CompilationFailedException e) {
            throw new IOException("D8 failed:\n" + diagnostics.errors(), e);
        }
    }
}
