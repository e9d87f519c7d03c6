package dk.walkntalk.apk;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Shrinks a part of the app as the APK's code is shrunk, but for a JVM, so that a test can see that it
 * still does what it did. Code that nothing but reflection reaches vanishes without a word.
 */
@Mojo(name = "shrunk-jar", defaultPhase = LifecyclePhase.PRE_INTEGRATION_TEST,
        requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ShrunkJarMojo extends PackMojo {

    @Override
    public void execute() throws MojoExecutionException {
        try {
            beginShrunkJar();
            awaitShrunkJar();
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
