package dk.walkntalk.phone.inside;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public final class AppThreadsTest {
    private static final long PATIENCE_MS = 3_000;

    private final ThreadGroup group = new ThreadGroup("app");
    private final CountDownLatch end = new CountDownLatch(1);
    private AppThreads threads;
    private ScheduledExecutorService delayed;

    @Before
    public void aMainThreadThatGoesOn() {
        CompletableFuture<AppThreads> made = new CompletableFuture<>();
        new Thread(group, () -> {
            made.complete(new AppThreads());
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }).start();
        threads = made.join();
        delayed = Executors.newScheduledThreadPool(1, task -> new Thread(group, task));
    }

    @After
    public void end() {
        end.countDown();
        delayed.shutdownNow();
    }

    private long awaits() throws InterruptedException {
        long start = System.currentTimeMillis();
        threads.awaitRest(PATIENCE_MS);
        return System.currentTimeMillis() - start;
    }

    @Test
    public void aPoolsThreadThatHasNothingToDoIsNotWaitedFor() throws Exception {
        var pool = Executors.newSingleThreadExecutor(task -> new Thread(group, task));
        pool.submit(() -> { }).get();
        assertTrue(awaits() < PATIENCE_MS);
        pool.shutdown();
    }

    @Test
    public void whateverIsBeingWrittenIsWaitedForThoughOthersRest() throws Exception {
        var resting = Executors.newSingleThreadExecutor(task -> new Thread(group, task));
        resting.submit(() -> { }).get();
        AtomicBoolean written = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        new Thread(group, () -> {
            begun.countDown();
            sleep();
            written.set(true);
        }).start();
        begun.await();
        awaits();
        assertTrue(written.get());
        resting.shutdown();
    }

    @Test
    public void whatIsToBeWrittenInAMomentIsWaitedFor() throws Exception {
        AtomicBoolean written = new AtomicBoolean();
        delayed.schedule(() -> {
            written.set(true);
            delayed.shutdown();
        }, 500, TimeUnit.MILLISECONDS);
        awaits();
        assertTrue(written.get());
    }

    @Test
    public void patienceEnds() throws Exception {
        AtomicBoolean written = new AtomicBoolean();
        Thread endless = new Thread(group, () -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            written.set(true);
        });
        endless.start();
        assertTrue(awaits() >= PATIENCE_MS);
        assertFalse(written.get());
        endless.interrupt();
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
