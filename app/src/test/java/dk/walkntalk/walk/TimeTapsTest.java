package dk.walkntalk.walk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.walk.TimeTap.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** When a walk is felt. */
public final class TimeTapsTest {
    private static final Instant BEGAN = Instant.parse("2026-03-10T09:00:00Z");

    private static TimeTaps taps(int of, int parts) {
        return new TimeTaps(BEGAN, new WalkClock(0, of, parts));
    }

    private static Instant at(int minutes) {
        return BEGAN.plus(Duration.ofMinutes(minutes));
    }

    private static List<TimeTap> all(TimeTaps taps) {
        List<TimeTap> all = new ArrayList<>();
        Optional<TimeTap> next = taps.after(BEGAN.minusSeconds(1));
        while (next.isPresent()) {
            all.add(next.get());
            next = taps.after(next.get().at());
        }
        return all;
    }

    @Test
    public void anHourForThreePerspectives() {
        assertEquals(List.of(new TimeTap(at(20), Kind.SHARE), new TimeTap(at(30), Kind.HALF),
                new TimeTap(at(40), Kind.SHARE), new TimeTap(at(60), Kind.END)), all(taps(60, 3)));
    }

    @Test
    public void whereTwoFallTogetherTheMoreImportantIsFeltAlone() {
        assertEquals(List.of(new TimeTap(at(15), Kind.SHARE), new TimeTap(at(30), Kind.HALF),
                new TimeTap(at(45), Kind.SHARE), new TimeTap(at(60), Kind.END)), all(taps(60, 4)));
        assertEquals("a minute apart", List.of(new TimeTap(at(2), Kind.END)), all(taps(2, 1)));
    }

    @Test
    public void halfOfAnUnevenTimeIsWhenTheScreenSaysSo() {
        TimeTap half = all(taps(45, 1)).get(0);
        assertEquals(new TimeTap(at(23), Kind.HALF), half);
        assertTrue(new WalkClock(23, 45, 1).isHalf());
        assertFalse(new WalkClock(22, 45, 1).isHalf());
    }

    @Test
    public void whatIsPastIsNotCaughtUpOn() {
        assertEquals(Optional.of(new TimeTap(at(40), Kind.SHARE)), taps(60, 3).after(at(31)));
        assertEquals("nor felt twice", Optional.of(new TimeTap(at(40), Kind.SHARE)), taps(60, 3).after(at(30)));
        assertEquals(Optional.empty(), taps(60, 3).after(at(60)));
    }

    @Test
    public void withoutAnAgreedTimeNothingIsFelt() {
        assertEquals(List.of(), all(taps(0, 3)));
    }

    @Test
    public void theMoreImportantTheLonger() {
        assertTrue(shakes(Kind.SHARE) < shakes(Kind.HALF));
        assertEquals("long, long", 4, Kind.HALF.millis().length);
        assertEquals("three", 6, Kind.END.millis().length);
    }

    private static long shakes(Kind kind) {
        long sum = 0;
        for (int i = 1; i < kind.millis().length; i += 2) {
            sum += kind.millis()[i];
        }
        return sum;
    }

    @Test
    public void whateverTheTimeTheTapsAreInOrderApartAndWithinTheWalk() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            int of = 1 + random.nextInt(300);
            int parts = 1 + random.nextInt(9);
            List<TimeTap> all = all(taps(of, parts));
            String which = of + " minutes, " + parts + " parts: " + all;
            assertEquals(which, new TimeTap(at(of), Kind.END), all.get(all.size() - 1));
            for (int tap = 1; tap < all.size(); tap++) {
                assertTrue(which, Duration.between(all.get(tap - 1).at(), all.get(tap).at()).toMinutes() > 1);
            }
            assertTrue(which, all.size() <= parts + 1);
            assertTrue(which, of < 4 || all.contains(new TimeTap(at((of + 1) / 2), Kind.HALF)));
        }
    }
}
