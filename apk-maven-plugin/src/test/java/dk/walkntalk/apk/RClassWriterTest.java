package dk.walkntalk.apk;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class RClassWriterTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String app = """
            int string title 0x7f0a0001
            int string only_mine 0x7f0a0002
            int[] styleable Badge { 0x7f040001, 0x01010002 }
            int styleable Badge_color 0
            int styleable Badge_size 1
            int[] styleable Unread { 0x7f040003 }
            """;
    private final String library = """
            int string title 0x0
            int string removed 0x0
            int[] styleable Badge { 0x0, 0x0 }
            int styleable Badge_size 1
            int[] styleable Unread { 0x0 }
            """;

    @Test
    public void aLibrarysFieldsHaveTheAppsNumbers() throws Exception {
        Field title = load("string").getField("title");
        assertEquals(0x7f0a0001, title.getInt(null));
        assertFalse("the shrinker follows fields, which javac must not inline", Modifier.isFinal(title.getModifiers()));
    }

    @Test
    public void aListOfAttributesIsTheApps() throws Exception {
        Class<?> styleable = load("styleable");
        assertArrayEquals(new int[] {0x7f040001, 0x01010002}, (int[]) styleable.getField("Badge").get(null));
        assertEquals(1, styleable.getField("Badge_size").getInt(null));
    }

    @Test
    public void aStyleableThatNobodyReadsIsLeftOut() throws Exception {
        Class<?> styleable = load("styleable");
        assertThrows(NoSuchFieldException.class, () -> styleable.getField("Unread"));
    }

    @Test
    public void symbolsThatTheAppDoesNotHaveAreLeftOut() throws Exception {
        Class<?> string = load("string");
        assertThrows(NoSuchFieldException.class, () -> string.getField("removed"));
        assertThrows(NoSuchFieldException.class, () -> string.getField("only_mine"));
    }

    private Class<?> load(String type) throws Exception {
        Set<String> read = Set.of("org/example/R$styleable.Badge", "org/example/R$styleable.Badge_size");
        Map<String, byte[]> classes =
                new RClassWriter(symbols(app), read).classes("org.example", symbols(library));
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        return loader.loadClass("org.example.R$" + type);
    }

    private Symbols symbols(String text) throws IOException {
        Path file = folder.newFile().toPath();
        Files.writeString(file, text);
        return Symbols.read(file);
    }
}
