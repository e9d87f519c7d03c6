package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * With {@code -Dapk.repeat}: links, shrinks, packs and signs the app a second time, elsewhere, and fails when one byte
 * of APK, bundle or mapping differs. Whoever has the sources and the key can then tell whether an APK was made
 * from them.
 */
@Mojo(name = "repeat", defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class RepeatMojo extends PackMojo {

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!repeat) {
            return;
        }
        try {
            beginRepeat();
            awaitRepeat();
            same(output().apk(), repeated().apk());
            same(output().bundle(), repeated().bundle());
            same(output().mapping(), repeated().mapping());
            same(output().jar(), repeated().jar());
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void same(Path one, Path other) throws IOException, MojoFailureException {
        long difference = Files.mismatch(one, other);
        if (difference >= 0) {
            throw new MojoFailureException(one + " and " + other + " differ from byte " + difference + " on");
        }
        getLog().info(one.getFileName() + " is the same twice, sha256 " + Hashes.sha256(one));
    }
}
