package dk.walkntalk.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Rules for the shrinker that jars bring along, in {@code META-INF/com.android.tools} by version of
 * R8, else in {@code META-INF/proguard}.
 */
final class ShrinkerRules {

    private static final Pattern TARGETED =
            Pattern.compile("META-INF/com\\.android\\.tools/r8(?:-from-([^/]+?))?(?:-upto-([^/]+?))?/.+");
    private static final Pattern GENERAL = Pattern.compile("META-INF/proguard/.+");

    private final String version;

    /** @param version of R8, such as {@code 9.5.28} */
    ShrinkerRules(String version) {
        this.version = version;
    }

    /** What the platform needs of any app. */
    static String ofAndroid() throws IOException {
        try (InputStream in = ShrinkerRules.class.getResourceAsStream("android-rules.pro")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The texts of the rules in one jar, none when it brings none. */
    List<String> in(Path jar) throws IOException {
        Map<String, String> targeted = new TreeMap<>();
        Map<String, String> general = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                Matcher matcher = TARGETED.matcher(entry.getName());
                if (matcher.matches() && covers(matcher.group(1), matcher.group(2))) {
                    targeted.put(entry.getName(), text(zip, entry));
                } else if (GENERAL.matcher(entry.getName()).matches()) {
                    general.put(entry.getName(), text(zip, entry));
                }
            }
        }
        return new ArrayList<>((targeted.isEmpty() ? general : targeted).values());
    }

    /** Whether rules from one version up to, but without, another are meant for this R8. */
    boolean covers(String from, String upto) {
        return (from == null || compare(version, from) >= 0) && (upto == null || compare(version, upto) < 0);
    }

    private static int compare(String one, String other) {
        String[] ones = one.split("[.-]");
        String[] others = other.split("[.-]");
        for (int i = 0; i < Math.max(ones.length, others.length); i++) {
            int difference = Integer.compare(number(ones, i), number(others, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int index) {
        return index < parts.length && parts[index].matches("\\d+") ? Integer.parseInt(parts[index]) : 0;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
