package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The key that every Android tool signs with on one machine while an app is being made. Name, alias
 * and password are the ones those tools agree on, so that an app can be replaced by any of them.
 */
final class DebugKey {

    private static final String PASSWORD = "android";
    private static final String ALIAS = "androiddebugkey";

    private DebugKey() {
    }

    /**
     * The key's place, after making it when it is missing.
     *
     * @param folder usually {@code .android} in the user's home
     */
    static SigningKey.Source in(Path folder) throws IOException {
        Path keystore = folder.resolve("debug.keystore");
        if (!Files.exists(keystore)) {
            Files.createDirectories(folder);
            make(keystore);
        }
        return new SigningKey.Source(keystore, PASSWORD, ALIAS, null);
    }

    private static void make(Path keystore) throws IOException {
        Path partial = Files.createTempDirectory(keystore.getParent(), "key").resolve("new.keystore");
        // RSA: its signatures are the same each time, those of elliptic curves are not.
        Process process = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-keystore", partial.toString(), "-storetype", "PKCS12",
                "-storepass", PASSWORD, "-alias", ALIAS, "-keyalg", "RSA", "-keysize", "2048",
                "-validity", "10950", "-dname", "CN=Android Debug,O=Android,C=US"))
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("keytool failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("keytool was interrupted", e);
        }
        Files.move(partial, keystore, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(partial.getParent());
    }
}
