package dk.walkntalk.walk;

import android.app.Activity;
import android.app.AlarmManager;
import android.content.Context;
import android.os.Handler;
import android.os.Looper;
import android.os.SystemClock;
import androidx.annotation.NonNull;
import androidx.lifecycle.DefaultLifecycleObserver;
import androidx.lifecycle.LifecycleOwner;
import dk.walkntalk.conversation.Conversation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Lets the time of the walk be felt, also in a pocket with the screen off: an exact alarm of the running app, which needs
 * no permission and ends with the activity.
 */
public final class TapAlarm implements DefaultLifecycleObserver, AlarmManager.OnAlarmListener {
    private static final String TAG = "walk taps";

    private final AlarmManager alarms;
    private final Buzz buzz;
    private final Clock clock;
    private final Handler main = new Handler(Looper.getMainLooper());
    private TimeTaps taps;
    private TimeTap next;

    public TapAlarm(Activity activity, Clock clock) {
        this.alarms = (AlarmManager) activity.getSystemService(Context.ALARM_SERVICE);
        this.buzz = new Buzz(activity);
        this.clock = clock;
    }

    /** The walk and how it is to be felt, now or as they have changed. */
    public void set(Conversation talk, WalkMode mode) {
        Instant began = talk.row().walkStartedAt;
        boolean felt = mode.vibrates() && !WalkWords.seated(talk) && began != null
                && talk.row().walkEndedAt == null && buzz.isThere();
        taps = felt ? new TimeTaps(began, WalkClock.of(talk, clock.instant())) : null;
        if (!Objects.equals(next, coming())) {
            schedule();
        }
    }

    private TimeTap coming() {
        return taps == null ? null : taps.after(clock.instant()).orElse(null);
    }

    private void schedule() {
        next = coming();
        alarms.cancel(this);
        if (next != null) {
            long wait = Duration.between(clock.instant(), next.at()).toMillis();
            alarms.setExact(AlarmManager.ELAPSED_REALTIME_WAKEUP, SystemClock.elapsedRealtime() + wait, TAG, this, main);
        }
    }

    @Override
    public void onAlarm() {
        // the phone's clock may have been set back meanwhile; then it is too early
        if (next != null && !next.at().isAfter(clock.instant())) {
            buzz.buzz(next.kind().millis());
        }
        schedule();
    }

    /** The system may have dropped an alarm while other apps were in front. */
    @Override
    public void onStart(@NonNull LifecycleOwner owner) {
        schedule();
    }

    @Override
    public void onDestroy(@NonNull LifecycleOwner owner) {
        taps = null;
        schedule();
    }
}
