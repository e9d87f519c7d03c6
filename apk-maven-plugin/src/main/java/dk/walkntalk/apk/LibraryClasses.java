package dk.walkntalk.apk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** One jar with the {@code R} classes of all libraries. */
final class LibraryClasses {

    private LibraryClasses() {
    }

    /**
     * Writes the jar.
     *
     * @param symbols the linked app's list of symbols
     */
    static void write(Path jar, List<Aar> libraries, Path symbols) throws IOException {
        Set<String> read = new HashSet<>();
        for (Aar library : libraries) {
            read.addAll(References.in(library.jar()));
        }
        RClassWriter writer = new RClassWriter(Symbols.read(symbols), read);
        Map<String, byte[]> classes = new TreeMap<>();
        for (Aar library : libraries) {
            if (library.symbols().isPresent() && Files.size(library.symbols().get()) > 0) {
                writer.classes(packageOf(library.manifest()), Symbols.read(library.symbols().get()))
                        .forEach(classes::putIfAbsent);
            }
        }
        Zips.write(jar, classes);
    }

    /** The package that a library's manifest states. */
    static String packageOf(Path manifest) throws IOException {
        try (InputStream in = Files.newInputStream(manifest)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getDocumentElement().getAttribute("package");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(manifest + " is no manifest", e);
        }
    }
}
