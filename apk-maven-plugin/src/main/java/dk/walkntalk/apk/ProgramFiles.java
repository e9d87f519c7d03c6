package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** The compiled code of a project, with that of its libraries. */
final class ProgramFiles {

    private final MavenProject project;

    ProgramFiles(MavenProject project) {
        this.project = project;
    }

    /**
     * Jars of everything that goes into the app.
     *
     * @param ownJar gets the app's own classes; its bytes depend on nothing but them
     */
    List<Path> packed(Path ownJar) throws IOException {
        writeOwn(ownJar);
        List<Path> program = new ArrayList<>(List.of(ownJar));
        for (Artifact artifact : project.getArtifacts()) {
            if (ClassPath.isPacked(artifact)) {
                program.add(artifact.getFile().toPath());
            }
        }
        return program;
    }

    /**
     * The jar of one dependency.
     *
     * @param coordinates group and artifact, {@code org.example:thing}
     * @throws IOException when there is no such dependency
     */
    Path jar(String coordinates) throws IOException {
        for (Artifact artifact : project.getArtifacts()) {
            if (coordinates.equals(artifact.getGroupId() + ':' + artifact.getArtifactId())) {
                return artifact.getFile().toPath();
            }
        }
        throw new IOException("no dependency " + coordinates);
    }

    private void writeOwn(Path jar) throws IOException {
        Path root = Path.of(project.getBuild().getOutputDirectory());
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (Path file : Trees.files(root)) {
            entries.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        Zips.write(jar, entries);
    }
}
