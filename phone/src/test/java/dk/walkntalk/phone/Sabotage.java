package dk.walkntalk.phone;

import static org.junit.Assert.assertEquals;

import dk.walkntalk.phone.link.Device;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lets the app fail as a mistake in it would. */
final class Sabotage {
    private Sabotage() { }

    static void onMainThread(Device phone, RuntimeException fault) throws ReflectiveOperationException {
        ClassLoader sandbox = phone.getClass().getClassLoader();
        Class<?> looper = sandbox.loadClass("android.os.Looper");
        Class<?> handler = sandbox.loadClass("android.os.Handler");
        Object main = handler.getConstructor(looper).newInstance(looper.getMethod("getMainLooper").invoke(null));
        handler.getMethod("post", Runnable.class).invoke(main, (Runnable) () -> {
            throw fault;
        });
    }

    static void onAnotherThread(Device phone, RuntimeException fault) throws ReflectiveOperationException {
        ClassLoader sandbox = phone.getClass().getClassLoader();
        Class<?> looper = sandbox.loadClass("android.os.Looper");
        Object main = looper.getMethod("getMainLooper").invoke(null);
        Thread thread = (Thread) looper.getMethod("getThread").invoke(main);
        new Thread(thread.getThreadGroup(), () -> {
            throw fault;
        }, "beside").start();
    }

    /** Changes what the app has stored, behind its back. */
    static void sql(Device phone, Path data, String change) throws Exception {
        List<Path> found;
        try (Stream<Path> files = Files.walk(data)) {
            found = files.filter(file -> file.getParent().endsWith("databases") && file.toString().endsWith(".db"))
                    .toList();
        }
        assertEquals(found.toString(), 1, found.size());
        ClassLoader sandbox = phone.getClass().getClassLoader();
        Class<?> database = sandbox.loadClass("android.database.sqlite.SQLiteDatabase");
        Class<?> cursors = sandbox.loadClass("android.database.sqlite.SQLiteDatabase$CursorFactory");
        try (AutoCloseable open = (AutoCloseable) database.getMethod("openDatabase", String.class, cursors, int.class)
                .invoke(null, found.get(0).toString(), null, 0)) {
            database.getMethod("execSQL", String.class).invoke(open, change);
        }
    }
}
