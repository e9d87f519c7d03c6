package dk.walkntalk.apk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class ClassPathTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final MavenProject project = new MavenProject();
    private Path libraries;

    @Before
    public void aProject() throws IOException {
        project.setGroupId("org.example");
        project.setArtifactId("app");
        project.setVersion("1.0");
        project.setArtifactFilter(artifact -> true);
        libraries = folder.newFolder("libraries").toPath();
    }

    @Test
    public void whatLiesInAFolderGoesIntoTheAppLikeADependency() throws Exception {
        aar("lens-1.6.1.aar", "org/lens/Lens.class");
        aar("mirror-2.0.aar", "org/mirror/Mirror.class");
        Files.write(libraries.resolve("inject-1.jar"), jar("org/inject/Inject.class"));
        ClassPath classPath = new ClassPath(project);
        classPath.addFolder(libraries);
        AarUnpacker unpacker = new AarUnpacker(folder.getRoot().toPath().resolve("aar"));
        List<Aar> packed = classPath.addAars(unpacker);
        assertEquals(List.of("org.example.lens-1.6.1-1.0", "org.example.mirror-2.0-1.0"),
                packed.stream().map(Aar::name).toList());
        assertEquals("a later goal finds the same", packed, new ClassPath(project).packedAars(unpacker));
        for (Artifact artifact : project.getArtifacts()) {
            assertTrue(artifact + " is seen by javac", artifact.getArtifactHandler().isAddedToClasspath());
            assertTrue(artifact + " goes into the app", ClassPath.isPacked(artifact));
        }
        assertEquals("org/inject/Inject.class, org/lens/Lens.class, org/mirror/Mirror.class", classes());
    }

    @Test
    public void aFolderWithoutAnAarIsAMistakeAndIsCalledOne() throws Exception {
        Files.write(libraries.resolve("inject-1.jar"), jar("org/inject/Inject.class"));
        assertThrows(IOException.class, () -> new ClassPath(project).addFolder(libraries));
        assertThrows(IOException.class, () -> new ClassPath(project).addFolder(libraries.resolve("nowhere")));
    }

    private String classes() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Artifact artifact : project.getArtifacts()) {
            all.append(String.join("\n", Zips.read(artifact.getFile().toPath()).keySet())).append('\n');
        }
        return all.toString().lines().sorted().collect(Collectors.joining(", "));
    }

    private void aar(String name, String type) throws IOException {
        Zips.write(libraries.resolve(name), Map.of("AndroidManifest.xml", "<manifest package='org.lens'/>".getBytes(),
                "classes.jar", jar(type)));
    }

    private static byte[] jar(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return out.toByteArray();
    }
}
