package dk.walkntalk.apk;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * The classes of Android that a program refers to, and those of Java, with all that they extend: what the shrinker must
 * know of the platform. It reads whatever it is given before it begins, and the whole platform is 80,000 classes, ten
 * times the program. A class that is missing after all fails the build by its name.
 */
final class PlatformClasses {

    /** What R8 may name though the program does not: closed by try, and yet not closeable on every version of Android. */
    private static final List<String> CLOSED = List.of("android/content/ContentProviderClient",
            "android/content/res/TypedArray", "android/drm/DrmManagerClient", "android/media/MediaDrm",
            "android/media/MediaMetadataRetriever");

    private final ZipFile android;
    private final Map<String, byte[]> found = new TreeMap<>();
    private final Deque<String> wanted = new ArrayDeque<>();

    private PlatformClasses(ZipFile android) {
        this.android = android;
    }

    /**
     * Writes them.
     *
     * @param jar gets them
     * @param program jars of the program's own classes
     * @param android a jar of all that Android has
     */
    static void write(Path jar, List<Path> program, Path android) throws IOException {
        Set<String> names = new HashSet<>();
        for (Path each : program) {
            for (Map.Entry<String, byte[]> entry : Zips.read(each).entrySet()) {
                if (entry.getKey().endsWith(".class") && !entry.getKey().startsWith("META-INF/")) {
                    addNamesIn(entry.getValue(), names);
                }
            }
        }
        try (ZipFile zip = new ZipFile(android.toFile())) {
            PlatformClasses classes = new PlatformClasses(zip);
            classes.wanted.addAll(names);
            classes.wanted.addAll(CLOSED);
            classes.wanted.addAll(javaBase());
            classes.find();
            classes.found.replaceAll((name, bytes) -> classes.declarations(bytes));
            Zips.write(jar, classes.found);
        }
    }

    /** Every name of a class that stands anywhere in one. */
    private static void addNamesIn(byte[] type, Set<String> names) {
        new ClassReader(type).accept(new ClassRemapper(new ClassWriter(0), new Remapper() {
            @Override
            public String map(String name) {
                names.add(name);
                return name;
            }
        }), ClassReader.SKIP_FRAMES);
    }

    /** All of {@code java} but its desktop parts: R8 brings later methods of these along and names others in them. */
    private static List<String> javaBase() throws IOException {
        Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base");
        return Trees.files(modules.resolve("java")).stream()
                .map(file -> modules.relativize(file).toString().replaceFirst("\\.class$", "")).toList();
    }

    private void find() throws IOException {
        while (!wanted.isEmpty()) {
            String entry = wanted.remove() + ".class";
            if (!found.containsKey(entry)) {
                byte[] bytes = bytes(entry);
                if (bytes != null) {
                    found.put(entry, bytes);
                    ClassReader reader = new ClassReader(bytes);
                    if (reader.getSuperName() != null) {
                        wanted.add(reader.getSuperName());
                    }
                    wanted.addAll(List.of(reader.getInterfaces()));
                }
            }
        }
    }

    /**
     * A class without code, and without members of types that the program names nowhere: it can neither use nor
     * override these.
     */
    private byte[] declarations(byte[] type) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(type).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                return isKnown(Type.getType(descriptor))
                        ? super.visitField(access, name, descriptor, signature, value) : null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
                    String[] thrown) {
                return isKnown(Type.getReturnType(descriptor))
                        && Stream.of(Type.getArgumentTypes(descriptor)).allMatch(PlatformClasses.this::isKnown)
                        ? super.visitMethod(access, name, descriptor, signature, null) : null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    private boolean isKnown(Type type) {
        return switch (type.getSort()) {
            case Type.ARRAY -> isKnown(type.getElementType());
            case Type.OBJECT -> found.containsKey(type.getInternalName() + ".class");
            default -> true;
        };
    }

    /** Android's own, else the JDK's, since a jar of Android may leave out {@code java}; {@code null} when neither has it. */
    private byte[] bytes(String name) throws IOException {
        ZipEntry entry = android.getEntry(name);
        try (InputStream in = entry != null ? android.getInputStream(entry)
                : ClassLoader.getPlatformClassLoader().getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
