package dk.walkntalk.phone;

import dk.walkntalk.phone.link.Device;

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
}
