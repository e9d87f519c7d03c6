package dk.walkntalk;

import android.os.StrictMode;
import androidx.annotation.NonNull;
import dk.walkntalk.conversation.ConceptShelf;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The app as it is, at a time of the test's choosing, and with another shelf of concepts where a test wants one. */
public final class TestApp extends App {
    /** Tuesday 10 March 2026, ten in the morning. */
    static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");

    private static ConceptShelf.Files shelf;

    private final SetClock clock = new SetClock();

    @Override
    public void onCreate() {
        // the app's start is watched too; from then on Phone's rule keeps watch
        StrictMode.setThreadPolicy(Phone.STRICT);
        try {
            super.onCreate();
        } finally {
            StrictMode.setThreadPolicy(StrictMode.ThreadPolicy.LAX);
        }
    }

    @NonNull
    @Override
    protected Clock clock() {
        return clock;
    }

    @NonNull
    @Override
    protected ConceptShelf.Files conceptFiles() {
        return shelf != null ? shelf : super.conceptFiles();
    }

    static void setShelf(ConceptShelf.Files files) {
        shelf = files;
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    private static final class SetClock extends Clock {
        private volatile Instant now = MORNING;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Copenhagen");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
