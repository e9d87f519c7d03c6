package dk.walkntalk.apk;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Makes the signed APK and the signed app bundle, with the shrinker's mapping beside them. */
@Mojo(name = "apk", defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class ApkMojo extends PackMojo {

    @Override
    public void execute() throws MojoExecutionException {
        try {
            beginApk();
            awaitApk();
            getLog().info(output().apk() + ", " + output().apk().toFile().length() / 1024 + " KB");
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
