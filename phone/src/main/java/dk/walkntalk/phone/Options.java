package dk.walkntalk.phone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was said on the command line, {@code --name=value} or {@code --name value}. */
final class Options {
    static final String USAGE = """
            --data FOLDER     the phone's storage; kept from start to start
            --concept FILE    a file that is opened with the app, or the name of a concept that comes with it
            --lang da|en      the phone's language
            --size WxH        of the screen in dp, such as 411x891
            --fresh           begin with an empty phone; the storage of before is put aside
            --port NUMBER     of 127.0.0.1; without it 8411, or any that is free
            """;
    private static final Set<String> WITHOUT_VALUE = Set.of("fresh", "help");
    private static final Set<String> ALL = Set.of("app", "concepts", "data", "concept", "lang", "size", "fresh", "port",
            "help");
    private static final int USUAL_PORT = 8411;

    private final Map<String, String> said = new LinkedHashMap<>();

    /** @throws IllegalArgumentException in words for whoever typed it */
    Options(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String[] parts = arguments.get(i).split("=", 2);
            String name = parts[0].replaceFirst("^--", "");
            if (!parts[0].startsWith("--") || !ALL.contains(name)) {
                throw new IllegalArgumentException("Not an option: " + parts[0] + "\n" + USAGE);
            }
            String value = "";
            if (parts.length == 2) {
                value = parts[1];
            } else if (!WITHOUT_VALUE.contains(name)) {
                i++;
                if (i == arguments.size()) {
                    throw new IllegalArgumentException("Option --" + name + " wants a value.\n" + USAGE);
                }
                value = arguments.get(i);
            }
            said.put(name, value);
        }
    }

    boolean help() {
        return said.containsKey("help");
    }

    Path app() {
        return Path.of(said.getOrDefault("app", "app/target/apk/run.properties"));
    }

    /** @param id the app's, which names the folder in the home of whoever starts it */
    Path data(String id) {
        String data = said.get("data");
        return (data == null ? Path.of(System.getProperty("user.home"), ".phone", id) : Path.of(data)).toAbsolutePath();
    }

    boolean fresh() {
        return said.containsKey("fresh");
    }

    String language() {
        String language = said.getOrDefault("lang", "da");
        if (!language.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("--lang wants two letters, such as da or en, not " + language);
        }
        return language;
    }

    /** Width and height in dp. */
    int[] size() {
        String size = said.getOrDefault("size", "411x891");
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            throw new IllegalArgumentException("--size wants width and height in dp, such as 411x891, not " + size);
        }
        return Arrays.stream(size.split("x")).mapToInt(Integer::parseInt).toArray();
    }

    boolean portWanted() {
        return said.containsKey("port");
    }

    int port() {
        String port = said.getOrDefault("port", "" + USUAL_PORT);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("--port wants a number up to 65535, not " + port);
        }
        return Integer.parseInt(port);
    }

    /** Null when none was named. */
    Path concept() {
        String concept = said.get("concept");
        if (concept == null) {
            return null;
        }
        Path file = Path.of(concept);
        if (!Files.isRegularFile(file) && said.containsKey("concepts")) {
            file = Path.of(said.get("concepts"), concept + ".json");
        }
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("--concept: there is no file " + concept);
        }
        return file.toAbsolutePath();
    }
}
