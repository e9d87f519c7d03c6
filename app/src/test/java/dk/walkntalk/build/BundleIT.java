package dk.walkntalk.build;

import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.Test;

/** The app bundle. That bundletool takes it for valid, the build has seen to: it fails otherwise. */
public final class BundleIT {

    @Test
    public void everyEntryIsSigned() throws Exception {
        try (JarFile jar = new JarFile(Built.file("build.bundle").toFile(), true)) {
            List<JarEntry> entries = jar.stream().filter(entry -> !entry.getName().startsWith("META-INF/")).toList();
            assertTrue(entries.size() > 10);
            for (JarEntry entry : entries) {
                jar.getInputStream(entry).readAllBytes();
                assertNotNull(entry.getName(), entry.getCodeSigners());
            }
        }
    }

    @Test
    public void codeResourcesManifestAndMappingAreWhereStoresLook() throws Exception {
        try (JarFile jar = new JarFile(Built.file("build.bundle").toFile())) {
            for (String name : List.of("BundleConfig.pb", "base/manifest/AndroidManifest.xml", "base/resources.pb",
                    "base/dex/classes.dex",
                    "BUNDLE-METADATA/com.android.tools.build.obfuscation/proguard.map")) {
                assertNotNull(name, jar.getEntry(name));
            }
        }
    }
}
