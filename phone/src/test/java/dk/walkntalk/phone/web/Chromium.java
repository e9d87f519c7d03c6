package dk.walkntalk.phone.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, of its own for each test; its pages are driven by the DevTools protocol. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path profile;
    private final Process process;
    private final String address;

    private Chromium(String program) throws IOException {
        profile = Files.createTempDirectory("chromium");
        process = new ProcessBuilder(List.of(program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-dev-shm-usage", "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream", "--remote-debugging-port=0", "--user-data-dir=" + profile,
                "--window-size=1100,1000", "about:blank")).redirectErrorStream(true).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String found = null;
        for (String line; found == null && (line = lines.readLine()) != null;) {
            if (line.startsWith("DevTools listening on ws://")) {
                found = line.replaceFirst(".*ws://([^/]+)/.*", "http://$1");
            }
        }
        if (found == null) {
            throw new IOException(program + " ended before it could be driven");
        }
        address = found;
        Thread rest = new Thread(() -> lines.lines().forEach(line -> { }), "chromium says");
        rest.setDaemon(true);
        rest.start();
    }

    /** Empty, with a loud line, where no such browser is installed. */
    public static Optional<Chromium> start() throws IOException {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : NAMES) {
                if (new File(folder, name).canExecute()) {
                    return Optional.of(new Chromium(folder + File.separator + name));
                }
            }
        }
        System.out.println("\n*** NOT TESTED IN A BROWSER: none of " + NAMES + " is installed here ***\n");
        return Optional.empty();
    }

    /** Opens a page in a tab of its own. */
    public Tab open(URI page) throws IOException, InterruptedException {
        String url = address + "/json/new?" + URLEncoder.encode(page.toString(), StandardCharsets.UTF_8);
        JsonObject tab = JsonParser.parseString(client.send(HttpRequest.newBuilder(URI.create(url))
                .method("PUT", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString()).body())
                .getAsJsonObject();
        return new Tab(client, URI.create(tab.get("webSocketDebuggerUrl").getAsString()));
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().orTimeout(5, TimeUnit.SECONDS).join());
        List<Path> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(left::add);
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
    }
}
