package dk.walkntalk.apk;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Says in one file what somebody needs who wants to run the app on a JVM: its linked resources, its merged manifest, its
 * class path, and the Android platform. The goal {@code resources} must have run before in the same build.
 */
@Mojo(name = "runtime", defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class RuntimeMojo extends AppMojo {

    /** Group and artifact of the Android platform for the JVM, a test dependency. */
    @Parameter(required = true)
    private String robolectricSdk;

    /** Group and artifact of test dependencies that the platform for the JVM wants beside the app's own. */
    @Parameter
    private List<String> support = List.of();

    @Override
    public void execute() throws MojoExecutionException {
        try {
            ClassPath classPath = new ClassPath(project);
            Properties facts = new Properties();
            facts.setProperty("applicationId", identity().applicationId());
            facts.setProperty("resources", layout().resourceStep().binaryApk().toString());
            facts.setProperty("manifest", layout().mergedManifest().toString());
            facts.setProperty("classpath", String.join(File.pathSeparator, classPath.toRun(support)));
            facts.setProperty("platform", classPath.hide(robolectricSdk).getFile().toString());
            StringBuilder text = new StringBuilder();
            for (String name : new TreeSet<>(facts.stringPropertyNames())) {
                text.append(name).append('=').append(TestConfig.escape(facts.getProperty(name))).append('\n');
            }
            TestConfig.write(layout().runtimeFacts(), text);
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
