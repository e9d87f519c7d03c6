package dk.walkntalk;

import java.security.Permission;
import java.util.ArrayList;
import java.util.List;

/**
 * StrictMode for the JVM: Android's own sees the database and preferences, but not {@code java.io}, which here is the
 * JDK's. This sees every file that the app's own code opens, asks for or deletes on the main thread.
 */
@SuppressWarnings("removal") // the JDK's hook for file access has no successor yet, and JDK 17 still has it
final class MainThreadGuard extends SecurityManager {
    private final List<String> violations = new ArrayList<>();
    private Thread main;

    void watch(Thread main) {
        this.main = main;
        violations.clear();
    }

    List<String> stop() {
        main = null;
        return violations;
    }

    @Override
    public void checkPermission(Permission permission) { }

    @Override
    public void checkPermission(Permission permission, Object context) { }

    @Override
    public void checkRead(String file) {
        check("read", file);
    }

    @Override
    public void checkWrite(String file) {
        check("write", file);
    }

    @Override
    public void checkDelete(String file) {
        check("delete", file);
    }

    private void check(String what, String file) {
        Thread watched = main;
        if (watched == null || Thread.currentThread() != watched) {
            return;
        }
        StackTraceElement[] stack = new Throwable().getStackTrace();
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            if (isLoading(type)) {
                return;
            }
            if (type.startsWith("dk.walkntalk.")) {
                if (isApp(type)) {
                    violations.add(what + " " + file + " on the main thread at " + frame);
                }
                return;
            }
        }
    }

    /** Classes and resources: on a phone they come out of the mapped APK. */
    private static boolean isLoading(String type) {
        return type.startsWith("android.content.res.") || type.contains("ClassLoader")
                || type.startsWith("java.util.ServiceLoader") || type.startsWith("java.lang.invoke.")
                || type.startsWith("org.robolectric.");
    }

    private static boolean isApp(String type) {
        return type.matches("dk\\.walkntalk\\.((about|conversation|handover|home|paper|plan|prepare|ui|voice|walk)\\..*"
                + "|(App|ConceptAssets|FaultBanner|MainActivity|Screens|ViewModels|WalkActivity)(\\$.*)?)")
                && !type.contains("Test");
    }
}
