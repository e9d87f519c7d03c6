package dk.walkntalk.apk;

import java.util.List;
import java.util.regex.Pattern;

/** Which of the files that lie beside classes are of any use on a phone. */
final class PackedFiles {

    private static final List<Pattern> USELESS = List.of(
            Pattern.compile("META-INF/(MANIFEST\\.MF|INDEX\\.LIST|DEPENDENCIES)"),
            Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC|kotlin_module|version)"),
            Pattern.compile("META-INF/(maven|proguard|com\\.android\\.tools|androidx|versions|native-image)/.*"),
            Pattern.compile(".*\\.(kotlin_module|kotlin_builtins|kotlin_metadata|java|class|proto|pom|md)"),
            Pattern.compile("(?i)(META-INF/)?(LICENSE|NOTICE|README|CHANGELOG)[^/]*"),
            Pattern.compile("DebugProbesKt\\.bin"));

    private final List<Pattern> excludes;

    /** @param excludes regular expressions of further entry names to leave out */
    PackedFiles(List<String> excludes) {
        this.excludes = excludes.stream().map(Pattern::compile).toList();
    }

    /** Whether the entry belongs in the app. */
    boolean accepts(String entry) {
        return USELESS.stream().noneMatch(pattern -> pattern.matcher(entry).matches())
                && excludes.stream().noneMatch(pattern -> pattern.matcher(entry).matches());
    }
}
