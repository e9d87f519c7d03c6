package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers what a step was made from, so that it need not be made again.
 *
 * <p>Files count by path, size and time of change: cheap, and enough within one working folder.
 */
final class Stamp {

    private final Path file;
    private final StringBuilder inputs = new StringBuilder();

    /** @param file where the stamp is kept; beside, not in, what it vouches for */
    Stamp(Path file) {
        this.file = file;
    }

    /** Adds a file, or every file below a folder. A missing one counts as missing. */
    Stamp with(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path each : Trees.files(path)) {
                with(each);
            }
        } else if (Files.exists(path)) {
            inputs.append(path).append(' ').append(Files.size(path)).append(' ')
                    .append(Files.getLastModifiedTime(path).toMillis()).append('\n');
        } else {
            inputs.append(path).append(" missing\n");
        }
        return this;
    }

    /** Adds a setting. */
    Stamp with(String setting) {
        inputs.append(setting).append('\n');
        return this;
    }

    boolean isCurrent() throws IOException {
        return Files.exists(file) && Files.readString(file).contentEquals(inputs);
    }

    /** To be called when the step has been done. */
    void write() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, inputs.toString().getBytes(StandardCharsets.UTF_8));
    }
}
