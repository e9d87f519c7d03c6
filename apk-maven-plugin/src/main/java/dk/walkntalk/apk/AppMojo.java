package dk.walkntalk.apk;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal wants to know of the app. */
abstract class AppMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    /** Unique name among all apps. */
    @Parameter(required = true)
    private String applicationId;

    /** Java package of the {@code R} class; the application id by default. */
    @Parameter
    private String namespace;

    /** Number that grows with each release. */
    @Parameter(required = true)
    private int versionCode;

    /** Version as people read it. */
    @Parameter(defaultValue = "${project.version}")
    private String versionName;

    /** Oldest API level that the app runs on. */
    @Parameter(required = true)
    int minSdk;

    /** API level that the app is made for. */
    @Parameter(required = true)
    private int targetSdk;

    /** The app's own manifest, without package, version and API levels. */
    @Parameter(defaultValue = "${project.basedir}/src/main/AndroidManifest.xml")
    private File manifest;

    /** The app's resources. */
    @Parameter(defaultValue = "${project.basedir}/src/main/res")
    private File resources;

    /**
     * Parts of the app beside {@code src/main}, each a folder with {@code java}, {@code res}, {@code proguard} and
     * {@code AndroidManifest.xml} as far as it has them. Which of them a build has is for the POM to say.
     */
    @Parameter
    private List<File> sourceSets = List.of();

    /** Files that go into the app as they are. */
    @Parameter(defaultValue = "${project.basedir}/src/main/assets")
    File assets;

    /** Languages to keep of the texts that libraries bring, such as {@code da,en}; all by default. */
    @Parameter
    private List<String> locales = List.of();

    /** Where intermediate results are kept. */
    @Parameter(defaultValue = "${project.build.directory}/apk")
    private File workFolder;

    AppIdentity identity() {
        return new AppIdentity(applicationId, namespace == null ? applicationId : namespace,
                versionCode, versionName, minSdk, targetSdk);
    }

    /** The parts beside {@code src/main}, in the order of the POM. */
    List<SourceSet> sets() {
        return sourceSets.stream().map(folder -> new SourceSet(folder.toPath())).toList();
    }

    Layout layout() {
        return new Layout(workFolder.toPath());
    }

    Linking linking(List<Aar> libraries, Layout layout) {
        Linking.Input input = new Linking.Input(identity(), manifest.toPath(), resources.toPath(),
                assets.toPath(), libraries, locales, sets());
        return new Linking(input, layout);
    }
}
