package dk.walkntalk.apk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class ShrinkerRulesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ShrinkerRules rules = new ShrinkerRules("9.5.28");

    @Test
    public void rulesForThisVersionGoBeforeGeneralOnes() throws Exception {
        assertEquals(List.of("new"), rulesOf(Map.of(
                "META-INF/proguard/x.pro", "general",
                "META-INF/com.android.tools/r8-from-8.0.0/x.pro", "new",
                "META-INF/com.android.tools/r8-upto-8.0.0/x.pro", "old")));
    }

    @Test
    public void generalRulesServeWhenNoOthersFit() throws Exception {
        assertEquals(List.of("general"), rulesOf(Map.of(
                "META-INF/proguard/x.pro", "general",
                "META-INF/com.android.tools/proguard/x.pro", "for another shrinker",
                "META-INF/com.android.tools/r8-upto-3.0.0/x.pro", "old")));
    }

    @Test
    public void rulesWithoutVersionFitAny() throws Exception {
        assertEquals(List.of("any"), rulesOf(Map.of("META-INF/com.android.tools/r8/x.pro", "any")));
    }

    @Test
    public void theUpperVersionIsTheFirstThatIsNotMeant() {
        assertTrue(rules.covers("9.5.28", null));
        assertTrue(rules.covers("8.0.0", "9.6"));
        assertFalse(rules.covers(null, "9.5.28"));
        assertFalse(rules.covers("10", null));
    }

    private List<String> rulesOf(Map<String, String> texts) throws Exception {
        Path jar = folder.getRoot().toPath().resolve("x.jar");
        Map<String, byte[]> entries = new TreeMap<>();
        texts.forEach((name, text) -> entries.put(name, text.getBytes()));
        Zips.write(jar, entries);
        return rules.in(jar);
    }
}
