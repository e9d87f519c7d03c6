package dk.walkntalk.phone.inside;

import android.os.SystemClock;
import java.time.Duration;
import org.robolectric.shadows.ShadowSystemClock;

/**
 * The phone's clock goes with the real one. It begins at the time of day, since Robolectric has one clock only for the
 * time since the phone was turned on and for the time of day.
 */
final class Clock {
    private static long offset;

    private Clock() { }

    static void begin() {
        SystemClock.setCurrentTimeMillis(System.currentTimeMillis());
        offset = SystemClock.uptimeNanos() - System.nanoTime();
    }

    /** Sets the phone's clock to now; whatever has waited for this moment may run after that. */
    static void catchUp() {
        ShadowSystemClock.advanceBy(Duration.ofNanos(System.nanoTime() + offset - SystemClock.uptimeNanos()));
    }
}
