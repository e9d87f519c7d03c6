package dk.walkntalk.apk;

import com.android.apksig.ApkSigner;
import com.android.apksig.apk.ApkFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** Aligns and signs. The same input and the same RSA key give the same bytes. */
final class SigningStep {

    /** Memory pages of 16 KB, which phones with Android 15 and later may have. */
    private static final int PAGE = 16 * 1024;
    private static final String CREATED_BY = "apk-maven-plugin";

    private final SigningKey key;
    private final int minSdk;

    SigningStep(SigningKey key, int minSdk) {
        this.key = key;
        this.minSdk = minSdk;
    }

    /** Signs by schemes 2 and 3, over the whole file; 1 is for systems before API level 24. */
    void signApk(Path unsigned, Path signed) throws IOException {
        sign(signer(unsigned, signed)
                .setV1SigningEnabled(false)
                .setV2SigningEnabled(true)
                .setV3SigningEnabled(true)
                .setLibraryPageAlignmentBytes(PAGE));
    }

    /** Signs a bundle like a jar, as stores want it. */
    void signBundle(Path unsigned, Path signed) throws IOException {
        sign(signer(unsigned, signed)
                .setV1SigningEnabled(true)
                .setV2SigningEnabled(false)
                .setV3SigningEnabled(false));
    }

    private ApkSigner.Builder signer(Path unsigned, Path signed) {
        ApkSigner.SignerConfig config =
                new ApkSigner.SignerConfig.Builder("CERT", key.key(), key.certificates()).build();
        return new ApkSigner.Builder(List.of(config))
                .setInputApk(unsigned.toFile())
                .setOutputApk(signed.toFile())
                .setMinSdkVersion(minSdk)
                .setCreatedBy(CREATED_BY)
                .setV4SigningEnabled(false);
    }

    private static void sign(ApkSigner.Builder builder) throws IOException {
        try {
            builder.build().sign();
        } catch (ApkFormatException | GeneralSecurityException e) {
            throw new IOException("cannot sign", e);
        }
    }
}
