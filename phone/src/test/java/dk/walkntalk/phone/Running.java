package dk.walkntalk.phone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The phone in a process of its own, as the command starts it. */
final class Running implements AutoCloseable {
    private final Process process;
    private final StringBuffer said = new StringBuffer();
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    Running(Path data, String... more) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(System.getProperty("phone.jvm").split(" ")));
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        command.addAll(List.of("-classpath", classes, Main.class.getName(), "--app=" + System.getProperty("phone.app"),
                "--data=" + data));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread reader = new Thread(() -> new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).lines().forEach(this::line));
        reader.setDaemon(true);
        reader.start();
    }

    private void line(String line) {
        said.append(line).append('\n');
        if (line.contains("http://127.0.0.1:")) {
            address.complete(URI.create(line.replaceFirst(".*(http://[^ ]+/).*", "$1")));
        }
    }

    /** Where it is to be seen, as it says. */
    URI address() {
        try {
            return address.get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no address:\n" + said, e);
        }
    }

    /** How much of a processor it has used up to now. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Everything that it has said. */
    String said() {
        return said.toString();
    }

    /** Waits for its end by itself. */
    int end() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it goes on:\n" + said);
        }
        return process.exitValue();
    }

    /** As Ctrl-C does; by the signal that a process also hears when a shell in the background has started it. */
    void interrupt() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
