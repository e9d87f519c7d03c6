package dk.walkntalk.walk;

import java.time.Instant;

/** A point in time of the walk that is felt. */
record TimeTap(Instant at, Kind kind) {
    /** What it means; the later ones are the more important. */
    enum Kind {
        /** A perspective's share is gone. */
        SHARE(0, 300),
        /** Time to turn round: long, long. */
        HALF(0, 800, 300, 800),
        /** The time is gone: three. */
        END(0, 450, 250, 450, 250, 450);

        private final long[] millis;

        Kind(long... millis) {
            this.millis = millis;
        }

        /** Pauses and vibrations in turn, beginning with a pause, in milliseconds. */
        long[] millis() {
            return millis.clone();
        }
    }
}
