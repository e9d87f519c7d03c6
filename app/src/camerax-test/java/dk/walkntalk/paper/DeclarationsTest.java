package dk.walkntalk.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import androidx.test.ext.junit.runners.AndroidJUnit4;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

/**
 * The declarations that other builds compile the in-app camera against say what the library has. Only for builds with
 * the library; what a declaration leaves out is no difference.
 */
@RunWith(AndroidJUnit4.class)
public final class DeclarationsTest {
    private static final int CHECKED = Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL | Modifier.INTERFACE;

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> differences = new ArrayList<>();

    @Test
    public void whatIsDeclaredIsInTheLibraryAsItIsDeclared() throws Exception {
        Path classes = folder.getRoot().toPath();
        Declared.compile(Path.of("src", "camerax-declarations", "java"), classes);
        List<String> names = Declared.names(classes);
        assertTrue(names.size() > 30);
        ClassLoader declared = Declared.loader(classes);
        for (String name : names) {
            Class<?> here = declared.loadClass(name);
            assertTrue("it is the declaration", here.getClassLoader() == declared);
            try {
                compare(here, Class.forName(name, false, DeclarationsTest.class.getClassLoader()));
            } catch (ClassNotFoundException e) {
                differences.add(name + " is not in the library");
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    private void compare(Class<?> here, Class<?> there) throws IllegalAccessException {
        same(here.getName(), here.getModifiers() & CHECKED, there.getModifiers() & CHECKED);
        if (!ancestors(there).containsAll(ancestors(here))) {
            differences.add(here + " extends " + ancestors(here) + ", there " + ancestors(there));
        }
        for (Constructor<?> one : here.getDeclaredConstructors()) {
            if (Modifier.isPublic(one.getModifiers())) {
                compare(one, Arrays.asList(there.getConstructors()));
            }
        }
        for (Method one : here.getDeclaredMethods()) {
            if (Modifier.isPublic(one.getModifiers()) && !one.isSynthetic() && !isOfEnum(here, one)) {
                compare(one, Arrays.asList(there.getMethods()));
            }
        }
        for (Field one : here.getDeclaredFields()) {
            if (Modifier.isPublic(one.getModifiers())) {
                compare(one, there);
            }
        }
        nothingMoreToWrite(here, there);
    }

    private static boolean isOfEnum(Class<?> type, Method method) {
        return type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
    }

    private void compare(Executable one, List<? extends Executable> all) {
        String wanted = told(one);
        List<String> there = all.stream().map(DeclarationsTest::told).collect(Collectors.toList());
        if (!there.contains(wanted)) {
            differences.add(one.getDeclaringClass().getName() + " has no " + wanted + ", but " + there.stream()
                    .filter(other -> other.contains(" " + shortName(one) + "(")).collect(Collectors.toList()));
        }
    }

    private void compare(Field one, Class<?> type) throws IllegalAccessException {
        try {
            Field there = type.getField(one.getName());
            same(one.toString(), one.getType().getName() + (one.getModifiers() & CHECKED),
                    there.getType().getName() + (there.getModifiers() & CHECKED));
            if (one.getType() == int.class) {
                // javac writes its value into the code that uses it
                same(one.toString(), one.get(null), there.get(null));
            }
        } catch (NoSuchFieldException e) {
            differences.add(type.getName() + " has no field " + one.getName());
        }
    }

    /** Whoever implements what is declared, as tests do, has then implemented what the library has. */
    private void nothingMoreToWrite(Class<?> here, Class<?> there) {
        if (List.of("Analyzer", "OnImageSavedCallback", "CameraState", "StateError").contains(here.getSimpleName())) {
            same(here.getName() + ", to be written", abstracts(here), abstracts(there));
        }
    }

    private static Set<String> abstracts(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(DeclarationsTest::told).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all that a class extends and implements, but for {@link Object}. */
    private static Set<String> ancestors(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Class<?> one = type.getSuperclass(); one != null && one != Object.class; one = one.getSuperclass()) {
            names.add(one.getName());
            names.addAll(ancestors(one));
        }
        for (Class<?> one : type.getInterfaces()) {
            names.add(one.getName());
            names.addAll(ancestors(one));
        }
        return names;
    }

    /** A method with its types and what it throws, as the two sides can be compared. */
    private static String told(Executable method) {
        Set<String> thrown = Arrays.stream(method.getExceptionTypes()).map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        String gives = method instanceof Method ? ((Method) method).getReturnType().getName() : "new";
        return (Modifier.isStatic(method.getModifiers()) ? "static " : "") + gives + " " + shortName(method)
                + Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.toList())
                .toString().replace('[', '(').replace(']', ')') + thrown;
    }

    private static String shortName(Member method) {
        return method instanceof Constructor ? "" : method.getName();
    }

    private void same(String what, Object here, Object there) {
        if (!here.equals(there)) {
            differences.add(what + ": declared " + here + ", there " + there);
        }
    }
}
