package dk.walkntalk.apk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class SigningStepTest {

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    @Test
    public void aBundleIsSignedTheSameEachTime() throws Exception {
        SigningStep signing = new SigningStep(SigningKey.load(debugKey()), 26);
        Path unsigned = path("unsigned.aab");
        Zips.write(unsigned, Map.of("base/dex/classes.dex", "code".getBytes()));
        signing.signBundle(unsigned, path("one.aab"));
        signing.signBundle(unsigned, path("two.aab"));
        assertArrayEquals(Files.readAllBytes(path("one.aab")), Files.readAllBytes(path("two.aab")));
        try (JarFile jar = new JarFile(path("one.aab").toFile(), true)) {
            JarEntry entry = jar.getJarEntry("base/dex/classes.dex");
            jar.getInputStream(entry).readAllBytes();
            assertNotNull(entry.getCodeSigners());
        }
    }

    @Test
    public void theDebugKeyIsMadeOnceAndKept() throws Exception {
        SigningKey first = SigningKey.load(debugKey());
        SigningKey second = SigningKey.load(debugKey());
        assertEquals("RSA", first.key().getAlgorithm());
        assertEquals(first.certificates(), second.certificates());
    }

    @Test
    public void aWrongPasswordOrAliasIsSaid() throws Exception {
        Path keystore = debugKey().keystore();
        assertThrows(IOException.class, () ->
                SigningKey.load(new SigningKey.Source(keystore, "wrong", "androiddebugkey", null)));
        assertThrows(IOException.class, () ->
                SigningKey.load(new SigningKey.Source(keystore, "android", "nobody", null)));
    }

    private static SigningKey.Source debugKey() throws IOException {
        return DebugKey.in(path("home/.android"));
    }

    private static Path path(String name) {
        return FOLDER.getRoot().toPath().resolve(name);
    }
}
