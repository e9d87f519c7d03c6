package dk.walkntalk.apk;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.maven.plugin.logging.Log;

/**
 * Work of one build that goes on beside Maven's own, one task after the other. The shrinker takes a
 * minute each time and a test run leaves it half of the processor: so it begins while tests run.
 */
final class Background {

    /** A task, ready to run: everything it needs of Maven has been asked for. */
    interface Task {
        void run() throws IOException;
    }

    /** Prepares a task, on Maven's thread. */
    interface Preparation {
        Task prepare() throws IOException;
    }

    private static final ExecutorService ONE_BY_ONE = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "packing");
        // A build that fails in its tests ends at once.
        thread.setDaemon(true);
        return thread;
    });

    private final Map<Object, Object> context;
    private final Log log;

    /** @param context lives as long as the build of the project, shared by all goals of the plugin */
    Background(Map<Object, Object> context, Log log) {
        this.context = context;
        this.log = log;
    }

    /** Begins a task, unless this build has begun it before. */
    void begin(String name, Preparation preparation) throws IOException {
        Object key = key(name);
        if (!context.containsKey(key)) {
            context.put(key, submit(name, preparation.prepare()));
        }
    }

    /**
     * Waits for the end of a task that has begun.
     *
     * @throws IOException why the task failed
     */
    void await(String name) throws IOException {
        try {
            ((Future<?>) context.get(key(name))).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Future<?> submit(String name, Task task) {
        return ONE_BY_ONE.submit(() -> {
            long from = System.nanoTime();
            task.run();
            log.info(name + " is done, after " + Duration.ofNanos(System.nanoTime() - from).toSeconds() + " s");
            return null;
        });
    }

    private static String key(String name) {
        return Background.class.getName() + '.' + name;
    }
}
