package dk.walkntalk.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Android's resource compiler, a native program that apktool-lib carries for three systems, and the
 * platform's own resources to link against.
 */
final class Aapt2 {

    private final Path folder;
    private final String binary;

    /** @param folder where the program is unpacked */
    Aapt2(Path folder) {
        this.folder = folder;
        this.binary = binaryFor(System.getProperty("os.name"));
    }

    static String binaryFor(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows/aapt2.exe";
        }
        return name.startsWith("mac") ? "macosx/aapt2" : "linux/aapt2";
    }

    /** The resources of Android itself, as a file for {@code aapt2 link -I}. */
    Path framework() throws IOException {
        return unpacked("android-framework.jar");
    }

    /**
     * Runs the program to its end.
     *
     * @return what it printed
     * @throws IOException with the program's own words when it fails
     */
    String run(List<String> arguments) throws IOException {
        Path program = unpacked(binary);
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("aapt2 " + arguments.get(0) + " failed:\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("aapt2 was interrupted", e);
        }
        return said;
    }

    private Path unpacked(String entry) throws IOException {
        Path target = folder.resolve(entry);
        if (Files.exists(target)) {
            return target;
        }
        Files.createDirectories(target.getParent());
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        try (InputStream in = Aapt2.class.getResourceAsStream("/prebuilt/" + entry)) {
            if (in == null) {
                throw new IOException("apktool-lib has no prebuilt/" + entry);
            }
            Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
        }
        partial.toFile().setExecutable(true);
        return Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
