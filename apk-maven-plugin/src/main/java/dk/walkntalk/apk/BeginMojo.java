package dk.walkntalk.apk;

import java.io.IOException;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Begins to shrink and pack while tests are compiled and run, when the build is to go on to a package. Only time is
 * gained: without this goal, those that need a result make it themselves.
 */
@Mojo(name = "begin", defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class BeginMojo extends PackMojo {

    private static final Set<String> CHECKS = Set.of(
            "pre-integration-test", "integration-test", "post-integration-test", "verify", "install", "deploy");

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException {
        boolean checks = session.getGoals().stream().anyMatch(CHECKS::contains);
        try {
            if (checks || session.getGoals().contains("package")) {
                beginApk();
            }
            if (checks && repeat) {
                beginRepeat();
            }
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
