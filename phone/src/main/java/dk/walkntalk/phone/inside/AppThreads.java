package dk.walkntalk.phone.inside;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;

/** The threads that the app has begun: all of them are in the group of the main thread. */
final class AppThreads {
    private static final long PACE = 10;

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

    /** Waits until all have ended or rest that keep a process alive: one of them may be writing. */
    void awaitRest(long millis) throws InterruptedException {
        long until = System.currentTimeMillis() + millis;
        while (isAnyAtWork() && System.currentTimeMillis() < until) {
            Thread.sleep(PACE);
        }
    }

    private boolean isAnyAtWork() {
        Thread[] all = new Thread[group.activeCount() + 10];
        return Arrays.stream(all, 0, group.enumerate(all)).anyMatch(thread -> thread != main
                && thread != Thread.currentThread() && !thread.isDaemon() && !rests(thread));
    }

    /** A pool's thread that has nothing to do, and will not get anything by itself. */
    private static boolean rests(Thread thread) {
        if (thread.getState() == Thread.State.RUNNABLE) {
            return false;
        }
        List<String> methods = Arrays.stream(thread.getStackTrace())
                .map(at -> at.getClassName() + '.' + at.getMethodName()).toList();
        return methods.isEmpty() || methods.contains(ThreadPoolExecutor.class.getName() + ".getTask")
                && methods.stream().noneMatch(method -> method.contains("DelayedWorkQueue"));
    }
}
