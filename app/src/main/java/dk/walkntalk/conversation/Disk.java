package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MutableLiveData;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The one background executor for disk: tasks run one at a time, in the order they came. A task that fails does not
 * stop those after it; its fault is shown by whatever screen is in front.
 */
public final class Disk implements Executor {
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, this::thread);
    private final MutableLiveData<Fault> faults = new MutableLiveData<>();

    /**
     * Room runs its queries here as coroutines, whose faults pass by {@link #guarded} and would end the app: a damaged
     * database is to be said, not to be crashed on.
     */
    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, "disk");
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, thrown) -> {
            if (thrown instanceof RuntimeException) {
                report(thrown);
            } else if (usual != null) {
                usual.uncaughtException(where, thrown);
            }
        });
        return thread;
    }

    @Override
    public void execute(@NonNull Runnable task) {
        thread.execute(guarded(task));
    }

    void executeLater(Runnable task, long millis) {
        thread.schedule(guarded(task), millis, TimeUnit.MILLISECONDS);
    }

    /** Ends after what is waiting now. */
    public void finish() {
        thread.shutdown();
    }

    /** What went wrong last, or {@code null} when all is well again. */
    public LiveData<Fault> faults() {
        return faults;
    }

    void report(Throwable cause) {
        faults.postValue(Fault.of(cause));
    }

    void recovered() {
        if (faults.getValue() != null) {
            faults.postValue(null);
        }
    }

    private Runnable guarded(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                report(e);
            }
        };
    }
}
