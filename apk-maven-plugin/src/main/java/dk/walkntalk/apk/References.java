package dk.walkntalk.apk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which fields of {@code R} classes a library's code reads. */
final class References {

    private static final Pattern R = Pattern.compile(".*/R\\$\\w+");

    private References() {
    }

    /** The fields as {@code org/example/R$string.title}. */
    static Set<String> in(Path jar) throws IOException {
        Set<String> fields = new HashSet<>();
        for (Map.Entry<String, byte[]> entry : Zips.read(jar).entrySet()) {
            if (entry.getKey().endsWith(".class")) {
                new ClassReader(entry.getValue()).accept(new Reads(fields),
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        }
        return fields;
    }

    private static final class Reads extends ClassVisitor {

        private final Set<String> fields;

        Reads(Set<String> fields) {
            super(Opcodes.ASM9);
            this.fields = fields;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String fieldType) {
                    if (opcode == Opcodes.GETSTATIC && R.matcher(owner).matches()) {
                        fields.add(owner + '.' + field);
                    }
                }
            };
        }
    }
}
