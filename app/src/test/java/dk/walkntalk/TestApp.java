package dk.walkntalk;

import android.os.StrictMode;
import androidx.annotation.NonNull;
import dk.walkntalk.conversation.ConceptShelf;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The app as it is, at a time of the test's choosing, and with another shelf of concepts where a test wants one. */
public final class TestApp extends App {
    /** Tuesday 10 March 2026, ten in the morning. */
    static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");

    private static volatile ConceptShelf.Files shelf;
    /** To list assets takes long on the JVM; they are the same in every test. */
    private static volatile List<String> shippedNames;

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
        ConceptShelf.Files shipped = super.conceptFiles();
        return new ConceptShelf.Files() {
            @Override
            public List<String> names() throws IOException {
                if (shelf != null) {
                    return shelf.names();
                }
                if (shippedNames == null) {
                    shippedNames = shipped.names();
                }
                return shippedNames;
            }

            @Override
            public InputStream open(String name) throws IOException {
                return (shelf != null ? shelf : shipped).open(name);
            }
        };
    }

    /** The files on the shelf from now on; {@code null} for those that come with the app. */
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
