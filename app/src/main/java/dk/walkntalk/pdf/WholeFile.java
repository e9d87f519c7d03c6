package dk.walkntalk.pdf;

import com.itextpdf.commons.exceptions.ITextException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file that comes into being (or is replaced) whole, in one step, at the end. Until then the bytes are in a
 * file beside it, named as it is with ".part" after.
 */
final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** Writes the content to a stream that stays open. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param target in an existing folder
     * @throws IOException when the disk is full or the content cannot be written; an earlier target is then as it was
     */
    static void write(Path target, Content content) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (FileChannel file = FileChannel.open(
                            part,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER)) {
                content.writeTo(out);
                out.flush();
                file.force(true);
            } catch (ITextException e) {
                throw ioException(e);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The disk's own exception, when that is what iText wraps. */
    private static IOException ioException(ITextException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                cause.addSuppressed(wrapped);
                return (IOException) cause;
            }
        }
        return new IOException("The PDF could not be written", wrapped);
    }
}
