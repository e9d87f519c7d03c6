package dk.walkntalk.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks AARs, each into a folder of its own, once for as long as the AAR stays the same file. */
final class AarUnpacker {

    private final Path root;

    /** @param root the folder that gets one sub-folder per AAR */
    AarUnpacker(Path root) {
        this.root = root;
    }

    /**
     * Unpacks an AAR unless that was done before.
     *
     * @param name unique within the build, usable as a file name
     * @throws IOException when the AAR cannot be read or holds an entry that points outside it
     */
    Aar unpack(String name, Path file) throws IOException {
        Aar aar = unpacked(name);
        Stamp stamp = new Stamp(root.resolve(name + ".stamp")).with(file);
        if (!stamp.isCurrent()) {
            Trees.delete(aar.folder());
            extract(file, aar.folder());
            joinClasses(aar);
            stamp.write();
        }
        return aar;
    }

    /** An AAR that has been unpacked before. */
    Aar unpacked(String name) {
        return new Aar(name, root.resolve(name));
    }

    private static void extract(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(file + " holds an entry outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** An AAR may hold further jars (emoji2 does), but an artifact has one file: so all become one. */
    private static void joinClasses(Aar aar) throws IOException {
        Path classes = aar.folder().resolve("classes.jar");
        List<Path> more = Trees.filesIn(aar.folder().resolve("libs"), ".jar");
        if (more.isEmpty() && Files.exists(classes)) {
            Files.move(classes, aar.jar(), StandardCopyOption.REPLACE_EXISTING);
            return;
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        if (Files.exists(classes)) {
            entries.putAll(Zips.read(classes));
        }
        for (Path jar : more) {
            Zips.read(jar).forEach(entries::putIfAbsent);
        }
        Zips.write(aar.jar(), entries);
    }
}
