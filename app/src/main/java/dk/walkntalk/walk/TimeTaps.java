package dk.walkntalk.walk;

import dk.walkntalk.walk.TimeTap.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a walk is felt: at each perspective's share, at half-way and at the end. The screen says the same numbers at the
 * same moments. Where two fall within a minute of each other, the more important one is felt alone.
 */
final class TimeTaps {
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    private final Instant began;
    private final List<TimeTap> all = new ArrayList<>();

    /**
     * The taps of a walk.
     *
     * @param began when the walk did
     * @param clock its agreed time and its parts; where no time is agreed on, there are no taps
     */
    TimeTaps(Instant began, WalkClock clock) {
        this.began = began;
        if (clock.isSet()) {
            add(clock.of(), Kind.END);
            add((clock.of() + 1) / 2, Kind.HALF);
            for (int part = 1; part < clock.parts(); part++) {
                add(part * clock.share(), Kind.SHARE);
            }
        }
    }

    /** Comes after the more important ones; those it falls together with, or which end the walk before it, stand alone. */
    private void add(int minutes, Kind kind) {
        Instant at = began.plus(Duration.ofMinutes(minutes));
        boolean late = !all.isEmpty() && !at.isBefore(all.get(0).at());
        if (minutes > 0 && !late && all.stream().noneMatch(
                one -> Duration.between(one.at(), at).abs().compareTo(TOGETHER) <= 0)) {
            all.add(new TimeTap(at, kind));
        }
    }

    /** The next one after {@code now}: what is past is not caught up on. */
    Optional<TimeTap> after(Instant now) {
        return all.stream().filter(one -> one.at().isAfter(now))
                .min((one, other) -> one.at().compareTo(other.at()));
    }
}
