package dk.walkntalk.phone;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Where the app's build has put what is needed to run it. */
final class AppFacts {
    private final Properties facts = new Properties();

    /**
     * Reads them.
     *
     * @throws IOException when the app was not built yet
     */
    AppFacts(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException("The app is not built yet: there is no " + file);
        }
        try (Reader in = Files.newBufferedReader(file)) {
            facts.load(in);
        }
    }

    String id() {
        return facts.getProperty("applicationId");
    }

    Path resources() {
        return Path.of(facts.getProperty("resources"));
    }

    Path manifest() {
        return Path.of(facts.getProperty("manifest"));
    }

    Path platform() {
        return Path.of(facts.getProperty("platform"));
    }

    /** The app's classes, after those that the phone itself is made of. */
    URLClassLoader classes(ClassLoader phone) throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        for (String place : facts.getProperty("classpath").split(File.pathSeparator)) {
            places.add(new File(place).toURI().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new), phone);
    }
}
