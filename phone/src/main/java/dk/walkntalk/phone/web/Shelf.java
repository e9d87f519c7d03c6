package dk.walkntalk.phone.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Files on their way: from the phone to the browser under a ticket that nobody guesses, and back into a folder. */
final class Shelf {
    /** A picture of a camera is 20 MB at most; what is larger is a mistake. */
    static final long LIMIT = 60L << 20;
    private static final int KEPT = 50;

    /** A file that can be fetched. */
    record Parcel(Path file, String name, String type) { }

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Parcel> parcels = new LinkedHashMap<>();
    private final Path folder;

    /** @throws IOException when there is no room for a folder of passage */
    Shelf() throws IOException {
        folder = Files.createTempDirectory("phone");
    }

    /** Puts a file there, and says under which ticket. */
    synchronized String put(Parcel parcel) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String ticket = HexFormat.of().formatHex(bytes);
        parcels.put(ticket, parcel);
        if (parcels.size() > KEPT) {
            parcels.remove(parcels.keySet().iterator().next());
        }
        return ticket;
    }

    /** Null when there is no such ticket. */
    synchronized Parcel get(String ticket) {
        return parcels.get(ticket);
    }

    /**
     * Keeps what comes.
     *
     * @return null when it is larger than {@link #LIMIT}; nothing of it stays then
     */
    Path take(InputStream from) throws IOException {
        Path file = Files.createTempFile(folder, "in", null);
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream to = Files.newOutputStream(file)) {
            for (int read; (read = from.read(buffer)) >= 0;) {
                size += read;
                // The rest is read too: a browser that is not heard to the end does not listen to the answer.
                if (size <= LIMIT) {
                    to.write(buffer, 0, read);
                }
            }
        }
        if (size <= LIMIT) {
            return file;
        }
        Files.delete(file);
        return null;
    }

    void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
