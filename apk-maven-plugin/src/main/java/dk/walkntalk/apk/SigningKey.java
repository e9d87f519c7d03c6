package dk.walkntalk.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** The key that an app is signed with, and the certificates that go with it. */
record SigningKey(PrivateKey key, List<X509Certificate> certificates) {

    /**
     * Where a key is kept.
     *
     * @param keyPassword {@code null} when it is the store's
     */
    record Source(Path keystore, String storePassword, String alias, String keyPassword) {
    }

    /**
     * Reads a key from a keystore of any type that Java knows.
     *
     * @throws IOException when store, alias or a password is wrong
     */
    static SigningKey load(Source source) throws IOException {
        char[] storePassword = source.storePassword().toCharArray();
        char[] keyPassword = source.keyPassword() == null ? storePassword : source.keyPassword().toCharArray();
        try (InputStream in = Files.newInputStream(source.keystore())) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(in, storePassword);
            if (!(store.getKey(source.alias(), keyPassword) instanceof PrivateKey key)) {
                throw new IOException(source.keystore() + " holds no key " + source.alias());
            }
            List<X509Certificate> certificates = new ArrayList<>();
            for (Certificate certificate : store.getCertificateChain(source.alias())) {
                certificates.add((X509Certificate) certificate);
            }
            return new SigningKey(key, certificates);
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot read the key in " + source.keystore(), e);
        }
    }
}
