package dk.walkntalk.phone;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** The folder that is a phone's storage: one phone at a time uses it, and the next one is told where that is. */
final class Storage {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    /** Another phone has this folder. Its message is where. */
    static final class InUse extends IOException {
        private static final long serialVersionUID = 1;

        InUse(String where) {
            super(where);
        }
    }

    private final Path folder;
    private final Path address;
    /** Held on to: without a reader the lock would go with the next collection of garbage. */
    private final FileChannel lock;

    /**
     * Takes the folder for as long as this process lives.
     *
     * @param fresh what is in it is put aside, beside it
     * @throws InUse when another phone has it
     */
    Storage(Path folder, boolean fresh) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        // Beside the folder, so that it stays when the folder is put aside.
        Path file = folder.resolveSibling(folder.getFileName() + ".lock");
        address = folder.resolveSibling(folder.getFileName() + ".address");
        lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            lock.close();
            throw new InUse(Files.exists(address) ? Files.readString(address) : "");
        }
        Files.deleteIfExists(address);
        if (fresh) {
            Path aside = folder.resolveSibling(folder.getFileName() + "-" + LocalDateTime.now().format(WHEN));
            Files.move(folder, aside);
            Files.createDirectories(folder);
            System.out.println("The storage of before is in " + aside);
        }
    }

    Path folder() {
        return folder;
    }

    /** Says where the phone is to be seen. */
    void isAt(URI page) throws IOException {
        Files.writeString(address, page.toString(), StandardCharsets.UTF_8);
        address.toFile().setReadable(false, false);
        address.toFile().setReadable(true, true);
    }

    /** Another may have the folder. */
    void left() throws IOException {
        Files.deleteIfExists(address);
        lock.close();
    }
}
