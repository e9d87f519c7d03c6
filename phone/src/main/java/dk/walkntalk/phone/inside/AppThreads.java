package dk.walkntalk.phone.inside;

import java.util.function.Consumer;

/** The threads that the app has begun: all of them are in the group of the main thread. */
final class AppThreads {
    private final Thread main = Thread.currentThread();
    private final ThreadGroup group = main.getThreadGroup();

    /** What none of them has caught goes to {@code crash}. */
    void onCrash(Consumer<Throwable> crash) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            if (group.parentOf(thread.getThreadGroup() == null ? group : thread.getThreadGroup())) {
                crash.accept(thrown);
            } else {
                thrown.printStackTrace();
            }
        });
    }

    /** Waits until those have ended that keep a process alive: one of them may be writing. */
    void awaitEnd(long millis) throws InterruptedException {
        long until = System.currentTimeMillis() + millis;
        Thread[] all = new Thread[group.activeCount() + 10];
        int count = group.enumerate(all);
        for (int i = 0; i < count; i++) {
            if (all[i] != main && !all[i].isDaemon() && all[i] != Thread.currentThread()) {
                all[i].join(Math.max(1, until - System.currentTimeMillis()));
            }
        }
    }
}
