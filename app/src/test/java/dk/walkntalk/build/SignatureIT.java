package dk.walkntalk.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.android.apksig.ApkVerifier;
import org.junit.Test;

/** The APK's signature, checked as apksigner does. */
public final class SignatureIT {

    @Test
    public void theApkIsSignedBySchemesTwoAndThree() throws Exception {
        ApkVerifier.Result result = new ApkVerifier.Builder(Built.file("build.apk").toFile()).build().verify();
        assertTrue(result.getErrors() + " " + result.getWarnings(), result.isVerified());
        assertTrue(result.isVerifiedUsingV2Scheme());
        assertTrue(result.isVerifiedUsingV3Scheme());
        assertFalse("scheme 1 is for systems older than this app runs on", result.isVerifiedUsingV1Scheme());
        assertEquals(1, result.getSignerCertificates().size());
    }

    @Test
    public void theKeyIsOneWhoseSignaturesAreTheSameEachTime() throws Exception {
        ApkVerifier.Result result = new ApkVerifier.Builder(Built.file("build.apk").toFile()).build().verify();
        assertEquals("RSA", result.getSignerCertificates().get(0).getPublicKey().getAlgorithm());
    }
}
