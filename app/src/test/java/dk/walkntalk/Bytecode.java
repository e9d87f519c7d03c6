package dk.walkntalk;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled app, read once for all tests that look at its structure. */
final class Bytecode {
    private static JavaClasses main;

    private Bytecode() { }

    static synchronized JavaClasses main() {
        if (main == null) {
            main = read(Path.of("target", "classes", "dk", "walkntalk"));
        }
        return main;
    }

    static JavaClasses read(Path... folders) {
        // what the app uses is known by its name; reading all of Android and the JDK would take half a minute
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPaths(folders);
    }
}
