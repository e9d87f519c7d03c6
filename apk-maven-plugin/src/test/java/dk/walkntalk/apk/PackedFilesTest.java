package dk.walkntalk.apk;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public final class PackedFilesTest {

    private final PackedFiles packed = new PackedFiles(List.of("fonts/.*\\.afm"));

    @Test
    public void servicesAndDataThatCodeReadsAreKept() {
        assertTrue(packed.accepts("META-INF/services/org.example.Service"));
        assertTrue(packed.accepts("org/example/words.txt"));
    }

    @Test
    public void whatOnlyToolsReadIsLeftOut() {
        for (String name : List.of("META-INF/MANIFEST.MF", "META-INF/X.SF", "META-INF/x.kotlin_module",
                "META-INF/maven/g/a/pom.xml", "META-INF/proguard/x.pro", "META-INF/LICENSE.txt", "NOTICE.txt",
                "META-INF/versions/9/module-info.class", "kotlin/kotlin.kotlin_builtins")) {
            assertFalse(name, packed.accepts(name));
        }
    }

    @Test
    public void whatTheProjectExcludesIsLeftOut() {
        assertFalse(packed.accepts("fonts/Courier.afm"));
        assertTrue(packed.accepts("fonts/Courier.ttf"));
    }
}
