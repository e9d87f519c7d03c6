package dk.walkntalk.phone.inside;

import android.os.Looper;
import android.os.SystemClock;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import org.robolectric.shadow.api.Shadow;
import org.robolectric.shadows.ShadowChoreographer;
import org.robolectric.shadows.ShadowPausedLooper;

/** The main thread's life: wait for something to do, set the clock, do it, see what it has changed. */
final class Loop {
    /** Other threads of the app wait by the phone's clock, so it may not stand for long. */
    private static final long LONGEST = 200;

    private final ShadowPausedLooper looper = Shadow.extract(Looper.getMainLooper());
    private final Runnable after;
    private final LongUnaryOperator patience;
    private final Consumer<Throwable> crashed;
    private volatile boolean ended;

    /**
     * A loop that is not running yet.
     *
     * @param after    what follows when all that was due has been done
     * @param patience how long it may wait at most, in ms
     * @param crashed  gets what the app did not catch
     */
    Loop(Runnable after, LongUnaryOperator patience, Consumer<Throwable> crashed) {
        this.after = after;
        this.patience = patience;
        this.crashed = crashed;
    }

    void run() {
        while (!ended) {
            looper.poll(patience());
            turn();
        }
    }

    /** Whatever is due now. */
    void turn() {
        Clock.catchUp();
        try {
            looper.idle();
            after.run();
        } catch (Throwable e) {
            crashed.accept(e);
        }
    }

    private long patience() {
        long now = SystemClock.uptimeMillis();
        long wait = patience.applyAsLong(LONGEST);
        long vsync = TimeUnit.NANOSECONDS.toMillis(ShadowChoreographer.getNextVsyncTimeNanos() + 999_999);
        if (vsync > 0) {
            wait = Math.min(wait, vsync - now);
        }
        long task = looper.getNextScheduledTaskTime().toMillis();
        if (task > 0) {
            wait = Math.min(wait, task - now);
        }
        return Math.max(1, wait);
    }

    void end() {
        ended = true;
    }
}
