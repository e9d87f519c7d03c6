package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** The list of features says of each which test shows it; a test that is not there shows nothing. */
public final class FeaturesTest {
    private static final Pattern ROW = Pattern.compile("\\| (\\d+|[a-z]) \\|.*\\| ([^|]*) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)(?:#(\\w+))?`");

    @Test
    public void everyFeatureIsThereOnceAndNamesTestsThatExist() throws IOException {
        Map<String, String> sources = sources();
        List<Integer> numbers = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "features.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                if (Character.isDigit(row.group(1).charAt(0))) {
                    numbers.add(Integer.parseInt(row.group(1)));
                }
                List<String> missing = missing(row.group(2), sources);
                missing.forEach(one -> wrong.add(row.group(1) + ": " + one));
            }
        }
        assertEquals(IntStream.rangeClosed(1, 57).boxed().collect(Collectors.toList()), numbers);
        assertEquals("", String.join("\n", wrong));
    }

    private static List<String> missing(String tests, Map<String, String> sources) {
        List<String> missing = new ArrayList<>();
        Matcher test = TEST.matcher(tests);
        boolean any = false;
        while (test.find()) {
            any = true;
            String source = sources.getOrDefault(test.group(1), "");
            boolean there = test.group(2) == null ? source.contains("@Test")
                    : source.contains("void " + test.group(2) + "()");
            if (!there) {
                missing.add(test.group());
            }
        }
        if (!any) {
            missing.add("no test");
        }
        return missing;
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            Map<String, String> sources = files.filter(file -> file.toString().endsWith("Test.java")).collect(
                    Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), FeaturesTest::read));
            assertTrue(sources.size() > 50);
            return sources;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
