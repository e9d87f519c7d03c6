package dk.walkntalk.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Layouts, navigation graphs and the manifest name classes in text. A class that the shrinker has
 * renamed or removed is missed only when somebody opens that screen.
 */
public final class NamedClassesIT {

    @Test
    public void classesThatResourcesNameAreInTheApkByThatName() throws Exception {
        Set<String> named = named();
        assertTrue("nothing found to check", named.size() > 5);
        Set<String> kept = kept();
        Set<String> lost = named.stream().filter(name -> !kept.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), lost);
    }

    /** The app's own classes in attributes such as {@code android:name} and as names of elements. */
    private static Set<String> named() throws IOException {
        String id = Pattern.quote(Built.value("app.id"));
        Pattern pattern = Pattern.compile("(?:<|(?:name|class)=\")(" + id + ")?(\\.(?:\\w+\\.)*[A-Z]\\w*)");
        Set<String> names = new TreeSet<>();
        Path main = Built.file("build.manifest").getParent();
        try (Stream<Path> files = Files.walk(main)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                // an intent's action looks like a class and is none
                Matcher matcher = pattern.matcher(Files.readString(file).replaceAll("<action[^>]*>", ""));
                while (matcher.find()) {
                    names.add(Built.value("app.id") + matcher.group(2));
                }
            }
        }
        return names;
    }

    /** Lines such as {@code a.B -> a.B:} say that a class is there under its own name. */
    private static Set<String> kept() throws IOException {
        Pattern same = Pattern.compile("^(\\S+) -> \\1:$");
        try (Stream<String> lines = Files.lines(Built.file("build.mapping"))) {
            return lines.map(same::matcher).filter(Matcher::matches).map(matcher -> matcher.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
