package dk.walkntalk.apk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Makes a plain Maven module an Android one: AARs come on the class path, manifests are merged,
 * resources compiled and linked, {@code R} classes generated, and tests on the JVM told of it all.
 */
@Mojo(name = "resources", defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ResourcesMojo extends AppMojo {

    /** Group and artifact of the Android platform that Robolectric loads, a test dependency. */
    @Parameter
    private String robolectricSdk;

    /** Roots of test sources beside {@code src/test/java}. */
    @Parameter
    private List<File> testSources = List.of();

    /** A folder of AARs and jars that go into the app like dependencies, for libraries that no repository has. */
    @Parameter
    private File libraryFolder;

    /** A line that the build says about itself, once. */
    @Parameter
    private String remark;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            if (remark != null) {
                getLog().info(remark);
            }
            ClassPath classPath = new ClassPath(project);
            if (libraryFolder != null) {
                classPath.addFolder(libraryFolder.toPath());
            }
            List<Aar> libraries = classPath.addAars(new AarUnpacker(layout().aars()));
            if (!linking(libraries, layout()).run()) {
                getLog().info("resources are up to date");
            }
            classPath.addJar(project.getArtifactId() + "-library-r", layout().libraryR());
            project.addCompileSourceRoot(layout().resourceStep().sources().toString());
            sets().forEach(set -> set.java().ifPresent(root -> project.addCompileSourceRoot(root.toString())));
            testSources.forEach(root -> project.addTestCompileSourceRoot(root.toString()));
            describeForTests(classPath);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void describeForTests(ClassPath classPath) throws IOException {
        Path folder = layout().root().resolve("test-resources");
        TestConfig config = new TestConfig(folder);
        config.describeApp(identity(), layout().resourceStep().binaryApk(), layout().mergedManifest(),
                assetsForTests());
        if (robolectricSdk != null) {
            Artifact sdk = classPath.hide(robolectricSdk);
            config.locateSdk(robolectricSdk + ':' + sdk.getVersion(), sdk.getFile().toPath());
        }
        Resource resource = new Resource();
        resource.setDirectory(folder.toString());
        project.addTestResource(resource);
    }

    /** Robolectric wants a folder even when there is nothing in it. */
    private Path assetsForTests() throws IOException {
        Path own = assets.toPath();
        return Files.exists(own) ? own : Files.createDirectories(layout().root().resolve("no-assets"));
    }
}
