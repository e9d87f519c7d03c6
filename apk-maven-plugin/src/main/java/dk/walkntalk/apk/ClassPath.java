package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.ArtifactHandler;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;

/**
 * Puts AARs on Maven's class path. Maven knows nothing of the type, so each resolved AAR gets the jar
 * of its classes as its file, and a handler that says it belongs on the class path. Every later goal
 * of the same build then sees plain jars.
 */
final class ClassPath {

    private final MavenProject project;

    ClassPath(MavenProject project) {
        this.project = project;
    }

    /**
     * Unpacks every AAR among the dependencies and puts it on the class path.
     *
     * @return those that go into the app, in the order of the POM; tests' own are left out
     */
    List<Aar> addAars(AarUnpacker unpacker) throws IOException {
        List<Aar> packed = new ArrayList<>();
        for (Artifact artifact : project.getArtifacts()) {
            if (artifact.getType().equals("aar")) {
                Aar aar = unpacker.unpack(nameOf(artifact), artifact.getFile().toPath());
                show(artifact, aar.jar());
                if (isPacked(artifact)) {
                    packed.add(aar);
                }
            }
        }
        return packed;
    }

    /** The same list for a later goal of the same build, when all are unpacked. */
    List<Aar> packedAars(AarUnpacker unpacker) {
        return project.getArtifacts().stream()
                .filter(artifact -> artifact.getType().equals("aar") && isPacked(artifact))
                .map(artifact -> unpacker.unpacked(nameOf(artifact)))
                .toList();
    }

    /** Adds a jar that this build made itself. */
    void addJar(String name, Path jar) {
        add(name, "jar", jarHandler(), jar);
    }

    /**
     * Adds every AAR and jar of a folder, to go into the app like a dependency.
     *
     * @throws IOException when there is none
     */
    void addFolder(Path folder) throws IOException {
        List<Path> aars = Trees.filesIn(folder, ".aar");
        if (aars.isEmpty()) {
            throw new IOException("no AAR in " + folder);
        }
        for (Path aar : aars) {
            add(nameOf(aar), "aar", new DefaultArtifactHandler("aar"), aar);
        }
        for (Path jar : Trees.filesIn(folder, ".jar")) {
            addJar(nameOf(jar), jar);
        }
    }

    /** A file's name without its ending. */
    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
    }

    private void add(String name, String type, ArtifactHandler handler, Path file) {
        Artifact artifact = new DefaultArtifact(project.getGroupId(), name, project.getVersion(),
                Artifact.SCOPE_COMPILE, type, null, handler);
        artifact.setFile(file.toFile());
        artifact.setResolved(true);
        Set<Artifact> all = new LinkedHashSet<>(project.getArtifacts());
        all.add(artifact);
        project.setResolvedArtifacts(all);
    }

    /**
     * Takes a dependency off the class path: it stays resolved, for somebody else to load.
     *
     * @param coordinates group and artifact, {@code org.example:thing}
     * @return the artifact
     * @throws IOException when there is no such dependency
     */
    Artifact hide(String coordinates) throws IOException {
        for (Artifact artifact : project.getArtifacts()) {
            if (coordinates.equals(artifact.getGroupId() + ':' + artifact.getArtifactId())) {
                artifact.setArtifactHandler(new DefaultArtifactHandler(artifact.getType()));
                return artifact;
            }
        }
        throw new IOException("no dependency " + coordinates);
    }

    /**
     * The app's own classes and whatever goes into it, in the order in which they are looked through.
     *
     * @param support group and artifact of dependencies to add, which do not go into the app
     */
    List<String> toRun(List<String> support) {
        List<String> places = new ArrayList<>(List.of(project.getBuild().getOutputDirectory()));
        for (Artifact artifact : project.getArtifacts()) {
            boolean wanted = isPacked(artifact)
                    || support.contains(artifact.getGroupId() + ':' + artifact.getArtifactId());
            if (wanted && artifact.getArtifactHandler().isAddedToClasspath()) {
                places.add(artifact.getFile().toString());
            }
        }
        return places;
    }

    /** Whether a dependency's code goes into the app. */
    static boolean isPacked(Artifact artifact) {
        return Artifact.SCOPE_COMPILE.equals(artifact.getScope())
                || Artifact.SCOPE_RUNTIME.equals(artifact.getScope());
    }

    private static String nameOf(Artifact artifact) {
        return artifact.getGroupId() + '.' + artifact.getArtifactId() + '-' + artifact.getVersion();
    }

    private static void show(Artifact artifact, Path jar) {
        artifact.setFile(jar.toFile());
        artifact.setArtifactHandler(jarHandler());
    }

    private static DefaultArtifactHandler jarHandler() {
        DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
        handler.setExtension("jar");
        handler.setLanguage("java");
        handler.setAddedToClasspath(true);
        return handler;
    }
}
