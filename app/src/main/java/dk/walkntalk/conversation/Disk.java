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
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "disk"));
    private final MutableLiveData<Fault> faults = new MutableLiveData<>();

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
