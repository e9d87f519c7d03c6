package dk.walkntalk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** What is public is used outside of its package; everything else is the package's own affair. */
public final class VisibilityTest {
    private static final JavaClasses ALL = Bytecode.read(
            Path.of("target", "classes", "dk", "walkntalk"), Path.of("target", "test-classes", "dk", "walkntalk"));

    private static final Map<String, String> ON_PURPOSE = Map.of(
            "dk.walkntalk.pdf.PlanUnreadableException", "thrown to whoever reads a plan, who is to ask for its reason",
            "dk.walkntalk.pdf.PlanFileName.ascii(dk.walkntalk.pdf.PlanDocument)",
            "for archives that take no other letters; which do is found out with each municipality");

    @Test
    public void everyPublicTypeIsUsedOutsideOfItsPackage() throws IOException {
        String resources = resources();
        Set<String> idle = new TreeSet<>();
        for (JavaClass type : ALL) {
            if (isApp(type) && type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass()
                    && !resources.contains(type.getName()) && !isRooms(type)
                    && type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass)
                            .allMatch(user -> user.getPackageName().equals(type.getPackageName()))
                    && !isPartOfARecord(type) && !ON_PURPOSE.containsKey(type.getName())) {
                idle.add(type.getName());
            }
        }
        assertEquals(Set.of(), idle);
    }

    @Test
    public void everyPublicMemberIsUsedOutsideOfItsPackage() {
        Set<String> idle = new TreeSet<>();
        int looked = 0;
        for (JavaClass type : ALL) {
            if (isApp(type) && type.getModifiers().contains(JavaModifier.PUBLIC) && !isRooms(type)
                    && !type.isInterface()) {
                for (JavaMethod method : type.getMethods()) {
                    if (isPublic(method.getModifiers()) && !isOverride(method) && !isGiven(type, method)) {
                        looked++;
                        if (isIdle(method) && !ON_PURPOSE.containsKey(method.getFullName())) {
                            idle.add(method.getFullName());
                        }
                    }
                }
                for (JavaConstructor constructor : type.getConstructors()) {
                    if (isPublic(constructor.getModifiers()) && !type.isRecord() && isIdle(constructor)
                            && !isForTheSystem(constructor)) {
                        idle.add(constructor.getFullName());
                    }
                }
                for (JavaField field : type.getFields()) {
                    if (isPublic(field.getModifiers()) && !type.isEnum() && isIdle(field) && !isCopied(field)) {
                        idle.add(field.getFullName());
                    }
                }
            }
        }
        assertTrue("the test looks at methods at all: " + looked, looked > 50);
        assertEquals(String.join("\n", idle), 0, idle.size());
    }

    /** Whoever has the record may have to name what is in it. */
    private static boolean isPartOfARecord(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass).anyMatch(user ->
                user.isRecord() && user.getFields().stream().anyMatch(field -> field.getAllInvolvedRawTypes()
                        .contains(type)));
    }

    private static boolean isPublic(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static boolean isIdle(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream()
                .allMatch(access -> access.getOriginOwner().getPackageName().equals(unit.getOwner().getPackageName()));
    }

    private static boolean isIdle(JavaField field) {
        return field.getAccessesToSelf().stream()
                .allMatch(access -> access.getOriginOwner().getPackageName().equals(field.getOwner().getPackageName()));
    }

    private static boolean isOverride(JavaMethod method) {
        String name = method.getName();
        String[] parameters = method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .anyMatch(parent -> parent.tryGetMethod(name, parameters).isPresent()
                        || !parent.isFullyImported() && !parent.getName().equals("java.lang.Object"))
                || Set.of("equals", "hashCode", "toString").contains(name);
    }

    /** What the language gives every record and enum. */
    private static boolean isGiven(JavaClass type, JavaMethod method) {
        return type.isRecord() && type.tryGetField(method.getName()).isPresent()
                || type.isEnum() && Set.of("values", "valueOf").contains(method.getName());
    }

    /** Android makes activities without a word, and views with their attributes. */
    private static boolean isForTheSystem(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().isEmpty() || constructor.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("android.util.AttributeSet"));
    }

    /** The compiler copies constants to where they are used, and nobody sees where they came from. */
    private static boolean isCopied(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC) && field.getModifiers().contains(JavaModifier.FINAL)
                && (field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class));
    }

    private static boolean isApp(JavaClass type) {
        return type.getSource().map(source -> source.getUri().getPath().contains("/target/classes/")).orElse(false)
                && !type.getName().matches("dk\\.walkntalk\\.(Manifest|R)(\\$.*)?");
    }

    /** Room writes code beside these and insists that they are public. */
    private static boolean isRooms(JavaClass type) {
        return type.getName().endsWith("_Impl") || type.getSimpleName().endsWith("Converter")
                || type.isAnnotatedWith("androidx.room.Entity");
    }

    /** Types that layouts, navigation graphs and the manifest name. */
    private static String resources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
            return files.filter(file -> file.toString().endsWith(".xml")).map(VisibilityTest::read)
                    .collect(Collectors.joining()).replace("android:name=\".", "android:name=\"dk.walkntalk.");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
