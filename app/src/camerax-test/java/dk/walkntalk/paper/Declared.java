package dk.walkntalk.paper;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Sources of this module that its build does not compile itself, compiled in a folder of their own. */
final class Declared {
    private Declared() { }

    /** Compiles all below {@code sources} into {@code classes}, against what the tests see. */
    static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17", "-nowarn", "-d",
                classes.toString(), "-classpath", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = compiler.run(null, said, said, arguments.toArray(String[]::new));
        assertTrue(said.toString(), code == 0);
    }

    /** The names of all classes in {@code classes}. */
    static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.')
                            .replaceFirst("\\.class$", "")).sorted().collect(Collectors.toList());
        }
    }

    /** Loads those in {@code classes} itself, and all others as the tests do. */
    static ClassLoader loader(Path classes) throws IOException {
        List<String> own = names(classes);
        return new ClassLoader(Declared.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!own.contains(name)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                try (InputStream in = Files.newInputStream(classes.resolve(name.replace('.', '/') + ".class"))) {
                    byte[] bytes = in.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
    }
}
