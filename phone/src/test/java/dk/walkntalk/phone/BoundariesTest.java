package dk.walkntalk.phone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** Which package may know which: page and phone meet in {@code link}, and neither knows the app. */
public final class BoundariesTest {
    private static final Path SOURCES = Path.of("src/main/java/dk/walkntalk/phone");
    private static final String SELF = "dk\\.walkntalk\\.phone\\.";

    @Test
    public void theLinkKnowsNobody() throws IOException {
        assertNames("link", SELF + "(inside|web)\\.|android\\.|org\\.robolectric");
    }

    @Test
    public void thePageKnowsTheLinkOnly() throws IOException {
        assertNames("web", SELF + "inside\\.|android\\.|org\\.robolectric");
    }

    @Test
    public void thePhoneKnowsNothingOfThePage() throws IOException {
        assertNames("inside", SELF + "web\\.|com\\.sun\\.net");
    }

    @Test
    public void nothingHereKnowsTheApp() throws IOException {
        assertNames("", "dk\\.walkntalk\\.(?!phone\\b)");
    }

    private static void assertNames(String folder, String forbidden) throws IOException {
        Pattern names = Pattern.compile("\\b(" + forbidden + ")");
        try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.toList());
            assertFalse("sources of " + folder, sources.isEmpty());
            for (Path source : sources) {
                List<String> found = Files.readAllLines(source).stream()
                        .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/*"))
                        .filter(line -> names.matcher(line).find()).collect(Collectors.toList());
                assertEquals(source.toString(), List.of(), found);
            }
        }
    }
}
