package dk.walkntalk.phone.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.robolectric.util.TempDirectory;

/** The phone's storage: what Robolectric takes for a folder to be deleted stays where it is. */
final class KeptFolder extends TempDirectory {
    private final Path folder;

    /** @param folder becomes a folder if it is none */
    KeptFolder(Path folder) {
        super("unused");
        this.folder = folder;
    }

    @Override
    public Path getBasePath() {
        return folder;
    }

    @Override
    public Path createFile(String name, String contents) {
        try {
            return Files.writeString(folder.resolve(name), contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path create(String name) {
        return createIfNotExists(name);
    }

    @Override
    public Path createIfNotExists(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
