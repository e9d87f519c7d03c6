package dk.walkntalk.apk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Languages to keep of the texts that libraries bring, such as {@code da,en}; all by default. */
    @Parameter
    private List<String> locales = List.of();

    /** Group and artifact of the Android platform that Robolectric loads, a test dependency. */
    @Parameter
    private String robolectricSdk;

    /** The app's resources. */
    @Parameter(defaultValue = "${project.basedir}/src/main/res")
    private File resources;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            ClassPath classPath = new ClassPath(project);
            List<Aar> libraries = classPath.addAars(new AarUnpacker(layout().aars()));
            link(libraries);
            classPath.addJar(project.getArtifactId() + "-library-r", layout().libraryR());
            project.addCompileSourceRoot(layout().resourceStep().sources().toString());
            describeForTests(classPath);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void link(List<Aar> libraries) throws IOException {
        ResourceStep step = layout().resourceStep();
        List<Path> compiled = new ArrayList<>();
        List<Path> assetFolders = new ArrayList<>();
        Stamp stamp = new Stamp(layout().work("resources.stamp"))
                .with(identity().toString()).with(locales.toString()).with(manifest.toPath());
        for (Aar library : libraries) {
            stamp.with(library.manifest());
            library.assets().ifPresent(assetFolders::add);
            if (library.resources().isPresent()) {
                compiled.add(step.compile(library.name(), library.resources().get()));
            }
        }
        compiled.add(step.compile("app", resources.toPath()));
        assetFolders.add(assets());
        for (Path zip : compiled) {
            stamp.with(zip);
        }
        for (Path folder : assetFolders) {
            stamp.with(folder);
        }
        if (stamp.isCurrent()) {
            getLog().info("resources are up to date");
            return;
        }
        new ManifestStep(identity()).merge(manifest.toPath(), libraries, layout().mergedManifest());
        step.link(layout().mergedManifest(), compiled, assetFolders, locales);
        LibraryClasses.write(layout().libraryR(), libraries, step.symbols());
        stamp.write();
    }

    private void describeForTests(ClassPath classPath) throws IOException {
        Path folder = layout().work("test-resources");
        TestConfig config = new TestConfig(folder);
        config.describeApp(identity(), layout().resourceStep().binaryApk(), layout().mergedManifest(), assets());
        if (robolectricSdk != null) {
            Artifact sdk = classPath.hide(robolectricSdk);
            config.locateSdk(robolectricSdk + ':' + sdk.getVersion(), sdk.getFile().toPath());
        }
        Resource resource = new Resource();
        resource.setDirectory(folder.toString());
        project.addTestResource(resource);
    }

    private Path assets() throws IOException {
        Path own = assets.toPath();
        return Files.exists(own) ? own : Files.createDirectories(layout().work("no-assets"));
    }
}
