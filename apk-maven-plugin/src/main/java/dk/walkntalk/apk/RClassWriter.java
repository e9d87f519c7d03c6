package dk.walkntalk.apk;

import dk.walkntalk.apk.Symbols.Symbol;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes a library's {@code R} class as byte code. The library was compiled against such a class, but
 * the numbers in it are known only when the whole app has been linked. Byte code, not source: javac
 * needs 20 s for the ten thousand symbols that the libraries list, most of them each other's.
 * Of styleables only those that are read: their arrays are most of the bytes and cost the shrinker
 * half a minute.
 */
final class RClassWriter {

    private final Symbols app;
    private final Set<String> read;

    /**
     * @param app the symbols of the linked app
     * @param read fields that are read, as {@link References} has them
     */
    RClassWriter(Symbols app, Set<String> read) {
        this.app = app;
        this.read = read;
    }

    /**
     * The classes for one library, by jar entry name.
     *
     * @param packageName the library's package, from its manifest
     */
    Map<String, byte[]> classes(String packageName, Symbols library) {
        String outer = packageName.replace('.', '/') + "/R";
        Map<String, byte[]> classes = new LinkedHashMap<>();
        ClassWriter r = start(outer);
        library.byTypeWithValuesOf(app).forEach((type, symbols) -> {
            String inner = outer + '$' + type;
            List<Symbol> needed = symbols.stream()
                    .filter(symbol -> isOpenToAll(type) || read.contains(inner + '.' + symbol.name())).toList();
            r.visitInnerClass(inner, outer, type,
                    Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL);
            classes.put(inner + ".class", inner(outer, inner, type, needed));
        });
        r.visitEnd();
        classes.put(outer + ".class", r.toByteArray());
        return classes;
    }

    /** The app's own code may name a library's resources, but has nothing to do with its styleables. */
    private static boolean isOpenToAll(String type) {
        return !type.equals("styleable");
    }

    private static byte[] inner(String outer, String inner, String type, List<Symbol> symbols) {
        ClassWriter writer = start(inner);
        writer.visitInnerClass(inner, outer, type,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL);
        MethodVisitor init = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        init.visitCode();
        for (Symbol symbol : symbols) {
            if (symbol.array()) {
                arrayField(writer, init, inner, symbol);
            } else {
                numberField(writer, init, inner, symbol);
            }
        }
        init.visitInsn(Opcodes.RETURN);
        init.visitMaxs(0, 0);
        init.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static void arrayField(ClassWriter writer, MethodVisitor init, String owner, Symbol symbol) {
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, symbol.name(), "[I", null, null);
        init.visitLdcInsn(symbol.values().length);
        init.visitIntInsn(Opcodes.NEWARRAY, Opcodes.T_INT);
        for (int i = 0; i < symbol.values().length; i++) {
            init.visitInsn(Opcodes.DUP);
            init.visitLdcInsn(i);
            init.visitLdcInsn(symbol.values()[i]);
            init.visitInsn(Opcodes.IASTORE);
        }
        init.visitFieldInsn(Opcodes.PUTSTATIC, owner, symbol.name(), "[I");
    }

    private static void numberField(ClassWriter writer, MethodVisitor init, String owner, Symbol symbol) {
        int number = symbol.values()[0];
        if (symbol.type().equals("styleable")) {
            // An index into an array, not a resource: a value without code keeps the initialiser below
            // 64 KB. Not final even so, as R8 wants it of every field of R.
            writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, symbol.name(), "I", null, number);
            return;
        }
        writer.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, symbol.name(), "I", null, null);
        init.visitLdcInsn(number);
        init.visitFieldInsn(Opcodes.PUTSTATIC, owner, symbol.name(), "I");
    }

    private static ClassWriter start(String name) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
                name, null, "java/lang/Object", null);
        return writer;
    }
}
